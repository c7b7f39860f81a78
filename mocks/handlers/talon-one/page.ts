/** Which rows a request asks for, or the parameter that makes no sense. */
export type Range = { readonly size: number; readonly skip: number } | { readonly wrong: 'pageSize' | 'skip' };

/** Reads `pageSize` (1 to 1000) and `skip` (0 and more). */
export function rangeOf(query: URLSearchParams, defaultSize: number): Range {
  const size = Number(query.get('pageSize') ?? defaultSize);
  const skip = Number(query.get('skip') ?? 0);
  if (!Number.isInteger(size) || size < 1 || size > 1000) return { wrong: 'pageSize' };
  return Number.isInteger(skip) && skip >= 0 ? { size, skip } : { wrong: 'skip' };
}

/** The rows of one page, and whether there are more. */
export function pageOf<Row>(rows: readonly Row[], { size, skip }: { readonly size: number; readonly skip: number }) {
  return { data: rows.slice(skip, skip + size), hasMore: rows.length > skip + size, totalResultSize: rows.length };
}

/** The values of a list separated by commas, or undefined where one is none of those that are allowed. */
export function listOf<T extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly T[],
): readonly T[] | undefined {
  const asked = query.get(name)?.split(',');
  if (!asked) return allowed;
  const found = allowed.filter((value) => asked.includes(value));
  return found.length === new Set(asked).size ? found : undefined;
}
