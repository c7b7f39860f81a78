import type { Json } from '../../model/index.js';

/** One question about the facts, and how far it is from being met. */
export interface Requirement {
  readonly kind: 'requirement';
  /** Undefined where a fact it asks for is not known. */
  readonly met: boolean | undefined;
  /** 1 where it is met; for "at least" and "more than", how much of the number is there; 0 for all else. */
  readonly fraction: number;
  /** The fact it asks for. Absent where it asks for none, or computes with several. */
  readonly path?: string;
  /**
   * The operator, read from the fact: `500 <= spend` is `>=`; a fact that is a list `has` an item. Negations are turned
   * into their opposite (`!` of `>=` is `<`), and into `!in`, `!has`, `!some` where JSON Logic has no opposite. A fact
   * that has to be truthy is `!!`, falsy `!`.
   */
  readonly operator: string;
  /** What the fact is compared with. Absent where it is not known. */
  readonly expected?: Json;
  /** The fact, or what is computed from several. Absent where it is not known. */
  readonly actual?: Json;
  /** How far a number is from its bound, where it is not met. 0 where "more than" stands exactly at it. */
  readonly remaining?: number;
}

/** Several parts, of which `all` or `any` have to be met. */
export interface RequirementGroup {
  readonly kind: 'all' | 'any';
  readonly met: boolean | undefined;
  /** The mean over `all`, the best of `any`; below 1 until it is met. */
  readonly fraction: number;
  readonly parts: readonly ExplanationPart[];
}

export type ExplanationPart = Requirement | RequirementGroup;

/** How facts stand to a rule. */
export interface Explanation extends RequirementGroup {
  /** The shortest list of unmet requirements that would make it met. Empty where it is met, or where nothing could. */
  readonly missing: readonly Requirement[];
}

/** A group with its three-valued answer: a false part decides `all`, a true one decides `any`, else unknown stays. */
export function group(kind: RequirementGroup['kind'], parts: readonly ExplanationPart[]): RequirementGroup {
  const decisive = kind === 'any';
  const isUnknown = parts.some(({ met }) => met === undefined);
  const met = parts.some((part) => part.met === decisive) ? decisive : isUnknown ? undefined : !decisive;
  const fractions = parts.map(({ fraction }) => fraction);
  const mean = fractions.reduce((sum, fraction) => sum + fraction, 0) / parts.length;
  return { kind, met, fraction: met ? 1 : decisive ? Math.max(0, ...fractions) : mean, parts };
}
