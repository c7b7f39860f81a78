import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline, Readable } from 'node:stream';
import type { Answer } from './answer.js';
import { problem } from './problem.js';

/** Anything that answers standard requests with plain answers: a handler of `createLoyaltyHandler`. */
export interface Answering {
  answer(request: Request): Promise<Answer>;
}

/** Answers requests of Node's `http`: `createServer(toNodeListener(handler))`. */
export function toNodeListener(handler: Answering) {
  return async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = toRequest(incoming);
    const { status, headers, body } = request ? await handler.answer(request) : problem(400, 'bad-request');
    outgoing.writeHead(status, headers);
    if (typeof body === 'object') pipeline(Readable.fromWeb(body as never), outgoing, () => {});
    else outgoing.end(body);
  };
}

/** Undefined where the address or a header is none. */
function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headers } = incoming;
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
  const body = hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' };
  try {
    return new Request(`http://${headers.host ?? 'localhost'}${url}`, { method, headers: pairs, ...body });
  } catch {
    return undefined;
  }
}
