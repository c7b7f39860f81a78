/** How often one customer may ask. */
export interface RateLimit {
  /** Requests that may come at once. Default 60. */
  readonly burst?: number;
  /** Requests a minute, lasting. Default 120. */
  readonly perMinute?: number;
}

/** Counts requests by customer. */
export interface RateLimiter {
  /** Seconds to wait, or 0 where the request may go on. */
  delay(customer: string, now: number): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** How many customers are remembered; of more, those that were quiet for longest begin anew. */
const maxBuckets = 10_000;

/** A bucket of tokens for each customer, in this instance's memory. */
export function createRateLimiter({ burst = 60, perMinute = 120 }: RateLimit = {}): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = perMinute / 60_000;
  return {
    delay(customer, now) {
      const bucket = buckets.get(customer) ?? { tokens: burst, at: now };
      bucket.tokens = Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMillisecond);
      bucket.at = now;
      buckets.delete(customer);
      buckets.set(customer, bucket);
      const [quietest] = buckets.keys();
      if (buckets.size > maxBuckets && quietest !== undefined) buckets.delete(quietest);
      if (bucket.tokens < 1) return Math.ceil((1 - bucket.tokens) / perMillisecond / 1000);
      bucket.tokens -= 1;
      return 0;
    },
  };
}
