import type { Json } from '../../model/index.js';
import { Fault } from './rule-error.js';
import { isList, textOf } from './value.js';

/** Ours, as JSON Logic sets no bound: tens of milliseconds, and far more than a condition about one profile needs. */
const maxWork = 1_000_000;

/** One evaluation, whatever its arguments are made of. */
export interface Evaluation<Arg> extends Work {
  /** The value of one argument. Undefined where there is no such argument. */
  value(args: readonly Arg[], index: number, data: Json): Json | undefined;
}

/** What an evaluation has done so far, in pieces. */
export interface Work {
  work: number;
}

/** Every operator and argument is one piece of work, and so are eight items of a list or characters of a text. */
export function spend(evaluation: Work, work: number): void {
  evaluation.work += work;
  if (evaluation.work > maxWork) throw new Fault('too-large');
}

/** What it takes to read a value as text or number. Lists may share parts, and so be far longer than the facts. */
export function spendOn(evaluation: Work, value: Json | undefined): void {
  if (typeof value === 'string') spend(evaluation, value.length >> 3);
  if (!isList(value)) return;
  spend(evaluation, 1 + (value.length >> 3));
  for (const item of value) if (typeof item === 'object' || typeof item === 'string') spendOn(evaluation, item);
}

/** The values of all arguments, for operators that read them as text or number, or put them together. */
export function valuesOf<Arg>(evaluation: Evaluation<Arg>, args: readonly Arg[], data: Json) {
  return args.map((_, index) => {
    const value = evaluation.value(args, index, data);
    spendOn(evaluation, value);
    return value;
  });
}

/** A value that JavaScript may make a text or number of. The type only satisfies the compiler. */
export function operand(evaluation: Work, value: Json | undefined): number {
  if (typeof value === 'object') spendOn(evaluation, value);
  return value as number;
}

/** Whether a list has an item, or a text a part. */
export function contains(evaluation: Work, whole: Json | undefined, item: Json | undefined): boolean {
  if (isList(whole)) {
    spend(evaluation, whole.length >> 3);
    // Not `includes`, which is slower for the few items that conditions list.
    for (const each of whole) if (each === item) return true;
    return false;
  }
  if (typeof whole !== 'string' || whole === '') return false;
  spendOn(evaluation, whole);
  spendOn(evaluation, item);
  return whole.includes(textOf(item));
}
