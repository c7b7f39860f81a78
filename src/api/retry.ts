import type { Result } from './errors.js';
import { bounded, type Answer } from './exchange.js';
import { passing, type Attempt, type HttpOptions, type HttpRequest } from './http.js';

/** How often and for how long is tried. */
interface RetryOptions extends Pick<HttpOptions, 'retries' | 'delay'>, Pick<HttpRequest, 'method' | 'signal'> {}

/** The longest pause that is waited out, in seconds. Who asks for more is not asked again. Our choice. */
const longestPause = 30;

/** Goes on after a first attempt: once with another token, and for reads as often as `retries` says. */
export async function retry(
  first: Attempt,
  send: (refused?: string) => Promise<Attempt>,
  { method, signal, retries = 2, delay = wait }: RetryOptions,
): Promise<Result<Answer>> {
  let { result, token } = first;
  let left = method === 'GET' ? retries : 0;
  let pause = 0.5;
  let refused: string | undefined;
  while (!result.ok) {
    const { kind, status, retryAfter = 0 } = result.error;
    if (status === 401 && token !== undefined && refused === undefined) {
      refused = token;
    } else {
      // Up to half of it less, so that many pages do not come back at the same moment.
      const seconds = Math.max(retryAfter, pause * (1 - Math.random() / 2));
      if (left-- < 1 || seconds > longestPause || !passing.includes(kind)) break;
      const stopped = await bounded(() => delay(seconds * 1000), { signal });
      if (stopped) return stopped;
      pause *= 2;
    }
    ({ result, token } = await send(refused));
  }
  return result;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
