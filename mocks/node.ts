import type { RequestHandler } from 'msw';
import { setupServer, type SetupServer } from 'msw/node';

export { serveMocks, type ServedMocks, type ServeOptions } from './serve.js';

/**
 * Answers this process's requests with these handlers from now on; requests that no handler knows go to the network.
 * There is no page here to give paths an origin, so make handlers with an `endpoint` and `tokenUrl` that are whole
 * addresses.
 */
export function startMocks(handlers: readonly RequestHandler[]): SetupServer {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledRequest: 'bypass' });
  return server;
}
