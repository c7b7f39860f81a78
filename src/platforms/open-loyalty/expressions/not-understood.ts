/**
 * Why an expression has no rule: it has more than 500 characters; it cannot be read there; it names an object, a
 * property, a method or a function that is not known, or uses it in a way that is not; JSON Logic has nothing that does
 * the same; its rule would be too big.
 */
export const notUnderstoodReasons = ['too-long', 'unexpected', 'unknown-name', 'no-equivalent', 'too-complex'] as const;
export type NotUnderstoodReason = (typeof notUnderstoodReasons)[number];

/** Ends a translation, and tells where and why. */
export class NotUnderstood extends Error {
  readonly at: number;
  readonly reason: NotUnderstoodReason;

  constructor(at: number, reason: NotUnderstoodReason) {
    super();
    this.at = at;
    this.reason = reason;
  }
}
