/** What one call sent, as the server would see it. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly credentials: RequestCredentials | undefined;
  readonly signal: AbortSignal;
}

/** Answers the calls in turn; an error is thrown as the network would, the last reply stands for all that follow. */
export type Reply = Response | Error | 'never' | ((sent: Sent) => Response);

/** A fetch that notes what it is asked and answers with the given replies. */
export function fakeFetch(...replies: readonly Reply[]) {
  const sent: Sent[] = [];
  const fetch = ((url: string, init: RequestInit) => {
    const call: Sent = {
      url,
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      credentials: init.credentials,
      signal: init.signal!,
    };
    sent.push(call);
    const reply = replies[Math.min(sent.length, replies.length) - 1]!;
    if (reply === 'never') return new Promise<Response>(() => {});
    if (reply instanceof Error) return Promise.reject(reply);
    return Promise.resolve(typeof reply === 'function' ? reply(call) : reply.clone());
  }) as typeof globalThis.fetch;
  return { fetch, sent };
}

/** A JSON answer. */
export function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}

/** A problem answer, with text of the kind that must never be passed on. */
export function problem(status: number, code?: string, headers: Readonly<Record<string, string>> = {}): Response {
  const body = { title: 'secret-title', detail: 'secret-detail', ...(code !== undefined && { code }) };
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}
