import type { Balance, Profile, Tier, TierRequirement } from '../../model/index.js';
import { list, object, required, withDefault, type Reader } from '../fields.js';
import { id, instant, number, text } from '../readers.js';
import { facts, unit } from './values.js';

/** The customer. */
export const profile: Reader<Profile> = object({
  id: required(id),
  firstName: text,
  facts: withDefault(facts, {}),
});

const requirement: Reader<TierRequirement> = object({
  handle: required(id),
  count: required(number),
  target: required(number),
  unit,
});

/** The tier and the way to the next one. */
export const tier: Reader<Tier> = object({
  handle: required(id),
  name: required(text),
  count: number,
  floor: number,
  next: object({ handle: required(id), name: required(text), threshold: number }),
  unit,
  reviewedAt: instant,
  keep: object({ threshold: required(number) }),
  requirements: list(requirement),
});

/** Something that adds up. */
export const balance: Reader<Balance> = object({
  handle: required(id),
  name: text,
  amount: required(number),
  unit,
  pending: number,
  expiring: object({ amount: required(number), at: instant }),
});
