import { convert, object, type Reader } from '../../../api/fields.js';
import { integer, number, text } from '../../../api/readers.js';
import type { Profile } from '../../../model/index.js';
import type { Fields, TalonOneProfile } from '../wire.js';
import { present } from './values.js';

/** Attributes and audiences stay behind: they are the brand's own view of a customer, and may hold anything. */
const row = object({
  integrationId: text,
  closedSessions: integer,
  totalSales: number,
} satisfies Fields<TalonOneProfile>);

/** The profile that was asked for. Its facts are named as Talon.One names them. */
export function profile(asked: string): Reader<Profile> {
  return convert(row, ({ integrationId: id = asked, ...facts }) => ({ id, facts: present(facts) }));
}
