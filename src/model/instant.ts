/** A moment in time as an RFC 3339 string with an offset: `2026-11-22T09:30:00Z`. */
export type Instant = string;

/** An IANA time zone: `Australia/Sydney`. */
export type TimeZone = string;
