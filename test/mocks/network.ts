import type { RequestHandler } from 'msw';
import type { SetupWorker } from 'msw/browser';
import { startMocks } from '../../mocks/browser.js';
import {
  createScenario,
  recordRequests,
  type RequestLog,
  type RunningScenario,
  type ScenarioName,
  type ScenarioOptions,
} from '../../mocks/index.js';

/** The instant at which every scenario of these tests plays. */
export const now = '2026-11-22T09:30:00Z';

let worker: SetupWorker | undefined;

/** Puts a scenario in the place of the one before it, over real HTTP through the service worker. */
export async function play(name: ScenarioName, options: ScenarioOptions = {}): Promise<RunningScenario> {
  const scenario = createScenario(name, { now: () => now, ...options });
  await answerWith(scenario.handlers);
  return scenario;
}

/** Puts handlers in the place of whatever played before. */
export async function answerWith(handlers: readonly RequestHandler[]): Promise<void> {
  worker ??= await startMocks([]);
  worker.resetHandlers(...handlers);
}

/** Records what is sent from here on. */
export function record(): RequestLog {
  if (!worker) throw new Error('Nothing plays yet.');
  return recordRequests(worker);
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON: tests look into bodies freely. */
  readonly body: any;
}

/** Sends one request with a token and reads its JSON. */
export async function send(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers);
  if (!headers.has('Authorization')) headers.set('Authorization', 'Bearer t');
  const response = await fetch(path, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** Sends JSON, with an idempotency key where one is given. */
export function post(path: string, body: object, key?: string): Promise<Answer> {
  return send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...(key !== undefined && { 'Idempotency-Key': key }) },
  });
}
