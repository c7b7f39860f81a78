import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { isRecord } from '../../api/fields.js';
import type { Get } from './tenant.js';

/** Rows a page: as many as Open Loyalty gives. */
const perPage = 50;

/** Pages that are read at most, so that an endless list ends: 1,000 rows. Our choice. */
const mostPages = 20;

/**
 * A list with all its pages. A full page, or a total that is not reached, says that there is more; `total` may be missing
 * and is only an estimate in long lists. A list that lacks a page is not shown, so one page that fails fails the list.
 */
export async function readList(get: Get, path: string): Promise<Result<Answer>> {
  const page = (number: number) =>
    get(`${path}${path.includes('?') ? '&' : '?'}_page=${number}&_itemsOnPage=${perPage}`);
  const first = await page(1);
  if (!first.ok) return first;
  const found = rowsOf(first.data);
  if (!found) return first;

  const rows = [...found];
  let last = found;
  for (let number = 2; number <= mostPages && hasMore(first.data, last, rows.length); number++) {
    const next = await page(number);
    if (!next.ok) return next;
    const more = rowsOf(next.data) ?? [];
    // A list that is not paged answers with the same page for ever.
    if (JSON.stringify(more) === JSON.stringify(last)) break;
    rows.push(...more);
    last = more;
  }
  return { ok: true, data: { ...first.data, body: { items: rows } } };
}

/** The rows of a list; whatever else it is where it is none. */
export function itemsOf({ body }: Answer): unknown {
  return isRecord(body) ? body['items'] : undefined;
}

function rowsOf(answer: Answer): readonly unknown[] | undefined {
  const items = itemsOf(answer);
  return Array.isArray(items) ? items : undefined;
}

function hasMore({ body }: Answer, last: readonly unknown[], known: number): boolean {
  const total = isRecord(body) ? body['total'] : undefined;
  const filtered = isRecord(total) ? total['filtered'] : undefined;
  return last.length === perPage || (last.length > 0 && typeof filtered === 'number' && filtered > known);
}
