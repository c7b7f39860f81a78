import type { Unit } from '../model/index.js';
import type { Format } from './format.js';

/** What a count can count: the name that a platform gives it, which is its singular too, and its plural. */
const things: Readonly<Record<string, string>> = {
  coffee: 'coffees',
  day: 'days',
  friend: 'friends',
  item: 'items',
  order: 'orders',
  point: 'points',
  purchase: 'purchases',
  review: 'reviews',
  stamp: 'stamps',
  visit: 'visits',
};

/** `12 coffees`, `$12.40`, or the bare number of a thing without a word. */
export function quantity(format: Format, value: number, unit?: Unit): string {
  const amount = format.amount(value, unit);
  const other = unit?.kind === 'thing' && Object.hasOwn(things, unit.name) ? things[unit.name] : undefined;
  return unit?.kind === 'thing' && other ? `${amount} ${format.plural(value, { one: unit.name, other })}` : amount;
}

/** How far a count is. */
export interface Progress {
  readonly value: number;
  readonly max: number;
  readonly unit?: Unit | undefined;
}

/** What every element, and the elements of achievements, say in English. */
export const enAchievements = {
  achievements: 'Achievements',
  progress: (f: Format, { value, max, unit }: Progress) => `${f.amount(value, unit)} of ${quantity(f, max, unit)}`,
  locked: 'Locked',
  earned: 'Earned',
  earnedOn: (date: string) => `Earned on ${date}`,
  earnedTimes: (f: Format, times: number) =>
    `Earned ${f.amount(times)} ${f.plural(times, { one: 'time', other: 'times' })}`,
  times: (f: Format, times: number) => `\u00d7${f.amount(times)}`,
  upcoming: (date: string) => `Starts on ${date}`,
  ended: 'Ended',
  mystery: 'Mystery badge',
  mysteryHint: 'Keep going to find out.',
  secrets: (f: Format, count: number) =>
    f.plural(count, { one: '1 secret left to find', other: `${f.amount(count)} secrets left to find` }),

  loading: 'Loading\u2026',
  failed: "We couldn't load this",
  retry: 'Try again',
};
