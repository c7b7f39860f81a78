import { convert, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { id, text } from '../../../api/readers.js';
import type { Tier, Unit } from '../../../model/index.js';
import type { Fields, OpenLoyaltyTierCondition, OpenLoyaltyTierProgress, OpenLoyaltyTierSet } from '../wire.js';
import { amount, moment, present, thing, type Read } from './values.js';

const set = object({
  tierSetId: required(id),
  currentTierId: id,
  currentTierName: text,
} satisfies Fields<OpenLoyaltyTierSet>);

/** Rows of `GET member/{member}/tierSet`: where the member is in each. */
export const tierSets = list(set, { key: ({ tierSetId }) => tierSetId });
export type TierSet = Read<typeof set>;

const condition = object({
  attribute: required(text),
  currentValue: withDefault(amount, 0),
  valueGoal: required(amount),
} satisfies Fields<OpenLoyaltyTierCondition>);

const row = object({
  currentTierId: id,
  currentTierName: text,
  nextTierId: id,
  nextTierName: text,
  nextRecalculationAt: moment,
  nextTierCurrentProgress: withDefault(list(condition), []),
} satisfies Fields<OpenLoyaltyTierProgress>);
type Row = Read<typeof row>;

/** The answer of `GET member/{member}/tierSet/{tierSet}`. Nothing where the member is in no tier of it. */
export function tier(currency: string | undefined): Reader<Tier> {
  return convert(row, (data) => {
    const current = tierOf(data);
    return current && { ...current, ...wayOf(data, currency), ...present({ reviewedAt: data.nextRecalculationAt }) };
  });
}

/** The tier alone, where nothing is told of the way to the next. */
export function tierOf({ currentTierId: handle, currentTierName: name }: Partial<TierSet>): Tier | undefined {
  return handle === undefined || name === undefined ? undefined : { handle, name };
}

/** The way to the next tier, which asks for one thing, or for several that all have to be met. */
function wayOf(row: Row, currency: string | undefined): Pick<Tier, 'count' | 'next' | 'unit' | 'requirements'> {
  const { nextTierId: handle, nextTierName: name, nextTierCurrentProgress: conditions } = row;
  if (handle === undefined || name === undefined) return {};
  const requirements = conditions.map(({ attribute, currentValue, valueGoal }) => {
    return {
      handle: attribute,
      count: currentValue,
      target: valueGoal,
      ...present({ unit: unitOf(attribute, currency) }),
    };
  });
  const [only, ...others] = requirements;
  if (!only || others.length > 0) return { next: { handle, name }, ...(only && { requirements }) };
  const { count, target: threshold, unit } = only;
  return { count, next: { handle, name, threshold }, ...present({ unit }) };
}

function unitOf(attribute: string, currency: string | undefined): Unit | undefined {
  if (attribute === 'totalSpending') return currency === undefined ? undefined : { kind: 'money', currency };
  if (attribute === 'monthsSinceJoiningProgram') return thing('month');
  return attribute.endsWith('Units') ? thing('point') : undefined;
}
