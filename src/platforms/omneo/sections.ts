import type { LoadedSnapshot } from '../../api/client.js';
import type { ClientError, Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { convert, decode, type Reader, type Reading } from '../../api/fields.js';
import { html } from '../../api/html.js';
import type { Instant, Part, Snapshot } from '../../model/index.js';
import { withAggregations } from './aggregations.js';
import { achievements } from './decode/achievements.js';
import { benefits } from './decode/benefits.js';
import { claimable } from './decode/definitions.js';
import { profile } from './decode/profile.js';
import { tier } from './decode/tier.js';
import { withOtherPages } from './pages.js';
import { dataOf, empty, hasMore, type Answers, type Requests, type Section, type Source } from './tenant.js';

/** Which section holds a part. */
const holders: readonly (readonly [Part, Section])[] = [
  ['profile', 'profile'],
  ['achievements', 'achievements'],
  ['benefits', 'benefits'],
  ['claimable', 'claimable'],
  ['tier', 'tier'],
  ['balances', 'profile'],
];

/**
 * Reads what was asked for. A part that fails is empty and named in `failed`; where the token is refused, the caller gave
 * up, or nothing at all could be loaded, the call fails.
 */
export async function readSections(source: Source, requests: Requests): Promise<Result<LoadedSnapshot>> {
  const pending = Object.entries(requests) as [Section, Promise<Result<Answer>>][];
  const answers: Answers = new Map(
    await Promise.all(
      pending.map(async ([section, request]) => [section, await complete(source, section, request)] as const),
    ),
  );
  const error = failureOf([...answers.values()]);
  if (error) return { ok: false, error };
  return { ok: true, data: assembled(await withAggregations(source, answers)) };
}

/** An answer with all its pages. */
async function complete({ get, paths }: Source, section: Section, request: Promise<Result<Answer>>) {
  const answer = await request;
  return answer.ok && hasMore(answer.data) ? withOtherPages(get, paths[section], answer.data) : answer;
}

function failureOf(answers: readonly Result<Answer>[]): ClientError | undefined {
  const errors = answers.flatMap((answer) => (answer.ok ? [] : answer.error));
  const final = errors.find(({ kind }) => kind === 'unauthorized' || kind === 'aborted');
  return final ?? (errors.length === answers.length ? errors[0] : undefined);
}

function assembled(answers: Answers): LoadedSnapshot {
  const [serverTime] = [...answers.values()].flatMap((answer) => (answer.ok && answer.data.date) || []);
  const readers = readersAt(serverTime ?? new Date().toISOString());
  const readings = new Map(
    [...answers].map(([section, answer]) => [section, readSection(section, answer, readers[section])]),
  );
  const failed: Partial<Record<Part, ClientError>> = {};
  const omitted: Part[] = [];
  let snapshot: Snapshot = { ...empty, ...(serverTime !== undefined && { serverTime }) };
  for (const [part, section] of holders) {
    const reading = readings.get(section);
    if (!reading) omitted.push(part);
    else if (reading.error) failed[part] = reading.error;
    else snapshot = { ...snapshot, ...reading.data };
  }
  return { snapshot, issues: [...readings.values()].flatMap(({ issues }) => issues), failed, omitted };
}

function readersAt(now: Instant): Readonly<Record<Section, Reader<Partial<Snapshot>>>> {
  return {
    profile,
    achievements: convert(achievements(html), (achievements) => ({ achievements })),
    benefits: convert(benefits(now), (benefits) => ({ benefits })),
    claimable: convert(claimable, (claimable) => ({ claimable })),
    tier: convert(tier, (tier) => ({ tier })),
  };
}

/** A section as it was read, or why it could not be. */
interface SectionReading extends Reading<Partial<Snapshot>> {
  readonly error?: ClientError;
}

function readSection(section: Section, answer: Result<Answer>, read: Reader<Partial<Snapshot>>): SectionReading {
  if (!answer.ok) return { error: answer.error, data: undefined, issues: [] };
  const reading = decode(dataOf(answer.data), read, section);
  return !reading.data && reading.issues.length > 0 ? { ...reading, error: { kind: 'decode' } } : reading;
}
