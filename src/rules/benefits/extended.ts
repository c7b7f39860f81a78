import type { Benefit } from '../../model/index.js';
import { instantOf, type Moment } from '../time/zoned.js';
import { extendedExpiry, type Extension } from './extended-expiry.js';

/** A benefit after it was extended at `now`, which cannot be done again. Throws as `extendedExpiry` does. */
export function extended(benefit: Benefit, change: Extension, now: Moment): Benefit {
  return { ...benefit, expiresAt: extendedExpiry(benefit, change, now), extendedAt: instantOf(now) };
}
