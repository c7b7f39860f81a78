/** Why a benefit is not extended: its definition does not allow it, or it never expires; it was before; the new expiry is past. */
export const extendErrorReasons = ['not-extendable', 'already-extended', 'earlier-than-now'] as const;
export type ExtendErrorReason = (typeof extendErrorReasons)[number];

/** A benefit that cannot be extended like that. */
export class ExtendError extends Error {
  override readonly name = 'ExtendError';
  readonly reason: ExtendErrorReason;

  constructor(reason: ExtendErrorReason) {
    super(reason);
    this.reason = reason;
  }
}
