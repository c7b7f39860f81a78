/**
 * Why a text is no period: it does not begin with a number; the number is zero or too big to hold; the letter after it is no
 * unit; what follows the unit is neither `_D` nor `_U`; or the unit cannot be rounded that way.
 */
export const periodErrorReasons = [
  'no-amount',
  'amount-not-positive',
  'unknown-unit',
  'unknown-rounding',
  'rounding-not-allowed',
] as const;
export type PeriodErrorReason = (typeof periodErrorReasons)[number];

/** A text that is no period, and what is wrong with it. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
  readonly reason: PeriodErrorReason;
  /** The part of the text that is wrong, empty where something is missing. */
  readonly part: string;

  constructor(reason: PeriodErrorReason, part: string) {
    super(`${reason}: '${part}'`);
    this.reason = reason;
    this.part = part;
  }
}
