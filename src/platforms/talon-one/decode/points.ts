import { convert, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { text } from '../../../api/readers.js';
import type { Balance } from '../../../model/index.js';
import type { Fields, TalonOnePoints } from '../wire.js';
import { amount, moment } from './values.js';

/** `unlimited` stands for no date. */
const expiry: Reader<string> = (field) => (field.value === 'unlimited' ? undefined : moment(field));

const row = object({
  expiryDate: expiry,
  subledgerId: withDefault(text, ''),
  amount: required(amount),
} satisfies Fields<TalonOnePoints>);

type Expiring = NonNullable<Balance['expiring']>;

/** What each ledger loses next, by its id, which is empty for the main one: all points that end at the soonest date. */
export const expiringPoints: Reader<ReadonlyMap<string, Expiring>> = convert(list(row), (rows) => {
  const soonest = new Map<string, Required<Expiring>>();
  for (const { subledgerId, expiryDate: at, amount } of rows) {
    if (at === undefined || amount === 0) continue;
    const found = soonest.get(subledgerId);
    const order = found ? Date.parse(at) - Date.parse(found.at) : -1;
    if (order < 0) soonest.set(subledgerId, { amount, at });
    if (found && order === 0) soonest.set(subledgerId, { amount: found.amount + amount, at });
  }
  return soonest;
});
