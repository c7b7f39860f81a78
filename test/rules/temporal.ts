import { Temporal } from 'temporal-polyfill';
import { Temporal as Polyfill } from 'temporal-polyfill/implementation';

/** Each `Temporal` that the rules have to work with: the browser's own and the polyfill. */
export const temporals: readonly (readonly [name: string, temporal: typeof Temporal])[] = [
  ['the browser’s Temporal', Temporal],
  ['temporal-polyfill', Polyfill],
];

/** Zones with every kind of change: of an hour, of half an hour, at midnight, at 23:00, and of a whole day. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Asia/Tehran',
  'Pacific/Apia',
  'America/Scoresbysund',
  'Africa/Casablanca',
  'UTC',
];
