import type { RequestHandler } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';

/** How mocks start in a page. */
export interface StartOptions {
  /** Where the page serves MSW's worker script. Default `/mockServiceWorker.js`. */
  readonly workerUrl?: string;
}

/**
 * Answers the page's requests with these handlers from now on. Requests that no handler knows go to the network, and
 * nothing is logged. One page has one worker: to change scenarios, call its `resetHandlers`.
 */
export async function startMocks(
  handlers: readonly RequestHandler[],
  { workerUrl = '/mockServiceWorker.js' }: StartOptions = {},
): Promise<SetupWorker> {
  const worker = setupWorker(...handlers);
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } });
  return worker;
}
