import type { CallOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import { convert, list, type Reader } from '../../api/fields.js';
import type { Attempt } from '../../model/index.js';
import { statusEntry } from './decode/achievement.js';
import { attemptOf, attemptRow } from './decode/attempt.js';
import { profilePath, reading, type Deployment, type Get } from './deployment.js';
import { getAll } from './pages.js';
import { readSection } from './section.js';
import { listPath } from './snapshot.js';

/** An attempt at an achievement, over or under way, and how far it came. */
export interface PastAttempt extends Attempt {
  readonly count: number;
}

const attempt: Reader<PastAttempt> = convert(attemptRow, (row) => ({ count: row.progress ?? 0, ...attemptOf(row) }));

/**
 * The attempts at one achievement, newest first: Talon.One documents no order. Its path takes a number, which is known
 * once the achievement was in a snapshot; before, the list of achievements is asked for it.
 */
export async function loadHistory(
  deployment: Deployment,
  handle: string,
  { signal }: CallOptions = {},
): Promise<Result<readonly PastAttempt[]>> {
  const get = reading(deployment, signal);
  const number = await numberOf(deployment, get, handle);
  if (!number.ok) return number;
  const answer = await getAll(get, `${profilePath(deployment)}/achievements/${encodeURIComponent(number.data)}`);
  const { data, error } = readSection(answer, { key: 'data', read: list(attempt), path: 'history' });
  return data ? { ok: true, data: data.toSorted(newestFirst) } : { ok: false, error: error ?? { kind: 'decode' } };
}

async function numberOf(deployment: Deployment, get: Get, handle: string): Promise<Result<string>> {
  const known = deployment.numbers.get(handle);
  if (known !== undefined) return { ok: true, data: known };
  const answer = await getAll(get, listPath(deployment));
  const { data, error } = readSection(answer, { key: 'data', read: list(statusEntry), path: 'achievements' });
  const number = data?.find(({ achievement }) => achievement.handle === handle)?.id;
  if (number !== undefined) return { ok: true, data: number };
  return error ? { ok: false, error } : failure('not-found');
}

/** By the start, and before that what has none. */
function newestFirst(a: Attempt, b: Attempt): number {
  return startOf(b) - startOf(a) || 0;
}

function startOf({ startedAt }: Attempt): number {
  return startedAt === undefined ? Infinity : Date.parse(startedAt);
}
