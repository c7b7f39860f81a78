import type { Rule } from '../../model/index.js';
import { argumentsOf, isList, operatorOf } from './value.js';

/**
 * Why a rule has no value: an operator that JSON Logic does not have; more nesting than is followed; more operators or
 * more work than is done; an operand that has neither a text nor a number, or a result too big to hold.
 */
export const ruleErrorReasons = ['unknown-operator', 'too-deep', 'too-large', 'not-computable'] as const;
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

/** What goes wrong, on its way up: it collects the positions of the arguments that it passes. */
export class Fault extends Error {
  readonly reason: RuleErrorReason;
  /** Innermost first. */
  readonly positions: number[] = [];

  constructor(reason: RuleErrorReason) {
    super();
    this.reason = reason;
  }
}

/** An error that was met while taking one argument. What JavaScript throws says nothing but that there is no value. */
export function faultAt(error: unknown, position: number): Fault {
  const fault = faultOf(error);
  fault.positions.push(position);
  return fault;
}

/** The error that says where in `rule` it was met. */
export function ruleErrorOf(error: unknown, rule: Rule): RuleError {
  const { reason, positions } = faultOf(error);
  let path = '';
  let inner: Rule | undefined = rule;
  for (let left = positions.length; left >= 0; left--) {
    const operator = operatorOf(inner);
    if (operator !== undefined) path += path ? `.${operator}` : operator;
    const position = positions[left - 1];
    if (position === undefined || inner === undefined) break;
    path += `[${position}]`;
    inner = (isList(inner) ? inner : argumentsOf(inner, operator ?? ''))[position];
  }
  return new RuleError(reason, path);
}

function faultOf(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('not-computable');
}
