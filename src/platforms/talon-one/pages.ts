import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { isRecord } from '../../api/fields.js';
import type { Get } from './deployment.js';

/** Rows of a page: the most that Talon.One gives. */
const pageSize = 1000;

/** Pages that are read at most, so that an endless list ends. Our choice. */
const mostPages = 20;

/**
 * A list with all its pages, as `{ data }`. Lists say whether there is more in one of two ways, `totalResultSize` or
 * `hasMore`. A list that lacks a page is not shown, so one page that fails fails the list.
 */
export async function getAll(get: Get, path: string): Promise<Result<Answer>> {
  const rows: unknown[] = [];
  for (let page = 1; ; page++) {
    const query = `${path.includes('?') ? '&' : '?'}pageSize=${pageSize}${rows.length ? `&skip=${rows.length}` : ''}`;
    const answer = await get(path + query);
    const body = answer.ok ? answer.data.body : undefined;
    if (!answer.ok || !isRecord(body) || !Array.isArray(body['data'])) return answer;
    rows.push(...(body['data'] as readonly unknown[]));
    const isWhole = body['data'].length === 0 || !hasMore(body, rows.length) || page === mostPages;
    if (isWhole) return { ok: true, data: { ...answer.data, body: { data: rows } } };
  }
}

function hasMore({ hasMore, totalResultSize }: Readonly<Record<string, unknown>>, read: number): boolean {
  return hasMore === true || (typeof totalResultSize === 'number' && totalResultSize > read);
}

/** The `data` that a list wraps. Undefined where it wraps none. */
export function dataOf({ body }: Answer): unknown {
  return isRecord(body) ? body['data'] : undefined;
}
