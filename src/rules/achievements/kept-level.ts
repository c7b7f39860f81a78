/**
 * The higher of two level numbers: "a customer cannot lose an Achievement Level" (Omneo, Achievements). What is absent,
 * negative or not a safe number counts as 0, and parts of a level do not count.
 */
export function keptLevel(known: number | null | undefined, stated: number | null | undefined): number {
  return Math.max(levelNumber(known), levelNumber(stated));
}

function levelNumber(level: number | null | undefined): number {
  const isUsable = typeof level === 'number' && level > 0 && level <= Number.MAX_SAFE_INTEGER;
  return isUsable ? Math.floor(level) : 0;
}
