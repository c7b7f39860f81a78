import type { Outcome } from './outcome.js';

/** Acts once for a key: the same key again gets the first outcome, whatever has happened since. */
export interface Memory {
  /** `intent` says what the key is for: a key that returns for another intent is refused. */
  once<T>(key: string | undefined, intent: string, act: () => Outcome<T>): Outcome<T>;
  forget(): void;
}

/** A memory of idempotency keys. Refusals are remembered like successes. */
export function createMemory(): Memory {
  const answers = new Map<string, { readonly intent: string; readonly outcome: Outcome<unknown> }>();
  return {
    once<T>(key: string | undefined, intent: string, act: () => Outcome<T>): Outcome<T> {
      if (key === undefined) return act();
      const known = answers.get(key);
      if (known && known.intent !== intent) return { ok: false, refusal: { code: 'idempotency-key-reused' } };
      // The intent names the operation, and one operation always answers with the same type.
      if (known) return known.outcome as Outcome<T>;
      const outcome = act();
      answers.set(key, { intent, outcome });
      return outcome;
    },
    forget: () => answers.clear(),
  };
}
