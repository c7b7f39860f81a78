import { child, convert, list, object, reject, type Reader } from '../../../api/fields.js';
import { boolean, id, text } from '../../../api/readers.js';
import type { Achievement, Instant } from '../../../model/index.js';
import type { Fields, OpenLoyaltyBadge, OpenLoyaltyBadgeType } from '../wire.js';
import { amount, moment, present, type Read } from './values.js';
import { translations, wordsIn } from './words.js';

/** A badge: its type, and how often it was earned. */
export interface Badge {
  /** What tells one type from another; the handle may be a brand's own code. */
  readonly type: string;
  readonly achievement: Achievement;
}

const shape = {
  badgeTypeId: id,
  systemCode: text,
  active: boolean,
  name: text,
  translations,
} satisfies Fields<OpenLoyaltyBadgeType>;

const type = object(shape);
const earned = object({
  badgeType: type,
  badgeTypeId: id,
  name: text,
  completedCount: amount,
  createdAt: moment,
} satisfies Fields<OpenLoyaltyBadge>);

const byType = { key: (badge: Badge) => badge.type };

/** Rows of `GET member/{member}/badge`: badges that were earned. */
export function badges(locale: string | undefined): Reader<readonly Badge[]> {
  return list(
    convert(earned, ({ badgeType, completedCount = 0, createdAt, ...row }, field) => {
      const badge = badgeOf({ ...row, ...badgeType }, locale) ?? reject(child(field, 'badgeType'), 'id and name');
      return badge && withCount(badge, completedCount, createdAt);
    }),
    byType,
  );
}

/** Rows of `GET badge-type`: every badge there is, as one that was not earned. What is not active is left out. */
export function badgeTypes(locale: string | undefined): Reader<readonly Badge[]> {
  return list(
    convert(type, (row, field) =>
      row.active === false ? undefined : (badgeOf(row, locale) ?? reject(child(field, 'badgeTypeId'), 'id and name')),
    ),
    byType,
  );
}

function badgeOf(row: Read<typeof type>, locale: string | undefined): Badge | undefined {
  const { name, description } = wordsIn(locale, row);
  const { badgeTypeId = row.systemCode, systemCode = badgeTypeId } = row;
  if (badgeTypeId === undefined || systemCode === undefined || name === undefined) return undefined;
  const achievement: Achievement = {
    handle: systemCode,
    name,
    ...present({ description }),
    visibility: 'standard',
    ladder: { levels: [{ threshold: 1 }] },
    count: 0,
    tags: [],
  };
  return { type: badgeTypeId, achievement };
}

/** A badge's count is the times it was earned; a count of 0 is how Open Loyalty takes one away. */
function withCount({ type, achievement }: Badge, count: number, achievedAt: Instant | undefined): Badge {
  const won = count > 0 ? present({ achievedAt }) : {};
  return { type, achievement: { ...achievement, count, completions: count, ...won } };
}
