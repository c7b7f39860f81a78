import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { isRecord } from '../../api/fields.js';
import type { HttpRequest } from '../../api/http.js';
import type { Instant } from '../../model/index.js';

/** The `data` of an answer, over all its pages, and the server's clock where it can be seen. */
export interface Loaded {
  readonly data: unknown;
  readonly date?: Instant;
}

/** Reads from one path of the platform. */
export type Get = (path: string, query?: NonNullable<HttpRequest['query']>) => Promise<Result<Answer>>;

/** Pages that are read at most, so that an endless list ends: 50 of 100 rows. Our choice. */
const mostPages = 50;

/** Loads what is not paged. */
export async function loadOne(get: Get, path: string): Promise<Result<Loaded>> {
  const answer = await get(path);
  return answer.ok ? { ok: true, data: loadedFrom(answer.data) } : answer;
}

/**
 * Loads a list with all its pages, `size` rows at a time where it is given. Where the first page tells how many there
 * are, the others are read together. The addresses in `links` are never followed: they only say that there is more. A
 * list that lacks a page is not shown, so one page that fails fails the list.
 */
export async function loadList(get: Get, path: string, size?: number): Promise<Result<Loaded>> {
  const page = (number: number) => get(path, { 'page[size]': size, ...(number > 1 && { 'page[number]': number }) });
  const pages = [await page(1)];
  const last = lastPage(pages[0]);
  if (last !== undefined) {
    const others = Array.from({ length: Math.min(last, mostPages) - 1 }, (_, index) => page(index + 2));
    pages.push(...(await Promise.all(others)));
  }
  while (last === undefined && hasNext(pages.at(-1)) && pages.length < mostPages) {
    pages.push(await page(pages.length + 1));
  }
  return joined(pages);
}

/** The `data` that a body wraps. */
export function dataOf(body: unknown): unknown {
  return isRecord(body) ? body['data'] : undefined;
}

function loadedFrom({ body, date }: Answer): Loaded {
  return { data: dataOf(body), ...(date !== undefined && { date }) };
}

function joined(pages: readonly Result<Answer>[]): Result<Loaded> {
  const loaded: Loaded[] = [];
  for (const page of pages) {
    if (!page.ok) return page;
    loaded.push(loadedFrom(page.data));
  }
  const [first = { data: undefined }] = loaded;
  return { ok: true, data: loaded.length > 1 ? { ...first, data: loaded.flatMap(({ data }) => data) } : first };
}

/** How many pages a list says that it has. */
function lastPage(page: Result<Answer> | undefined): number | undefined {
  const last = Number(section(page, 'meta')?.['last_page']);
  return Number.isSafeInteger(last) && last >= 1 ? last : undefined;
}

function hasNext(page: Result<Answer> | undefined): boolean {
  return typeof section(page, 'links')?.['next'] === 'string';
}

function section(page: Result<Answer> | undefined, name: string) {
  const body = page?.ok ? page.data.body : undefined;
  const found = isRecord(body) ? body[name] : undefined;
  return isRecord(found) ? found : undefined;
}
