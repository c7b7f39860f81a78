import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../../src/rules/index.js';

/** A moment as the examples write it: `2026-06-01T10:00:00+02:00[Europe/Berlin]`. */
export const zoned = (text: string): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(text);

/** With a zone in brackets a zoned moment, and an instant without one. */
export const momentOf = (text: string): Moment => (text.includes('[') ? zoned(text) : text);
