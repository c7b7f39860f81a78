import { HttpResponse, type JsonBodyType } from 'msw';
import type { OpenLoyaltyInvalid, OpenLoyaltyList } from '../../../src/platforms/open-loyalty/wire.js';
import type { Backend } from '../../backend/backend.js';

/** A JSON answer with the backend's clock in its `Date` header. */
export function answered(backend: Backend, body: JsonBodyType): Response {
  return HttpResponse.json(body, { headers: { Date: new Date(backend.now()).toUTCString() } });
}

/** A refusal: the status once more, and a sentence. */
export function refused(status: number, message: string): Response {
  return HttpResponse.json({ code: status, message }, { status });
}

/** A body or a query that is not valid. */
export function invalid(path: string, message: string): Response {
  const body: OpenLoyaltyInvalid = {
    code: 400,
    message: 'Validation failed',
    errors: [{ message, parameters: {}, plural: null, code: 'c1051bb4-d103-4f74-8988-acbcafc7fdc3', path }],
  };
  return HttpResponse.json(body, { status: 400 });
}

export const notFound = (): Response => refused(404, 'Not Found');

/** The page of `rows` that the address asks for; 10 rows unless it asks for more, and never more than 50. */
export function paged(backend: Backend, rows: readonly unknown[], url: URL): Response {
  const page = asked(url, '_page', 1);
  const size = asked(url, '_itemsOnPage', 10);
  if (!(page >= 1)) return invalid('_page', 'This value should be greater than or equal to 1.');
  if (!(size >= 1 && size <= 50)) return invalid('_itemsOnPage', 'This value should be between 1 and 50.');
  const items = rows.slice((page - 1) * size, page * size);
  const total = { all: rows.length, filtered: rows.length, estimated: false };
  return answered(backend, { items, total } satisfies OpenLoyaltyList<unknown> as JsonBodyType);
}

/** Every row at once: lists that are not paged. */
export function whole(backend: Backend, rows: readonly unknown[]): Response {
  const total = { all: rows.length, filtered: rows.length, estimated: false };
  return answered(backend, { items: rows, total } as JsonBodyType);
}

function asked(url: URL, name: string, fallback: number): number {
  const text = url.searchParams.get(name);
  return text === null ? fallback : /^\d+$/.test(text) ? Number(text) : NaN;
}
