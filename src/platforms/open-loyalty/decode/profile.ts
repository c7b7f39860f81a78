import { convert, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, number, text } from '../../../api/readers.js';
import type { Facts, Profile } from '../../../model/index.js';
import type { Fields, OpenLoyaltyLabel, OpenLoyaltyMember } from '../wire.js';
import { count, currency, moment, present, type Read } from './values.js';

const label = object({ key: required(text), value: withDefault(text, '') } satisfies Fields<OpenLoyaltyLabel>);

const row = object({
  customerId: required(id),
  firstName: text,
  registeredAt: moment,
  currency,
  labels: list(label),
  segments: list(id),
  currentLevel: object({ levelId: id, name: text }),
  transactionsCount: count,
  transactionsAmount: count,
  averageTransactionAmount: count,
  firstTransactionDate: moment,
  lastTransactionDate: moment,
  defaultAccount: object({ activePoints: number }),
} satisfies Fields<OpenLoyaltyMember>);
type Row = Read<typeof row>;

/** The profile, and what other parts need to know of the member. */
export interface Member {
  readonly profile: Profile;
  /** What its money is counted in. */
  readonly currency?: string;
}

/** The answer of `GET member/{member}`. Of what is personal, only the first name is kept. */
export const member: Reader<Member> = convert(row, (data) => ({
  profile: { id: data.customerId, ...present({ firstName: data.firstName }), facts: factsOf(data) },
  ...present({ currency: data.currency }),
}));

/** Only the id: all that is needed to ask for the rest. */
export const memberId: Reader<string> = convert(
  object({ customerId: required(id) } satisfies Fields<OpenLoyaltyMember>),
  ({ customerId }) => customerId,
);

/**
 * By the names that Open Loyalty's conditions use: `customer.…`. What it does not tell is left out, so that it counts as
 * unknown.
 */
function factsOf(row: Row): Facts {
  const { labels, segments, currentLevel, defaultAccount } = row;
  const customer = present({
    registeredAt: row.registeredAt,
    labels: labels?.map(({ key, value }) => ({ key, value })),
    segments,
    levelId: currentLevel?.levelId,
    levelName: currentLevel?.name,
    activePoints: defaultAccount?.activePoints,
    transactionsCount: row.transactionsCount,
    transactionsAmount: row.transactionsAmount,
    averageTransactionAmount: row.averageTransactionAmount,
    firstTransactionDate: row.firstTransactionDate,
    lastTransactionDate: row.lastTransactionDate,
  });
  return { customer };
}
