import type { ClientError } from '../../api/errors.js';
import type { Campaign, Facts, Part, Profile, Snapshot, Tier } from '../../model/index.js';
import { tierOf, type TierSet } from './decode/tier.js';
import { earnedOf } from './earned.js';
import { brokenOf, failureOf, type Reading, type Readings } from './readings.js';

/** What a part comes to: its share of the snapshot, or why there is none. */
export type PartOutcome = { readonly found: Partial<Snapshot> } | { readonly error: ClientError };

/** What each part is made of, once every answer was read. */
export const partsOf: Readonly<Record<Part, (readings: Readings, set: TierSet | undefined) => PartOutcome>> = {
  profile: (readings) => outcome([readings.member], () => profileOf(readings)),
  achievements: ({ challenges, achievements, badges, badgeTypes }) => {
    const error = failureOf([challenges, achievements, badges]) ?? brokenOf([badgeTypes]);
    if (error) return { error };
    const sources = { challenges: challenges.data, achievements: achievements.data, badges: badges.data };
    return { found: { achievements: earnedOf({ ...sources, badgeTypes: badgeTypes.data }) } };
  },
  benefits: ({ issued }) => outcome([issued], () => ({ benefits: issued.data ?? [] })),
  claimable: ({ rewards }) =>
    outcome([rewards], () => ({ claimable: rewards.data?.map(({ definition }) => definition) ?? [] })),
  tier: ({ tierSets, tier }, set) => {
    const error = failureOf([tierSets]) ?? brokenOf([tier]);
    return error ? { error } : { found: tierFrom(tier, set) };
  },
  balances: ({ wallets }) => outcome([wallets], () => ({ balances: wallets.data ?? [] })),
  campaigns: ({ campaigns, visible }) =>
    outcome([campaigns, visible], () => ({ campaigns: shownCampaigns(campaigns.data, visible.data) })),
};

function outcome(sources: readonly Reading<unknown>[], make: () => Partial<Snapshot>): PartOutcome {
  const error = failureOf(sources);
  return error ? { error } : { found: make() };
}

/** The tier with the way to the next; the tier alone where the way is not told. */
function tierFrom(progress: Reading<Tier>, set: TierSet | undefined): Partial<Snapshot> {
  const tier = progress.data ?? (set && tierOf(set));
  return tier ? { tier } : {};
}

/** Conditions may ask about wallets, which are answered apart. */
function profileOf({ member, wallets }: Readings): Partial<Snapshot> {
  if (!member.data) return {};
  const { profile } = member.data;
  return { profile: wallets.data ? { ...profile, facts: { customer: customerOf(profile, wallets.data) } } : profile };
}

function customerOf({ facts }: Profile, wallets: Snapshot['balances']): Facts {
  const units = wallets.map(({ handle, amount, pending = 0 }) => {
    return [handle, { activeUnits: amount, pendingUnits: pending }] as const;
  });
  return { ...(facts['customer'] as Facts), wallets: Object.fromEntries(units) };
}

/**
 * What the brand lets the member see, with how much of its limits is left. Only where a tenant has no list of what is
 * visible is everything that is available shown.
 */
function shownCampaigns(
  available: readonly Campaign[] | undefined,
  visible: readonly Campaign[] | undefined,
): readonly Campaign[] {
  if (!visible) return available ?? [];
  const known = new Map(available?.map((campaign) => [campaign.handle, campaign]));
  return visible.map((campaign) => ({ ...campaign, ...known.get(campaign.handle) }));
}
