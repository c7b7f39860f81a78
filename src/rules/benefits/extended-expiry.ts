import type { Benefit, Instant } from '../../model/index.js';
import { isOver } from '../instants.js';
import { instantOf, type Moment, zonedAt } from '../time/zoned.js';
import { ExtendError } from './extend-error.js';

/** How an expiry is put off: by days from the old one, or to a date in its place. */
export type Extension = { readonly days: number } | { readonly until: Instant };

/**
 * The new expiry of a benefit that is extended (Omneo, Extend benefits: `extend_days` adds to the old expiry, `extend_date`
 * replaces it). Throws `ExtendError`: `not-extendable` where the definition does not say that it may be, or the benefit never
 * expires; `already-extended` where it was once (Omneo's rule for rewards, ours for benefits); `earlier-than-now` where the new
 * expiry has come at `now`, which is not asked where `now` is left out. An expired benefit can be extended (our choice).
 *
 * Where `now` has a zone, days are those of the benefit's own zone, or else of `now`'s, and keep the time on the clock;
 * otherwise they are 24 hours. Throws `RangeError` where `days` is no whole number from 1 on, `until` or the old expiry cannot be
 * read, or the benefit's zone does not exist.
 */
export function extendedExpiry(benefit: Benefit, change: Extension, now?: Moment): Instant {
  if (!benefit.definition.extendable || benefit.expiresAt == null) throw new ExtendError('not-extendable');
  if (benefit.extendedAt != null) throw new ExtendError('already-extended');
  const expiry = 'until' in change ? change.until : daysLater(benefit, change.days, now);
  if (Number.isNaN(Date.parse(expiry))) throw new RangeError('The new expiry cannot be read.');
  if (now !== undefined && isOver(expiry, instantOf(now))) throw new ExtendError('earlier-than-now');
  return expiry;
}

function daysLater({ expiresAt = '', timeZone }: Benefit, days: number, now: Moment = ''): Instant {
  if (!(Number.isSafeInteger(days) && days > 0)) throw new RangeError('Days are a whole number from 1 on.');
  const zone = timeZone ?? (typeof now === 'string' ? 'UTC' : now.timeZoneId);
  const zoned = zonedAt(expiresAt, zone, now);
  return zoned ? instantOf(zoned.add({ days })) : new Date(Date.parse(expiresAt) + days * 86_400_000).toISOString();
}
