import type { Json } from '../../model/index.js';
import { Fault } from './rule-error.js';
import { isList, textOf } from './value.js';

/** Ours, as JSON Logic sets no bound: tens of milliseconds, and far more than a condition about one profile needs. */
const maxWork = 1_000_000;

/** One evaluation, whatever its arguments are made of: what the operators ask of it, and how much they may do. */
export abstract class Evaluation<Arg> {
  protected work = 0;

  /** The value of one argument. Undefined where there is no such argument. */
  abstract value(args: readonly Arg[], index: number, data: Json): Json | undefined;

  /** The values of all arguments, for operators that read them as text or number, or put them together. */
  values(args: readonly Arg[], data: Json): readonly (Json | undefined)[] {
    return args.map((_, index) => {
      const value = this.value(args, index, data);
      this.spendOn(value);
      return value;
    });
  }

  /** Every operator and argument is one piece of work, and so are eight items of a list or characters of a text. */
  spend(work: number): void {
    this.work += work;
    if (this.work > maxWork) throw new Fault('too-large');
  }

  /** What it takes to read a value as text or number. Lists may share parts, and so be far longer than the facts. */
  spendOn(value: Json | undefined): void {
    if (typeof value === 'string') this.spend(value.length >> 3);
    if (!isList(value)) return;
    this.spend(1 + (value.length >> 3));
    for (const item of value) if (typeof item === 'object' || typeof item === 'string') this.spendOn(item);
  }

  /** A value that JavaScript may make a text or number of. The type only satisfies the compiler. */
  operand(value: Json | undefined): number {
    if (typeof value === 'object') this.spendOn(value);
    return value as number;
  }

  /** Whether a list has an item, or a text a part. */
  contains(whole: Json | undefined, item: Json | undefined): boolean {
    if (isList(whole)) {
      this.spend(whole.length >> 3);
      return (whole as readonly unknown[]).includes(item);
    }
    if (typeof whole !== 'string' || whole === '') return false;
    this.spendOn(whole);
    this.spendOn(item);
    return whole.includes(textOf(item));
  }
}
