import type { Campaign, Effect } from '../../model/index.js';
import { list, object, required, withDefault, type Reader } from '../fields.js';
import { id, instant, number, text, url } from '../readers.js';
import { unit, variant } from './values.js';

const effect: Reader<Effect> = variant({
  points: { amount: required(number), unit },
  coupon: { name: required(text) },
  badge: { achievement: required(id) },
  benefit: { definition: required(id) },
  progress: { achievement: required(id), count: required(number) },
});

/** A campaign. */
export const campaign: Reader<Campaign> = object({
  handle: required(id),
  name: required(text),
  description: text,
  picture: url(),
  order: number,
  startsAt: instant,
  endsAt: instant,
  achievement: id,
  effects: withDefault(list(effect), []),
});
