import { expect } from '@open-wc/testing';

/** One case of a rule, as JSON. `source` names the page it is taken from. Without `result`, the answer is undefined. */
export interface Vector {
  readonly name: string;
  readonly source: string;
  readonly args: readonly unknown[];
  readonly result?: unknown;
}

/** The cases of one rule, from `cases/<rule>.json`. */
export async function vectors<T extends Vector = Vector>(rule: string): Promise<readonly T[]> {
  const response = await fetch(new URL(`./cases/${rule}.json`, import.meta.url));
  return (await response.json()) as readonly T[];
}

/** Declares a test for each case of a rule: its arguments in, exactly its result out. */
export async function itAnswers(rule: string, answer: (...args: never[]) => unknown): Promise<void> {
  for (const { name, args, result } of await vectors(rule)) {
    it(`${rule}: ${name}`, () => {
      expect(answer(...(args as never[]))).to.deep.equal(result);
    });
  }
}
