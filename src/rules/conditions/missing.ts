import type { ExplanationPart, Requirement } from './explanation.js';

/** What it takes to meet a part, and how much of that is not even known. */
interface Way {
  readonly unknown: number;
  readonly fraction: number;
  readonly missing: readonly Requirement[];
}

/**
 * The shortest list of unmet requirements that meets a part. Of several ways, the one with the fewest unknown facts (it
 * is sure to work), then the fewest requirements, then the furthest along. Empty where nothing can meet it.
 */
export function missingFrom(part: ExplanationPart): readonly Requirement[] {
  return shortestWay(part)?.missing ?? [];
}

function shortestWay(part: ExplanationPart): Way | undefined {
  const { fraction, met } = part;
  if (met) return { unknown: 0, fraction, missing: [] };
  if (part.kind === 'requirement') {
    return met === undefined ? { unknown: 1, fraction, missing: [] } : { unknown: 0, fraction, missing: [part] };
  }
  const ways = part.parts.map(shortestWay);
  const open = ways.filter((way) => way !== undefined);
  if (part.kind === 'any') return open.toSorted(byEffort)[0];
  if (open.length < ways.length) return undefined;
  return {
    unknown: open.reduce((sum, way) => sum + way.unknown, 0),
    fraction,
    missing: open.flatMap((way) => way.missing),
  };
}

function byEffort(a: Way, b: Way): number {
  return a.unknown - b.unknown || a.missing.length - b.missing.length || b.fraction - a.fraction;
}
