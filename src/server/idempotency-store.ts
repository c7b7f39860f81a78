/**
 * Where the outcomes of writes are kept by their keys. Every instance of the handler has to use the same one: the atomic
 * `putIfAbsent` is what makes two instances act once.
 */
export interface IdempotencyStore {
  /** Puts a value where there is none, in one step. Answers what was there already; undefined where it was put. */
  putIfAbsent(key: string, value: string, seconds: number): Promise<string | undefined>;
  /** Puts a value, whatever was there. */
  put(key: string, value: string, seconds: number): Promise<void>;
  get(key: string): Promise<string | undefined>;
  remove(key: string): Promise<void>;
}

/** How many outcomes one instance keeps; of more, the oldest are dropped. */
const maxEntries = 10_000;

/** A store in the memory of this instance. For one instance only. */
export function createMemoryStore(): IdempotencyStore {
  const entries = new Map<string, { readonly value: string; readonly until: number }>();
  const current = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry && entry.until <= Date.now()) entries.delete(key);
    return entries.get(key)?.value;
  };
  const put = (key: string, value: string, seconds: number): void => {
    entries.delete(key);
    entries.set(key, { value, until: Date.now() + seconds * 1000 });
    const [oldest] = entries.keys();
    if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest);
  };
  return {
    async putIfAbsent(key, value, seconds) {
      const known = current(key);
      if (known === undefined) put(key, value, seconds);
      return known;
    },
    put: async (key, value, seconds) => put(key, value, seconds),
    get: async (key) => current(key),
    remove: async (key) => void entries.delete(key),
  };
}
