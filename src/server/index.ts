/**
 * A fetch handler that speaks our HTTP contract in front of a platform's client, for the brand's own server.
 *
 * ```ts
 * const handler = createLoyaltyHandler({
 *   client: ({ profile }) => createTalonOneClient({ endpoint, apiKey, profile }),
 *   authenticate: jwtAuthentication({ secret, audience: 'loyalty' }),
 * });
 * createServer(toNodeListener(handler)).listen(8787);
 * ```
 */
export type { Authenticate, Customer } from './customer.js';
export { createLoyaltyHandler, type LoyaltyHandler, type LoyaltyHandlerOptions } from './handler.js';
export { createMemoryStore, type IdempotencyStore } from './idempotency-store.js';
export { jwtAuthentication, type JwtOptions } from './jwt.js';
export type { SizeLimits } from './limits.js';
export type { Answer } from './answer.js';
export { toNodeListener, type Answering } from './node.js';
export type { OriginOptions } from './origins.js';
export type { ProblemCode } from './problem.js';
export type { RateLimit } from './rate-limit.js';
export { createRedisStore, type RedisCommands } from './redis-store.js';
export type { SnapshotOptions } from './snapshots.js';
export type { IssueRequest, StaffOptions } from './staff.js';
export { openLoyaltyWebhook, type OpenLoyaltyWebhookOptions, type SignedRequest, type Webhook } from './webhook.js';
