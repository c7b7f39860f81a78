import type { LoadedSnapshot, SnapshotOptions } from '../../api/client.js';
import type { ClientError, Result } from '../../api/errors.js';
import { parts as allParts, type Part, type Snapshot } from '../../model/index.js';
import { branded, emptySnapshot } from './branded.js';
import { partsOf } from './parts.js';
import { readAnswers, type Readings } from './readings.js';
import { ask, shownSet, type Answers } from './requests.js';
import { getter, identify, type Identity, type Tenant } from './tenant.js';

/**
 * Loads what is wanted of the member, all requests together once the member's id is known. A part that fails is empty and
 * named in `failed`; where the credential is refused, the caller gave up, or nothing at all could be loaded, the call
 * fails.
 */
export async function loadSnapshot(tenant: Tenant, options: SnapshotOptions = {}): Promise<Result<LoadedSnapshot>> {
  const { signal, parts = allParts } = options;
  const get = getter(tenant, signal);
  const identity = await identify(tenant, get);
  if (!identity.ok) return identity;
  const answers = await ask(get, { ...identity.data, parts, tierSet: tenant.tierSet });
  const final = finalError(answers);
  return final ? { ok: false, error: final } : assembled(tenant, identity.data, { answers, parts });
}

function finalError(answers: Answers): ClientError | undefined {
  return Object.values(answers)
    .flatMap((answer) => (answer.ok ? [] : answer.error))
    .find(({ kind }) => kind === 'unauthorized' || kind === 'aborted');
}

interface Loaded {
  readonly answers: Answers;
  readonly parts: readonly Part[];
}

function assembled(tenant: Tenant, { id }: Identity, { answers, parts }: Loaded): Result<LoadedSnapshot> {
  const [serverTime] = Object.values(answers).flatMap((answer) => (answer.ok && answer.data.date) || []);
  const now = serverTime ?? new Date().toISOString();
  const readings = readAnswers(answers, { id, now, locale: tenant.locale, wallet: tenant.wallet });
  const set = shownSet(answers.tierSets, tenant.tierSet);

  let snapshot: Snapshot = { ...emptySnapshot(id), ...(serverTime !== undefined && { serverTime }) };
  const failed: Partial<Record<Part, ClientError>> = {};
  for (const part of parts) {
    const outcome = partsOf[part](readings, set);
    if ('error' in outcome) failed[part] = outcome.error;
    else snapshot = { ...snapshot, ...outcome.found };
  }
  const [error] = Object.values(failed);
  if (error && parts.every((part) => failed[part])) return { ok: false, error };
  const omitted = allParts.filter((part) => !parts.includes(part));
  return { ok: true, data: branded({ snapshot, issues: issuesOf(readings), failed, omitted }, tenant) };
}

function issuesOf(readings: Readings): LoadedSnapshot['issues'] {
  return Object.values(readings).flatMap(({ issues }) => issues);
}
