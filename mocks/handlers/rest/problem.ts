import { HttpResponse } from 'msw';

/** An error as RFC 9457 writes it, with a stable `code` and, where the request met one, the current state. */
export function problem(status: number, code: string, state: object = {}): Response {
  return HttpResponse.json(
    { type: 'about:blank', status, code, ...state },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}
