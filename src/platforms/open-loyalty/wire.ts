/**
 * What Open Loyalty's REST API (`https://{tenant}/api/{storeCode}/…`, version 5) sends and takes, spelled as it is on the
 * wire: from the vendor's OpenAPI sources of October 2025, and of August 2026 where those add to them (challenges, badge
 * types with a `systemCode`). What they do not require is optional here. Types only: a payload is `unknown` until
 * `decode/` has read it.
 */
export type * from './wire/campaign.js';
export type * from './wire/error.js';
export type * from './wire/member.js';
export type * from './wire/progress.js';
export type * from './wire/reward.js';
export type * from './wire/value.js';
