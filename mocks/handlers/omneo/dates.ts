import type { Instant } from '../../../src/model/index.js';
import type { OmneoDate } from '../../../src/platforms/omneo/wire.js';

/** As Omneo writes dates on benefits: in UTC, without saying so. `2026-12-24 23:59:59`. */
export function naiveDate(instant: Instant | undefined): OmneoDate | null {
  return instant === undefined ? null : new Date(instant).toISOString().slice(0, 19).replace('T', ' ');
}

/** As Omneo writes dates on achievements: `2026-12-24T23:59:59.000000Z`. */
export function isoDate(instant: Instant | undefined): OmneoDate | null {
  return instant === undefined ? null : new Date(instant).toISOString().replace('Z', '000Z');
}
