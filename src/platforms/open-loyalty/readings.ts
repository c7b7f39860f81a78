import type { DecodeIssue } from '../../api/client.js';
import type { ClientError, Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { decode, type Reader } from '../../api/fields.js';
import type { Instant } from '../../model/index.js';
import { badges, badgeTypes } from './decode/badges.js';
import { campaigns } from './decode/campaigns.js';
import { issuedRewards } from './decode/issued-rewards.js';
import { member } from './decode/profile.js';
import { achievements, challenges } from './decode/progress.js';
import { rewards, type RewardContext } from './decode/rewards.js';
import { tier, tierSets } from './decode/tier.js';
import { wallets } from './decode/wallets.js';
import { itemsOf } from './pages.js';
import type { Answers, RequestName } from './requests.js';

/** What was read of one answer, or why it could not be. */
export interface Reading<T> {
  readonly data?: T;
  readonly error?: ClientError;
  readonly issues: readonly DecodeIssue[];
}

/** How answers are read. */
export interface ReadingContext extends RewardContext {
  readonly id: string;
  readonly now: Instant;
}

/** Reads every answer once. */
export function readAnswers(answers: Answers, { id, now, ...context }: ReadingContext) {
  const { locale } = context;
  const rows = <T>(name: RequestName, read: Reader<T>) => reading(answers[name], itemsOf, { read, path: name });
  const body = <T>(name: RequestName, read: Reader<T>) =>
    reading(answers[name], (answer) => answer.body, { read, path: name });
  const known = { member: body('member', member), rewards: rows('rewards', rewards(context)) };
  const definitions = known.rewards.data?.map(({ definition }) => definition) ?? [];
  return {
    ...known,
    challenges: rows('challenges', challenges),
    achievements: rows('achievements', achievements),
    badges: rows('badges', badges(locale)),
    badgeTypes: rows('badgeTypes', badgeTypes(locale)),
    issued: rows('issued', issuedRewards({ member: id, now, definitions })),
    wallets: rows('wallets', wallets),
    tierSets: rows('tierSets', tierSets),
    tier: body('tier', tier(known.member.data?.currency)),
    campaigns: rows('campaigns', campaigns(locale)),
    visible: rows('visible', campaigns(locale)),
  };
}
export type Readings = ReturnType<typeof readAnswers>;

/** Whether a tenant does not offer something, or not to this key. */
function isUnavailable({ kind, status }: ClientError): boolean {
  return kind === 'not-found' || kind === 'forbidden' || status === 405;
}

/**
 * Why a part that is read from several answers failed: one of them failed, or none of them is offered. One that is not
 * offered is done without.
 */
export function failureOf(sources: readonly Reading<unknown>[]): ClientError | undefined {
  const errors = sources.flatMap(({ error }) => error ?? []);
  return brokenOf(sources) ?? (errors.length === sources.length ? errors[0] : undefined);
}

/** Why one of them failed that is offered. */
export function brokenOf(sources: readonly Reading<unknown>[]): ClientError | undefined {
  return sources.flatMap(({ error }) => error ?? []).find((error) => !isUnavailable(error));
}

interface How<T> {
  readonly read: Reader<T>;
  readonly path: string;
}

function reading<T>(
  answer: Result<Answer> | undefined,
  payloadOf: (answer: Answer) => unknown,
  { read, path }: How<T>,
): Reading<T> {
  if (!answer?.ok) return { ...(answer && { error: answer.error }), issues: [] };
  const { data, issues } = decode(payloadOf(answer.data), read, path);
  if (data !== undefined) return { data, issues };
  return issues.length > 0 ? { error: { kind: 'decode' }, issues } : { issues };
}
