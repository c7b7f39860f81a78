import type { Answer } from './answer.js';
import { problem } from './problem.js';

/** How much a request may be, and how long it may take to arrive. */
export interface SizeLimits {
  /** Bytes of a body. Default 16 kB; a webhook's may be 1 MB. */
  readonly maxBody?: number;
  /** Bytes of all headers together. Default 16 kB. */
  readonly maxHeaders?: number;
  /** Milliseconds until a body has to be there. Default 10 000. */
  readonly bodyTimeout?: number;
}

/** A refusal where the headers are larger than allowed. */
export function refuseHeaders({ headers }: Request, { maxHeaders = 16_384 }: SizeLimits): Answer | undefined {
  let size = 0;
  headers.forEach((value, name) => (size += name.length + value.length + 4));
  return size > maxHeaders ? problem(431, 'headers-too-large') : undefined;
}

/** The text of a body, or the refusal of one that is too large, too slow or broken off. */
export async function readBody(request: Request, limits: SizeLimits): Promise<string | Answer> {
  const { maxBody = 16_384, bodyTimeout = 10_000 } = limits;
  if (Number(request.headers.get('content-length') ?? 0) > maxBody) return problem(413, 'body-too-large');
  if (!request.body) return '';

  const reader = request.body.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), bodyTimeout)));
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), late]);
      if (step === 'late') return problem(408, 'body-too-slow');
      if (step.done) return text + decoder.decode();
      size += step.value.byteLength;
      if (size > maxBody) return problem(413, 'body-too-large');
      text += decoder.decode(step.value, { stream: true });
    }
  } catch {
    return problem(400, 'bad-request');
  } finally {
    clearTimeout(timer);
    void reader.cancel().catch(() => {});
  }
}

/** The JSON object in a body. Undefined where it is something else; empty where there is no body. */
export function parseBody(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
