import type { OmneoPage } from '../../../src/platforms/omneo/wire.js';

/** As many rows a page as Omneo's examples show. */
const defaultSize = 15;

/** The page of `rows` that the address asks for with `page[size]` and `page[number]`, the way Laravel pages. */
export function encodePage<Row>(rows: readonly Row[], url: URL): OmneoPage<Row> {
  const size = asked(url, 'page[size]', defaultSize);
  const current = asked(url, 'page[number]', 1);
  const last = Math.max(1, Math.ceil(rows.length / size));
  const start = (current - 1) * size;
  const data = rows.slice(start, start + size);
  const link = (page: number): string =>
    `${url.origin}${url.pathname}?${new URLSearchParams({ 'page[number]': `${page}` })}`;
  return {
    data,
    links: {
      first: link(1),
      last: link(last),
      prev: current > 1 ? link(current - 1) : null,
      next: current < last ? link(current + 1) : null,
    },
    meta: {
      current_page: current,
      from: data.length > 0 ? start + 1 : null,
      last_page: last,
      path: `${url.origin}${url.pathname}`,
      per_page: size,
      to: data.length > 0 ? start + data.length : null,
      total: rows.length,
    },
  };
}

function asked(url: URL, name: string, fallback: number): number {
  const number = Number(url.searchParams.get(name) ?? fallback);
  return Number.isSafeInteger(number) && number >= 1 ? number : fallback;
}
