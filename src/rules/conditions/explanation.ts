import type { Json } from '../../model/index.js';
import { unfinished } from './bound.js';

/** One question about the facts, and how far it is from being met. */
export interface Requirement {
  readonly kind: 'requirement';
  /** Undefined where a fact it asks for is not known. */
  readonly met: boolean | undefined;
  /**
   * From 0 to 1, and 1 only where it is met. For "at least" and "more than", how much of the number is there; for `all`
   * and `none` of a list, the share of the items that answer it; 0 for all else.
   */
  readonly fraction: number;
  /** The fact it asks for. Absent where it asks for none, or computes with what it asks for. */
  readonly path?: string;
  /**
   * The operator, read from the fact: `500 <= spend` is `>=`; a fact that is a list `has` an item. Negations are turned
   * into their opposite (`!` of `>=` is `<`, of `some` is `none`), and into `!in`, `!has`, `!all` where JSON Logic has no
   * opposite. A fact that has to be truthy is `!!`, falsy `!`.
   */
  readonly operator: string;
  /** What the fact is compared with. Absent where it is not known. */
  readonly expected?: Json;
  /** The fact, or what is computed. Absent where it is not known. */
  readonly actual?: Json;
  /** How far a number is from its bound, where it is not met. 0 where "more than" stands exactly at it. */
  readonly remaining?: number;
  /** Set where `expected` is a date in ISO 8601: dates have an order, and no distance. */
  readonly dated?: true;
  /** For `some`, `all` and `none` of a known list: which of its items answer the question. Undefined: not known. */
  readonly items?: readonly (boolean | undefined)[];
  /** The paths it asks for that are not known. Absent where all are. */
  readonly unknown?: readonly string[];
}

/** Several parts, of which `all` or `any` have to be met. What nothing can change is left out. */
export interface RequirementGroup {
  readonly kind: 'all' | 'any';
  readonly met: boolean | undefined;
  /** The mean over `all`, the best of `any`; below 1 until it is met. */
  readonly fraction: number;
  /** None in an `all` that is met whatever the facts are, and in an `any` that nothing can meet. */
  readonly parts: readonly ExplanationPart[];
}

export type ExplanationPart = Requirement | RequirementGroup;

/** How facts stand to a rule. */
export interface Explanation extends RequirementGroup {
  /** The shortest list of unmet requirements that would make it met. Empty where it is met, or where nothing could. */
  readonly missing: readonly Requirement[];
  /** The paths of the facts that would decide it, to be asked of the server. Absent where it is decided. */
  readonly unknown?: readonly string[];
}

/** A three-valued answer: one false decides `all`, one true decides `any`, else what is unknown stays unknown. */
export function decided(
  kind: RequirementGroup['kind'],
  answers: readonly (boolean | undefined)[],
): boolean | undefined {
  const decisive = kind === 'any';
  if (answers.includes(decisive)) return decisive;
  return answers.includes(undefined) ? undefined : !decisive;
}

/** Several parts as one: groups of the same kind are joined, and one part stands for itself. */
export function group(kind: RequirementGroup['kind'], nested: readonly ExplanationPart[]): ExplanationPart {
  const parts: ExplanationPart[] = [];
  for (const part of nested) for (const each of part.kind === kind ? part.parts : [part]) parts.push(each);
  // `any` of nothing can't be met, which decides `all`; `all` of nothing is met, which decides `any`.
  const only = parts.length === 1 ? parts[0] : parts.find((part) => part.kind !== 'requirement' && !part.parts.length);
  return only ?? grouped(kind, parts);
}

/** A group of just these parts. */
export function grouped(kind: RequirementGroup['kind'], parts: readonly ExplanationPart[]): RequirementGroup {
  const answers = parts.map((part) => part.met);
  const met = decided(kind, answers);
  let fraction = 0;
  for (const part of parts) {
    fraction = kind === 'any' ? Math.max(fraction, part.fraction) : fraction + part.fraction / parts.length;
  }
  return { kind, met, fraction: met ? 1 : unfinished(fraction), parts };
}
