/**
 * What Talon.One's Integration API sends, spelled as it is on the wire. From the OpenAPI documents that Talon.One
 * publishes (2026-06 and 2026-08); what the schema requires is required here. Types only: a payload is `unknown` until
 * `decode/` has read it, because required fields, too, have been absent in older deployments.
 */
export type * from './wire/achievement.js';
export type * from './wire/campaign.js';
export type * from './wire/effect.js';
export type * from './wire/inventory.js';
export type * from './wire/loyalty.js';
export type * from './wire/value.js';
