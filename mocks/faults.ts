import { getResponse, http, HttpResponse, type HttpHandler, type RequestHandler } from 'msw';

/** What can go wrong with one request. */
export type Fault =
  /** The answer comes late. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection is lost before the request arrives: nothing happens there. */
  | { readonly kind: 'lost-before' }
  /** The connection is lost after the request arrived: it happened, and nobody says so. */
  | { readonly kind: 'lost-after' }
  /** The request is delivered twice; the page gets the first answer. */
  | { readonly kind: 'twice' }
  /** The answer waits until another request was answered. */
  | { readonly kind: 'overtaken' }
  /** Something between the page and the platform answers, before or after the request arrived there. */
  | {
      readonly kind: 'status';
      readonly status: number;
      /** Default `before`. */
      readonly when?: 'before' | 'after';
      /** A stable code for the body: `already-redeemed`. */
      readonly code?: string;
      /** Seconds. */
      readonly retryAfter?: number;
    };

/** Decides what goes wrong with a request. Undefined: nothing. */
export type FaultPlan = (request: Request) => Fault | undefined;

/**
 * The same handlers on a bad day: each request that one of them would answer first meets what `plan` says. It is asked
 * once for every request, in the order in which they are sent.
 */
export function withFaults(handlers: readonly RequestHandler[], plan: FaultPlan): readonly HttpHandler[] {
  const line = createLine();
  return [
    http.all('*', async ({ request }) => {
      const isOurs = await anyWouldAnswer(handlers, request);
      const fault = isOurs ? plan(request) : undefined;
      return suffer(fault, { line, deliver: () => getResponse([...handlers], request.clone()) });
    }),
  ];
}

/** Plays faults one after the other, then nothing. `matching` says which requests count; default: writes. */
export function faultsInOrder(
  faults: readonly (Fault | undefined)[],
  matching: (request: Request) => boolean = ({ method }) => method !== 'GET',
): FaultPlan {
  const left = [...faults];
  return (request) => (matching(request) ? left.shift() : undefined);
}

/** No request arrives while `isOffline` says so. */
export function offlineWhile(isOffline: () => boolean): FaultPlan {
  return () => (isOffline() ? { kind: 'lost-before' } : undefined);
}

interface Delivery {
  readonly line: Line;
  readonly deliver: () => Promise<Response | undefined>;
}

async function suffer(fault: Fault | undefined, { line, deliver }: Delivery): Promise<Response | undefined> {
  switch (fault?.kind) {
    case undefined:
      return line.answered(await deliver());
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
      return line.answered(await deliver());
    case 'lost-before':
      return HttpResponse.error();
    case 'lost-after':
      await deliver();
      return HttpResponse.error();
    case 'twice': {
      const first = await deliver();
      await deliver();
      return line.answered(first);
    }
    case 'overtaken': {
      const response = await deliver();
      await line.next();
      return response;
    }
    case 'status':
      if (fault.when === 'after') await deliver();
      return line.answered(refusal(fault));
    default:
      fault satisfies never;
      return undefined;
  }
}

function refusal({ status, code, retryAfter }: Extract<Fault, { kind: 'status' }>): Response {
  const headers = {
    'Content-Type': 'application/problem+json',
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
  };
  return HttpResponse.json({ type: 'about:blank', status, ...(code !== undefined && { code }) }, { status, headers });
}

/** Tells who waits to be overtaken that another answer went out. */
interface Line {
  answered<T>(response: T): T;
  next(): Promise<void>;
}

/** How long an answer waits to be overtaken where no other request comes. Milliseconds. */
const patience = 500;

function createLine(): Line {
  const waiting = new Set<() => void>();
  return {
    answered(response) {
      for (const go of waiting) go();
      return response;
    },
    next: () =>
      new Promise((resolve) => {
        const go = (): void => {
          waiting.delete(go);
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(go, patience);
        waiting.add(go);
      }),
  };
}

async function anyWouldAnswer(handlers: readonly RequestHandler[], request: Request): Promise<boolean> {
  for (const handler of handlers) if (await handler.test({ request: request.clone() })) return true;
  return false;
}

/**
 * A `fetch` that is answered by these handlers and nothing else, without a network or a service worker: for tests that
 * run thousands of requests. Give it to a client as its `fetch`.
 */
export function mockFetch(handlers: readonly RequestHandler[], baseUrl = 'http://localhost'): typeof fetch {
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, baseUrl), init);
    request.signal.throwIfAborted();
    const answer = getResponse([...handlers], request, { baseUrl });
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
    });
    const response = await Promise.race([answer, aborted]);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
}
