import type { ExplanationPart, Requirement, RequirementGroup } from './explanation.js';

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

/** The paths that would decide a part. What is decided already has none, whatever its own parts do not know. */
export function unknownIn(part: ExplanationPart): readonly string[] {
  if (part.met !== undefined) return [];
  return part.kind === 'requirement' ? (part.unknown ?? []) : [...new Set(part.parts.flatMap(unknownIn))];
}

function shortestWay(part: ExplanationPart): Way | undefined {
  const { fraction, kind, met } = part;
  if (kind === 'all' && !met) return allWays(part);
  if (kind === 'any' && !met) return part.parts.map(shortestWay).reduce(easier, undefined);
  return {
    fraction,
    unknown: met === undefined ? 1 : 0,
    missing: met === false && kind === 'requirement' ? [part] : [],
  };
}

function allWays({ fraction, parts }: RequirementGroup): Way | undefined {
  let unknown = 0;
  const missing: Requirement[] = [];
  for (const part of parts) {
    const way = shortestWay(part);
    if (!way) return undefined;
    unknown += way.unknown;
    for (const requirement of way.missing) missing.push(requirement);
  }
  return { fraction, unknown, missing };
}

function easier(a: Way | undefined, b: Way | undefined): Way | undefined {
  if (!a || !b) return a ?? b;
  return (a.unknown - b.unknown || a.missing.length - b.missing.length || b.fraction - a.fraction) > 0 ? b : a;
}
