import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { decode } from '../../api/fields.js';
import { integer, numeric } from '../../api/readers.js';
import { dataOf, type Get } from './tenant.js';
import type { OmneoPage } from './wire.js';

/** Pages that are read at most, so that an endless list ends: 50 of 100 rows. Our choice. */
const mostPages = 50;

/**
 * A list with all its pages, of which the first was answered. Where that one tells how many there are, the others are
 * read together. The addresses in `links` are never followed: they only say that there is more. A list that lacks a page
 * is not shown, so one page that fails fails the list.
 */
export async function withOtherPages(get: Get, path: string, first: Answer): Promise<Result<Answer>> {
  const page = (number: number) => get(`${path}${path.includes('?') ? '&' : '?'}page%5Bnumber%5D=${number}`);
  const pages: Result<Answer>[] = [{ ok: true, data: first }];
  const last = lastPage(first);
  if (last !== undefined) {
    const others = Array.from({ length: Math.min(last, mostPages) - 1 }, (_, index) => page(index + 2));
    pages.push(...(await Promise.all(others)));
  }
  while (last === undefined && hasNext(pages.at(-1)) && pages.length < mostPages) {
    pages.push(await page(pages.length + 1));
  }
  return joined(pages, first);
}

function joined(pages: readonly Result<Answer>[], first: Answer): Result<Answer> {
  const rows: unknown[] = [];
  for (const page of pages) {
    if (!page.ok) return page;
    rows.push(dataOf(page.data));
  }
  return { ok: true, data: { ...first, body: { data: rows.flat() } } };
}

/** How many pages a list says that it has. */
function lastPage({ body }: Answer): number | undefined {
  const { meta } = body as OmneoPage<unknown>;
  const last = decode(meta?.last_page, numeric(integer)).data;
  return last !== undefined && last >= 1 ? last : undefined;
}

function hasNext(page: Result<Answer> | undefined): boolean {
  const body = page?.ok ? (page.data.body as OmneoPage<unknown> | null | undefined) : undefined;
  return Boolean(body?.links?.next);
}
