import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { getResponse, type RequestHandler } from 'msw';

/** Where mocks listen. */
export interface ServeOptions {
  /** Default: any that is free. */
  readonly port?: number;
  /** Default: this machine only. */
  readonly host?: string;
}

/** Mocks that listen. */
export interface ServedMocks {
  /** `http://127.0.0.1:8787`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Answers requests over real sockets with the handlers that MSW uses, so that any client can be tried against them: a
 * backend in another language, `curl`, a page on another origin. What no handler knows is answered with 404.
 */
export async function serveMocks(
  handlers: readonly RequestHandler[],
  { port = 0, host = '127.0.0.1' }: ServeOptions = {},
): Promise<ServedMocks> {
  const server = createServer((incoming, outgoing) => {
    answer(handlers, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // A server that listens on a port has an address with one.
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(
  handlers: readonly RequestHandler[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const baseUrl = `http://${incoming.headers.host ?? 'localhost'}`;
  const request = requestOf(incoming, baseUrl);
  const isPreflight = incoming.method === 'OPTIONS';
  const response = isPreflight
    ? new Response(null, { status: 204 })
    : ((await getResponse([...handlers], request, { baseUrl })) ?? new Response(null, { status: 404 }));
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...open(incoming) });
  outgoing.end(response.body && Buffer.from(await response.arrayBuffer()));
}

function requestOf(incoming: IncomingMessage, baseUrl: string): Request {
  const { method = 'GET', url = '/', headers } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one]));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(url, baseUrl), {
    method,
    headers: new Headers(pairs as [string, string][]),
    ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
  });
}

/** Mocks are for everybody who can reach them: pages of any origin may read the answers. */
function open({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
    'access-control-expose-headers': 'etag, retry-after',
  };
}
