/** Answers in Omneo's shape, by file name. */
export const names = [
  'achievements',
  'aggregations',
  'benefit',
  'benefits-page-1',
  'benefits-page-2',
  'claimable',
  'profile',
  'redemption',
  'tiers',
] as const;
export type PayloadName = (typeof names)[number];

/** A payload as parsed JSON, with its rows or its row under `data`. A new copy each time, so that tests may break it. */
export interface Payload {
  data: any;
  [key: string]: any;
}

const loaded = new Map<PayloadName, string>();

/** Loads every payload, to be called in `before`. */
export async function loadPayloads(): Promise<void> {
  for (const name of names) {
    const response = await fetch(new URL(`./payloads/${name}.json`, import.meta.url));
    loaded.set(name, await response.text());
  }
}

export function payload(name: PayloadName): Payload {
  return JSON.parse(loaded.get(name)!) as Payload;
}

/** The `data` of a payload: a row, or rows. */
export function rows(name: PayloadName): any {
  return payload(name).data;
}
