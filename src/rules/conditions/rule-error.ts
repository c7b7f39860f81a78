/**
 * Why a rule has no value: an operator that JSON Logic does not have; more nesting than is followed; an operand that
 * has neither a text nor a number, or a result too big to hold.
 */
export const ruleErrorReasons = ['unknown-operator', 'too-deep', 'not-computable'] as const;
export type RuleErrorReason = (typeof ruleErrorReasons)[number];

/** A rule that cannot be evaluated. It names the place in the rule, never a fact's value. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly reason: RuleErrorReason;
  /** Where in the rule, operators and argument positions: `and[1].foo`. */
  readonly path: string;

  constructor(reason: RuleErrorReason, path: string) {
    super(`${reason} at ${path}`);
    this.reason = reason;
    this.path = path;
  }
}
