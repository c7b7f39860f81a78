import type { Result, WriteOptions } from '../api/index.js';
import type { Benefit, BenefitDefinition, Instant, Json, Snapshot, TimeZone } from '../model/index.js';
import { json, type Answer } from './answer.js';
import { attempt } from './customer.js';
import { sha256 } from './entity-tag.js';
import type { IdempotencyStore } from './idempotency-store.js';
import { once, type Outcome } from './once.js';
import { platformProblem, problem } from './problem.js';
import type { WriteRequest } from './writes.js';

/** What staff issue: a definition, and where it differs from it. */
export interface IssueRequest {
  readonly definition: string;
  readonly expiresAt?: Instant;
  readonly timeZone?: TimeZone;
}

/** What the brand's staff can do on its platform. What is missing is answered with `501 not-supported`. */
export interface StaffOptions {
  /** Whether a request comes from staff. It is another check than the customers': their tokens open nothing here. */
  readonly authenticate: (request: Request) => boolean | Promise<boolean>;
  readonly snapshot?: (profile: string) => Promise<Result<Snapshot>>;
  readonly issue?: (profile: string, request: IssueRequest, write: WriteOptions) => Promise<Result<Benefit>>;
  readonly extend?: (
    benefit: string,
    change: { readonly days: number } | { readonly until: Instant },
    write: WriteOptions,
  ) => Promise<Result<Benefit>>;
  readonly achievementDefinitions?: () => Promise<Result<readonly object[]>>;
  readonly benefitDefinitions?: () => Promise<Result<readonly BenefitDefinition[]>>;
  /** What an event would do to a profile; see `simulate` of the rules. */
  readonly simulate?: (profile: string, event: Readonly<Record<string, Json>>) => Promise<Result<object>>;
}

/** Whether staff asks. Every failure of the host's check counts as no. */
export async function isStaff(request: Request, { authenticate }: StaffOptions): Promise<boolean> {
  return (await attempt(() => authenticate(request))) === true;
}

/** Reads for staff: nothing is redacted. Undefined where there is no such read. */
export function staffRead(options: StaffOptions, path: string): Promise<Answer> | undefined {
  const profile = /^\/v1\/profiles\/([^/]+)\/snapshot$/.exec(path)?.[1];
  if (profile !== undefined) return answer(options.snapshot?.(decoded(profile)), (snapshot) => snapshot);
  const list = (definitions: object) => ({ definitions });
  if (path === '/v1/definitions/achievements') return answer(options.achievementDefinitions?.(), list);
  if (path === '/v1/definitions/benefits') return answer(options.benefitDefinitions?.(), list);
  return undefined;
}

/** Writes of staff. Undefined where there is no such write. */
export function staffWrite(
  options: StaffOptions,
  path: string,
  { request, store }: { readonly request: WriteRequest; readonly store: IdempotencyStore },
): Promise<Answer> | undefined {
  const [, profile] = /^\/v1\/profiles\/([^/]+)\/benefits$/.exec(path) ?? [];
  const [, benefit] = /^\/v1\/benefits\/([^/]+)\/extend$/.exec(path) ?? [];
  if (path === '/v1/campaigns/simulate') return simulated(options, request);
  if (profile !== undefined) return issued(options, decoded(profile), { request, store });
  if (benefit !== undefined) return extended(options, decoded(benefit), { request, store });
  return undefined;
}

interface Write {
  readonly request: WriteRequest;
  readonly store: IdempotencyStore;
}

async function issued({ issue }: StaffOptions, profile: string, write: Write): Promise<Answer> {
  const { definition, expiresAt, timeZone } = write.request.body;
  if (!issue) return problem(501, 'not-supported');
  if (typeof definition !== 'string') return problem(400, 'bad-request');
  const offer = {
    definition,
    ...(typeof expiresAt === 'string' && { expiresAt }),
    ...(typeof timeZone === 'string' && { timeZone }),
  };
  return keyed(write, `issue ${profile}`, { status: 201, act: (options) => issue(profile, offer, options) });
}

async function extended({ extend }: StaffOptions, benefit: string, write: Write): Promise<Answer> {
  const { days, until } = write.request.body;
  if (!extend) return problem(501, 'not-supported');
  const byDays = Number.isSafeInteger(days) && Number(days) > 0;
  if (byDays === (typeof until === 'string')) return problem(400, 'bad-request');
  const change = byDays ? { days: Number(days) } : { until: String(until) };
  return keyed(write, `extend ${benefit}`, { status: 200, act: (options) => extend(benefit, change, options) });
}

async function simulated({ simulate }: StaffOptions, { body }: WriteRequest): Promise<Answer> {
  const { profile, event } = body;
  if (!simulate) return problem(501, 'not-supported');
  if (typeof profile !== 'string' || typeof event !== 'object' || event === null) return problem(400, 'bad-request');
  // A parsed body is JSON.
  return answer(simulate(profile, event as Record<string, Json>), (effects) => effects);
}

interface Act {
  readonly status: number;
  readonly act: (options: WriteOptions) => Promise<Result<Benefit>>;
}

async function keyed({ request, store }: Write, name: string, { status, act }: Act): Promise<Answer> {
  const { key, body } = request;
  const perform = async (): Promise<Outcome> => {
    const result = await act({ idempotencyKey: key });
    if (result.ok) return { kind: 'done', answer: json(status, { benefit: result.data }) };
    const isFinal = ['conflict', 'rejected', 'not-found'].includes(result.error.kind);
    return { kind: isFinal ? 'done' : 'not-done', answer: platformProblem(result.error) };
  };
  return once(store, {
    key: await sha256(`staff\n${key}`),
    print: await sha256(`${name} ${JSON.stringify(body)}`),
    prepare: async () => ({ before: null }),
    act: perform,
    reconcile: async () => undefined,
  });
}

async function answer<T>(asked: Promise<Result<T>> | undefined, body: (data: T) => object): Promise<Answer> {
  if (!asked) return problem(501, 'not-supported');
  const result = await asked;
  if (!result.ok) return platformProblem(result.error);
  return json(200, body(result.data));
}

function decoded(segment: string): string {
  return decodeURIComponent(segment);
}
