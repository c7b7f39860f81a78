import type { Result } from '../../api/errors.js';
import { failure, type Answer } from '../../api/exchange.js';
import { decode } from '../../api/fields.js';
import type { Part } from '../../model/index.js';
import { tierSets, type TierSet } from './decode/tier.js';
import { itemsOf, readList } from './pages.js';
import type { Get, Identity } from './tenant.js';

/** What a snapshot is asked for in, by name. */
export const requestNames = [
  'member',
  'challenges',
  'achievements',
  'badges',
  'badgeTypes',
  'issued',
  'rewards',
  'wallets',
  'tierSets',
  'tier',
  'campaigns',
  'visible',
] as const;
export type RequestName = (typeof requestNames)[number];

/** What each part is read from. Issued rewards take their copy from the rewards, a tier's money its currency from the member. */
const needs: Readonly<Record<Part, readonly RequestName[]>> = {
  profile: ['member'],
  achievements: ['challenges', 'achievements', 'badges', 'badgeTypes'],
  benefits: ['issued', 'rewards'],
  claimable: ['rewards'],
  tier: ['tierSets', 'tier', 'member'],
  balances: ['wallets'],
  campaigns: ['campaigns', 'visible'],
};

/** What was answered; what was not asked for is absent. */
export type Answers = Readonly<Partial<Record<RequestName, Result<Answer>>>>;

interface Asked extends Identity {
  readonly parts: readonly Part[];
  readonly tierSet: string | undefined;
}

/** Asks for all that the parts need, together. */
export async function ask(get: Get, { id, answer, parts, tierSet }: Asked): Promise<Answers> {
  const me = `/member/${id}`;
  const all = (path: string) => () => readList(get, path);
  const sets = once(all(`${me}/tierSet`));
  const requests: Readonly<Record<RequestName, () => Promise<Result<Answer>>>> = {
    member: () => (answer ? Promise.resolve({ ok: true, data: answer }) : get(me)),
    challenges: all(`${me}/challenge`),
    achievements: all(`${me}/achievement`),
    badges: all(`${me}/badge`),
    badgeTypes: all('/badge-type'),
    issued: all(`/redemption?customerId=${id}`),
    rewards: all(`${me}/reward`),
    wallets: all(`${me}/wallet`),
    tierSets: sets,
    tier: () =>
      askForTier(
        get,
        me,
        sets().then((found) => shownSet(found, tierSet)),
      ),
    campaigns: all(`${me}/campaign`),
    visible: all(`${me}/campaign/visible`),
  };
  const wanted = requestNames.filter((name) => parts.some((part) => needs[part].includes(name)));
  const answered = wanted.map(async (name) => [name, await requests[name]()] as const);
  return Object.fromEntries(await Promise.all(answered));
}

/** The tier set that is shown: the one that was asked for, else the first, which is the default one. */
export function shownSet(answer: Result<Answer> | undefined, wanted: string | undefined): TierSet | undefined {
  const found = answer?.ok ? (decode(itemsOf(answer.data), tierSets).data ?? []) : [];
  return wanted === undefined ? found[0] : found.find(({ tierSetId }) => tierSetId === wanted);
}

async function askForTier(get: Get, me: string, shown: Promise<TierSet | undefined>): Promise<Result<Answer>> {
  const set = await shown;
  return set ? get(`${me}/tierSet/${encodeURIComponent(set.tierSetId)}`) : failure('not-found');
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
