/**
 * What Omneo's ID API (the profile proxy, `https://api.{tenant}.getomneo.com/id/api/v1`) sends and takes, spelled as
 * it is on the wire. From Omneo's API reference and the types of its public SDK; fields that serve messaging only
 * (`notify_*`, `*_target_id`) are left out. Types only: a payload is `unknown` until `decode/` has read it.
 */
export type * from './wire/achievement.js';
export type * from './wire/benefit.js';
export type * from './wire/profile.js';
export type * from './wire/value.js';
