import {
  categories,
  channels,
  type Benefit,
  type BenefitDefinition,
  type ClaimOffer,
  type Redemption,
  type Validity,
  validityUnits,
} from '../../model/index.js';
import { list, object, required, withDefault, type Reader } from '../fields.js';
import { boolean, id, instant, json, oneOf, text, url } from '../readers.js';
import { tally, variant } from './values.js';

const claim: Reader<ClaimOffer> = object({
  from: instant,
  until: instant,
  condition: json,
  repeatable: withDefault(boolean, false),
  left: tally,
});

const validity: Reader<Validity> = variant({
  period: { amount: required(tally), unit: required(oneOf(validityUnits)), endOf: oneOf(validityUnits) },
  absolute: { at: required(instant) },
});

/** A benefit definition. */
export const definition: Reader<BenefitDefinition> = object({
  handle: required(id),
  name: required(text),
  category: required(oneOf(categories)),
  summary: text,
  description: text,
  terms: text,
  instructions: object({ earn: text, online: text, store: text }),
  picture: url(),
  tags: withDefault(list(text), []),
  redeemFrom: instant,
  redeemUntil: instant,
  validity,
  maxRedemptions: tally,
  globalRedemptionsLeft: tally,
  selfRedeem: boolean,
  extendable: boolean,
  claim,
});

/** The record of one use. */
export const redemption: Reader<Redemption> = object({
  id: required(id),
  at: required(instant),
  count: withDefault(tally, 1),
  channel: oneOf(channels),
});

/** A benefit on a profile. */
export const benefit: Reader<Benefit> = object({
  id: required(id),
  definition: required(definition),
  issuedAt: instant,
  claimedAt: instant,
  startsAt: instant,
  expiresAt: instant,
  extendedAt: instant,
  timeZone: text,
  redemptionsLeft: tally,
  redeemable: boolean,
  codes: object({ online: text, store: text }),
  passes: object({ apple: url(), google: url() }),
  redemptions: withDefault(list(redemption, { key: (row) => row.id }), []),
});
