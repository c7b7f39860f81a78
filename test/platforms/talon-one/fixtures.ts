/** Answers in Talon.One's shape, by file name. */
export const names = ['achievements', 'campaigns', 'history', 'inventory', 'points', 'session'] as const;
export type FixtureName = (typeof names)[number];

const loaded = new Map<FixtureName, string>();

/** Loads every fixture, to be called in `before`. */
export async function loadFixtures(): Promise<void> {
  for (const name of names) {
    const response = await fetch(new URL(`./fixtures/${name}.json`, import.meta.url));
    loaded.set(name, await response.text());
  }
}

/** A fixture as parsed JSON: a new copy each time, so that tests may break it. */
export function fixture(name: FixtureName): any {
  return JSON.parse(loaded.get(name)!);
}
