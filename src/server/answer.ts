/** An answer as plain data: what becomes a standard `Response`, or goes out on a socket without the detour. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | ReadableStream<Uint8Array>;
}

/** A body of JSON, never to be kept by anybody on the way. */
export function json(status: number, body: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}

/** The answer as a standard response. */
export function toResponse({ status, headers, body }: Answer): Response {
  return new Response(body ?? null, { status, headers });
}
