import type { Redeemed } from '../../../api/client.js';
import { convert, isRecord, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Benefit, Channel, Instant, Redemption } from '../../../model/index.js';
import type { Fields, OmneoRedemption, OmneoRedemptionItem } from '../wire.js';
import { benefit } from './benefits.js';
import { count, moment, present } from './values.js';

/** What was asked for, for what the reply leaves out. */
export interface RedeemIntent {
  readonly now: Instant;
  readonly count: number;
  readonly channel?: Channel;
}

/**
 * The reply to a redeem: a redemption that holds the benefit (the API reference), or the benefit alone (the types of
 * Omneo's SDK), which gets a redemption with an id of our own.
 */
export function redeemed(intent: RedeemIntent): Reader<Redeemed> {
  const fromRedemption = redemptionReply(intent);
  const fromBenefit = convert(benefit(intent.now), (data) =>
    together({ id: `${data.id}@${intent.now}`, at: intent.now, count: intent.count }, intent, data),
  );
  return (field) => (isRecord(field.value) && 'definition' in field.value ? fromBenefit(field) : fromRedemption(field));
}

function redemptionReply(intent: RedeemIntent): Reader<Redeemed> {
  const item = object({
    type: text,
    count,
    type_attributes: benefit(intent.now),
  } satisfies Fields<OmneoRedemptionItem>);
  const row = object({
    id: required(id),
    redeem_at: moment,
    items: withDefault(list(item), []),
  } satisfies Fields<OmneoRedemption>);

  return convert(row, (data) => {
    const used = data.items.find(({ type }) => type === 'benefit');
    const at = data.redeem_at ?? intent.now;
    return together({ id: data.id, at, count: used?.count ?? intent.count }, intent, used?.type_attributes);
  });
}

function together(record: Redemption, { channel }: RedeemIntent, used: Benefit | undefined): Redeemed {
  const redemption = { ...record, ...present({ channel }) };
  return { redemption, ...(used && { benefit: { ...used, redemptions: [redemption] } }) };
}
