/** A request as it was sent. Its token is left out: a log of requests is shown and compared. */
export interface RecordedRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly idempotencyKey?: string;
  /** The text of the body. */
  readonly body?: string;
}

/** A log that grows as requests are made. */
export interface RequestLog {
  readonly requests: readonly RecordedRequest[];
  clear(): void;
  /** Stops recording. */
  stop(): void;
}

/** The part of a worker or server of MSW that tells of requests. */
export interface RequestSource {
  readonly events: {
    on(type: 'request:start', listener: RequestListener): unknown;
    removeListener(type: 'request:start', listener: RequestListener): unknown;
  };
}

type RequestListener = (event: { readonly request: Request }) => void;

/** Records every request that the worker or server sees, also those it lets through, before they are answered. */
export function recordRequests({ events }: RequestSource): RequestLog {
  const requests: RecordedRequest[] = [];
  const listen: RequestListener = ({ request }) => {
    void recorded(request.clone()).then((entry) => requests.push(entry));
  };
  events.on('request:start', listen);
  return {
    requests,
    clear: () => requests.splice(0),
    stop: () => events.removeListener('request:start', listen),
  };
}

async function recorded(request: Request): Promise<RecordedRequest> {
  const { pathname, search } = new URL(request.url);
  const idempotencyKey = request.headers.get('Idempotency-Key');
  const body = await request.text();
  return {
    method: request.method,
    path: `${pathname}${search}`,
    ...(idempotencyKey !== null && { idempotencyKey }),
    ...(body !== '' && { body }),
  };
}
