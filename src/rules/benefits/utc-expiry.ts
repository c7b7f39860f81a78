import type { Instant, Validity } from '../../model/index.js';

/** `expiryOf` where there is no calendar but that of UTC, whose clocks never change. */
export function utcExpiry(validity: Extract<Validity, { kind: 'period' }>, issuedAt: Instant): Instant {
  const { amount, unit, endOf } = validity;
  const end = new Date(issuedAt);
  const date = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + amount * (unit === 'year' ? 12 : unit === 'month' ? 1 : 0), 1);
  const lastDate = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(date, lastDate) + amount * (unit === 'week' ? 7 : unit === 'day' ? 1 : 0));
  return (endOf ? new Date(lastSecond(end)[endOf]) : end).toISOString();
}

function lastSecond(date: Date) {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  // Sunday is 0, and the last of its week.
  const sunday = day + ((7 - date.getUTCDay()) % 7);
  return {
    day: Date.UTC(year, month, day, 23, 59, 59),
    week: Date.UTC(year, month, sunday, 23, 59, 59),
    month: Date.UTC(year, month + 1, 0, 23, 59, 59),
    year: Date.UTC(year, 11, 31, 23, 59, 59),
  };
}
