import type { Balance, Profile, Tier } from '../../model/index.js';
import { object, required, withDefault, type Reader } from '../fields.js';
import { id, instant, number, text } from '../readers.js';
import { facts, unit } from './values.js';

/** The customer. */
export const profile: Reader<Profile> = object({
  id: required(id),
  firstName: text,
  facts: withDefault(facts, {}),
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
});

/** Something that adds up. */
export const balance: Reader<Balance> = object({
  handle: required(id),
  name: text,
  amount: required(number),
  unit,
});
