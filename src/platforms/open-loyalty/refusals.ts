import { isRecord } from '../../api/fields.js';

/** Why a reward was not sold, in the vendor's own words (`POST reward/{reward}/buy`), as codes of ours. */
const reasons: Readonly<Record<string, string>> = {
  'no coupons left': 'no-allocation-left',
  'not enough points': 'not-enough-points',
};

/** Where Open Loyalty's bodies keep their sentences, in all of their forms. */
const places = ['message', 'error', 'errors', 'form', 'children'];

/** As deep as forms are read. */
const deepest = 12;

/**
 * A `fetch` whose failures look alike. Open Loyalty has a list of what is not valid, a code with a message, a Symfony
 * form, a list for maintenance, and the `error` of its open source edition; each becomes a body with nothing but a `code`
 * of ours, where the vendor's sentence is one that we know, and a `Retry-After` header, where there was one or the body
 * said so. No other text of the platform's passes.
 */
export function withCodes(fetch: typeof globalThis.fetch | undefined): typeof globalThis.fetch {
  return async (input, init) => {
    // A key in a header of its own would follow a redirect to any other host.
    const response = await (fetch ?? globalThis.fetch)(input, { ...init, redirect: 'error' });
    if (response.ok) return response;

    const body = parsed(await response.text());
    const pause = response.headers.get('retry-after') ?? pauseIn(body);
    const code = codeOf(body);
    return Response.json(
      { ...(code !== undefined && { code }) },
      { status: response.status, headers: pause === undefined ? {} : { 'retry-after': pause } },
    );
  };
}

/** Exceeded limits are told by an empty error. */
function codeOf(body: unknown): string | undefined {
  const found = sentences(body, deepest).map((sentence) => sentence.trim().toLowerCase().replace(/\.$/, ''));
  const known = found.find((sentence) => Object.hasOwn(reasons, sentence));
  if (known !== undefined) return reasons[known];
  return found.length > 0 && found.every((sentence) => sentence === '') ? 'limit-reached' : undefined;
}

function sentences(value: unknown, depth: number, within?: string): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => sentences(item, depth - 1));
  if (!isRecord(value)) return [];
  // The fields of a form have names of their own.
  const keys = within === 'children' ? Object.keys(value) : places.filter((place) => Object.hasOwn(value, place));
  return keys.flatMap((key) => sentences(value[key], depth - 1, key));
}

/** Whole seconds, as the body of a 503 says them. */
function pauseIn(body: unknown): string | undefined {
  const [first] = Array.isArray(body) ? (body as readonly unknown[]) : [body];
  const seconds = isRecord(first) ? first['retryAfter'] : undefined;
  return typeof seconds === 'number' && seconds >= 0 ? String(Math.ceil(seconds)) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
