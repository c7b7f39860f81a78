import type { IdempotencyStore } from './idempotency-store.js';

/** What the store calls of a client of Redis: `createClient()` of the `redis` package fits as it is. */
export interface RedisCommands {
  set(
    key: string,
    value: string,
    options: { readonly condition?: 'NX'; readonly expiration: { readonly type: 'EX'; readonly value: number } },
  ): Promise<unknown>;
  get(key: string): Promise<unknown>;
  del(key: string): Promise<unknown>;
}

/** A store in Redis, for several instances. `prefix` keeps its keys apart from others'. */
export function createRedisStore(redis: RedisCommands, { prefix = 'loyalty:' } = {}): IdempotencyStore {
  const lasting = (value: number) => ({ expiration: { type: 'EX', value } }) as const;
  const get = async (key: string): Promise<string | undefined> => {
    const value = await redis.get(prefix + key);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    get,
    async putIfAbsent(key, value, seconds) {
      const put = await redis.set(prefix + key, value, { condition: 'NX', ...lasting(seconds) });
      if (put !== null) return undefined;
      // It may have expired in between; then this request is the first again.
      return (await get(key)) ?? this.putIfAbsent(key, value, seconds);
    },
    async put(key, value, seconds) {
      await redis.set(prefix + key, value, lasting(seconds));
    },
    async remove(key) {
      await redis.del(prefix + key);
    },
  };
}
