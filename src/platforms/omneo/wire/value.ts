/** What a platform may send: any field may be absent or null. */
export type Sent<T> = { readonly [Key in keyof T]?: T[Key] | null };

/** A table of readers whose keys are spelled as on the wire: `object({ ... } satisfies Fields<OmneoLevel>)`. */
export type Fields<T> = { readonly [Key in keyof T]?: unknown };

/** Numbers come as numbers, and in places as text. */
export type OmneoNumber = number | string;

/** Flags come as booleans, and in places as 0 and 1. */
export type OmneoFlag = boolean | 0 | 1;

/** `2026-12-24T23:59:59Z`, or `2026-12-24 23:59:59` without a zone. */
export type OmneoDate = string;

/** Free fields of the brand. */
export type OmneoMeta = { readonly [key: string]: unknown };

/** A thing that others name. */
export type OmneoNamed = Sent<{ id: OmneoNumber; name: string; handle: string }>;

/** What `data` wraps. */
export interface OmneoReply<Data> {
  readonly data: Data;
}

/** One page of a list, as Laravel pages: `?page[size]=15&page[number]=2`. */
export interface OmneoPage<Row> extends OmneoReply<readonly Row[]> {
  readonly links?: Sent<{ first: string; last: string; prev: string; next: string }>;
  readonly meta?: Sent<{
    current_page: number;
    from: number;
    last_page: number;
    path: string;
    per_page: OmneoNumber;
    to: number;
    total: number;
  }>;
}

/** What the brand's server answers where it mints tokens: the Shopify proxy's spelling, and the ID API's own. */
export type OmneoToken =
  | { readonly token: string; readonly expiry: number | string }
  | OmneoReply<{ readonly token: string; readonly exp: number }>;
