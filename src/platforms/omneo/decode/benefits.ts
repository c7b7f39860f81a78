import { convert, list, object, reject, required, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Benefit, Instant, TimeZone } from '../../../model/index.js';
import type { Fields, OmneoBenefit } from '../wire.js';
import { definitionOf, definitionRow } from './definitions.js';
import { count, flag, moment, present, type Read } from './values.js';

/** An IANA zone that this browser knows, so that nothing above throws on it. */
const timeZone: Reader<TimeZone> = convert(text, (zone, field) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return reject(field, 'time zone');
  }
});

const row = object({
  id: required(id),
  issued_at: moment,
  expires_at: moment,
  claimed_at: moment,
  extended_at: moment,
  timezone: timeZone,
  is_expired: flag,
  is_redeemable: flag,
  redemptions_remaining: count,
  total_global_redemptions_remaining: count,
  redeem_code_online: text,
  redeem_code_pos: text,
  definition: required(definitionRow),
} satisfies Fields<OmneoBenefit>);

type Row = Read<typeof row>;

/**
 * One benefit as it was at `now`. Omneo sends no record of uses, so `redemptions` is empty; its own verdict comes along
 * as `redeemable`, so that the list of redeemable benefits need not be asked for as well.
 */
export function benefit(now: Instant): Reader<Benefit> {
  return convert(row, (data) => benefitOf(data, now));
}

/** The profile's benefits as they were at `now`. */
export function benefits(now: Instant): Reader<readonly Benefit[]> {
  return list(benefit(now), { key: ({ id }) => id });
}

function benefitOf(row: Row, now: Instant): Benefit {
  const { id, definition, total_global_redemptions_remaining } = row;
  return {
    id,
    definition: definitionOf({ ...definition, ...present({ total_global_redemptions_remaining }) }),
    redemptions: [],
    ...present({
      issuedAt: row.issued_at,
      claimedAt: row.claimed_at,
      expiresAt: expiryOf(row, now),
      extendedAt: row.extended_at,
      timeZone: row.timezone,
      redemptionsLeft: row.redemptions_remaining,
      redeemable: row.is_redeemable,
      codes: codesOf(row),
    }),
  };
}

/**
 * When it expires. `is_expired` outranks a date that is absent or still to come (an expiry without a zone is only read
 * as UTC): it is then over as of the answer that said so.
 */
function expiryOf({ is_expired, expires_at }: Row, now: Instant): Instant | undefined {
  const past = expires_at !== undefined && Date.parse(expires_at) <= Date.parse(now);
  return is_expired && !past ? now : expires_at;
}

/** The benefit's own codes, or else the ones that all benefits of the definition share. */
function codesOf({ definition, ...own }: Row): Benefit['codes'] {
  const codes = present({
    online: own.redeem_code_online ?? definition.redeem_code_online,
    store: own.redeem_code_pos ?? definition.redeem_code_pos,
  });
  return Object.keys(codes).length > 0 ? codes : undefined;
}
