/**
 * `next`, with every part that is deeply equal in `previous` replaced by that very part, so that `===` tells what changed
 * and an element whose part did not change does not render. Items of lists are matched by `handle` or `id`.
 */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(next)) return shareList(Array.isArray(previous) ? previous : [], next) as T;
  if (isRecord(next) && isRecord(previous)) return shareRecord(previous, next) as T;
  return next;
}

function shareList(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const known = new Map(previous.map((item, index) => [keyOf(item, index), item]));
  const shared = next.map((item, index) => share(known.get(keyOf(item, index)), item));
  return shared.length === previous.length && shared.every((item, index) => item === previous[index])
    ? previous
    : shared;
}

function shareRecord(previous: Record<string, unknown>, next: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(next);
  const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key])]));
  const same =
    keys.length === Object.keys(previous).length &&
    keys.every((key) => key in previous && shared[key] === previous[key]);
  return same ? previous : shared;
}

function keyOf(item: unknown, index: number): unknown {
  return isRecord(item) ? (item['handle'] ?? item['id'] ?? index) : index;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
