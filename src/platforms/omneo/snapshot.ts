import type { DecodeIssue, LoadedSnapshot } from '../../api/client.js';
import type { ClientError, Result } from '../../api/errors.js';
import { decode, isRecord, type Reader } from '../../api/fields.js';
import type { Part } from '../../model/index.js';
import { achievements } from './decode/achievements.js';
import { benefits } from './decode/benefits.js';
import { claimable } from './decode/definitions.js';
import { profile } from './decode/profile.js';
import { tier } from './decode/tier.js';
import { loadList, loadOne, type Get, type Loaded } from './load.js';
import type { OmneoPaths } from './paths.js';

/** What is asked for at once. Balances come with the profile. */
type Loads = Readonly<Record<'profile' | 'achievements' | 'benefits' | 'claimable' | 'tier', Result<Loaded>>>;

/** A part as it was read, or why it could not be. */
interface PartReading<T> {
  readonly data?: T | undefined;
  readonly error?: ClientError;
  readonly issues: readonly DecodeIssue[];
}

/**
 * Loads everything about the profile, all parts together. A part that fails is empty and named in `failed`; where the
 * token is refused, the caller gave up, or nothing at all could be loaded, the call fails.
 */
export async function loadSnapshot(get: Get, paths: OmneoPaths): Promise<Result<LoadedSnapshot>> {
  const [profile, achievements, benefits, claimable, tier] = await Promise.all([
    loadOne(get, paths.profile),
    loadList(get, paths.achievements),
    loadList(get, paths.benefits, 100),
    loadList(get, paths.claimable),
    loadOne(get, paths.tier),
  ]);
  const loads = { profile, achievements, benefits, claimable, tier };
  const error = failureOf(Object.values(loads));
  if (error) return { ok: false, error };
  return { ok: true, data: assembled({ ...loads, profile: await withAggregations(get, paths, loads) }) };
}

function failureOf(loads: readonly Result<Loaded>[]): ClientError | undefined {
  const errors = loads.flatMap((load) => (load.ok ? [] : [load.error]));
  const final = errors.find(({ kind }) => kind === 'unauthorized' || kind === 'aborted');
  return final ?? (errors.length === loads.length ? errors[0] : undefined);
}

/**
 * The profile with its aggregations, which have an endpoint of their own. It costs a round trip, so it is asked only
 * where a condition names them; where it fails, they are unknown.
 */
async function withAggregations(get: Get, paths: OmneoPaths, { profile, claimable }: Loads): Promise<Result<Loaded>> {
  const row = profile.ok ? profile.data.data : undefined;
  const named = claimable.ok && JSON.stringify([claimable.data.data]).includes('aggregations.');
  if (!profile.ok || !isRecord(row) || isRecord(row['aggregations']) || !named) return profile;

  const found = await loadOne(get, paths.aggregations);
  if (!found.ok) return profile;
  return { ok: true, data: { ...profile.data, data: { ...row, aggregations: found.data.data } } };
}

function assembled(loads: Loads): LoadedSnapshot {
  const [serverTime] = Object.values(loads).flatMap((load) => (load.ok ? (load.data.date ?? []) : []));
  const now = serverTime ?? new Date().toISOString();
  const read = {
    profile: readPart('profile', loads.profile, profile),
    achievements: readPart('achievements', loads.achievements, achievements),
    benefits: readPart('benefits', loads.benefits, benefits(now)),
    claimable: readPart('claimable', loads.claimable, claimable),
    tier: readPart('tier', loads.tier, tier),
  };
  return {
    snapshot: {
      profile: read.profile.data?.profile ?? { id: '', facts: {} },
      achievements: read.achievements.data ?? [],
      benefits: read.benefits.data ?? [],
      claimable: read.claimable.data ?? [],
      balances: read.profile.data?.balances ?? [],
      campaigns: [],
      ...(read.tier.data && { tier: read.tier.data }),
      ...(serverTime !== undefined && { serverTime }),
    },
    issues: Object.values(read).flatMap(({ issues }) => issues),
    failed: failedParts({ ...read, balances: read.profile }),
  };
}

function readPart<T>(part: Part, load: Result<Loaded>, read: Reader<T>): PartReading<T> {
  if (!load.ok) return { error: load.error, issues: [] };
  const { data, issues } = decode(load.data.data, read, part);
  return data === undefined && issues.length > 0 ? { error: { kind: 'decode' }, issues } : { data, issues };
}

function failedParts(parts: Readonly<Partial<Record<Part, PartReading<unknown>>>>): LoadedSnapshot['failed'] {
  return Object.fromEntries(Object.entries(parts).flatMap(([part, { error }]) => (error ? [[part, error]] : [])));
}
