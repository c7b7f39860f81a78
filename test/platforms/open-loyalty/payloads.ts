/** Answers in Open Loyalty's shape, by file name. */
export const names = [
  'achievements',
  'badge-types',
  'badges',
  'bought',
  'campaigns',
  'campaigns-lean',
  'campaigns-visible',
  'challenges',
  'issued-rewards',
  'member',
  'redeemed',
  'rewards',
  'tier-progress',
  'tier-sets',
  'wallets',
] as const;
export type PayloadName = (typeof names)[number];

/** The member that all of them are of. */
export const memberId = '7c0f3a52-5d1e-4c1b-9a57-1f6a2f0c8e11';

const loaded = new Map<PayloadName, string>();

/** Loads every payload, to be called in `before`. */
export async function loadPayloads(): Promise<void> {
  for (const name of names) {
    const response = await fetch(new URL(`./fixtures/${name}.json`, import.meta.url));
    loaded.set(name, await response.text());
  }
}

/** A payload as parsed JSON. A new copy each time, so that tests may break it. */
export function payload(name: PayloadName): any {
  return JSON.parse(loaded.get(name)!);
}

/** The rows of a list. */
export function rows(name: PayloadName): any[] {
  return payload(name).items;
}
