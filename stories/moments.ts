import { daysFrom, hoursFrom } from '../mocks/index.js';

const now = new Date().toISOString();

/** So many days from now, or before now where negative: a story never goes stale. */
export const inDays = (days: number): string => daysFrom(now, days);

/** So many hours from now, or before now where negative. */
export const inHours = (hours: number): string => hoursFrom(now, hours);
