import {
  campaignLimitKinds,
  intervalUnits,
  type Campaign,
  type CampaignLimit,
  type Effect,
} from '../../model/index.js';
import { list, object, required, withDefault, type Reader } from '../fields.js';
import { boolean, id, instant, number, oneOf, text, url } from '../readers.js';
import { amount, step, unit, variant } from './values.js';

const effect: Reader<Effect> = variant({
  points: { amount: required(number), unit },
  coupon: { name: required(text) },
  badge: { achievement: required(id) },
  benefit: { definition: required(id) },
  progress: { achievement: required(id), count: required(number) },
});

const limit: Reader<CampaignLimit> = object({
  kind: required(oneOf(campaignLimitKinds)),
  value: required(amount),
  left: amount,
  interval: object({ unit: required(oneOf(intervalUnits)), value: step }),
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
  limits: list(limit),
  limitReached: boolean,
  effects: withDefault(list(effect), []),
});
