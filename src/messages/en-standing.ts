import type { CampaignLimit, Effect, Unit } from '../model/index.js';
import type { CampaignGroupName, LimitUsage } from '../rules/index.js';
import { quantity } from './en-achievements.js';
import type { Format } from './format.js';

/** What becomes of a tier at its next review. */
export interface Review {
  readonly tier: string;
  /** What is missing to keep it. */
  readonly left: number;
  readonly unit?: Unit | undefined;
  /** When the review is. */
  readonly date?: string | undefined;
}

/** What a profile's tier says in English, beside `enLevels`. */
export const enTier = {
  yourTier: 'Your tier',
  nextTier: (tier: string) => `Next: ${tier}`,
  topTier: 'This is the top tier.',
  enoughFor: (tier: string) => `You have all it takes for ${tier}.`,
  /** What Open Loyalty calls the attributes of a tier set. */
  tierRequirements: {
    activeUnits: 'Points held',
    totalEarnedUnits: 'Points earned',
    totalSpending: 'Spent',
    monthsSinceJoiningProgram: 'Months as a member',
  } as Readonly<Record<string, string>>,
  tierOffers: (f: Format, tier: string, offers: readonly string[]) =>
    `For ${tier} members: ${new Intl.ListFormat(f.locale).format(offers)}`,
  tierKept: ({ tier, date }: Review) =>
    date ? `You have enough to keep ${tier} at the review on ${date}.` : `You have enough to keep ${tier}.`,
  tierAtRisk: (f: Format, { tier, left, unit, date }: Review) =>
    date
      ? `${tier} until ${date}; ${quantity(f, left, unit)} more to keep it.`
      : `${quantity(f, left, unit)} more to keep ${tier}.`,
  tierReviewed: (date: string) => `Reviewed on ${date}. A tier can go down as well as up.`,
  tierReviewDue: 'Your tier is being reviewed.',
  emptyTier: 'No tier yet',
  emptyTierText: 'Your tier will appear here.',
};

/** An amount that will be lost, and when. */
export interface Expiring {
  readonly amount: number;
  readonly unit?: Unit | undefined;
  readonly date?: string | undefined;
}

/** What balances say in English, beside `enAchievements`. */
export const enBalances = {
  balances: 'Balances',
  balance: 'Balance',
  balanceNames: {
    credit: 'Credit',
    point: 'Points',
    points: 'Points',
    reward: 'Rewards',
    rewards: 'Rewards',
  } as Readonly<Record<string, string>>,
  balancesTogether: 'Together',
  balanceUnknown: 'Not known',
  balancePending: (f: Format, amount: number, unit?: Unit) => `${quantity(f, amount, unit)} pending`,
  balanceExpires: (f: Format, { amount, unit, date }: Expiring) => {
    const verb = unit?.kind === 'money' ? 'expires' : f.plural(amount, { one: 'expires', other: 'expire' });
    return `${quantity(f, amount, unit)} ${verb} ${date ? `on ${date}` : 'next'}`;
  },
  emptyBalances: 'No balance yet',
  emptyBalancesText: 'What you collect will appear here.',
};

/** One limit of a campaign, and what it counts. */
export interface Limited extends LimitUsage, Pick<CampaignLimit, 'kind' | 'interval'> {
  readonly unit: Unit;
}

/** What ways to earn say in English, beside `enAchievements`. */
export const enCampaigns = {
  campaigns: 'Ways to earn',
  campaignGroups: {
    running: 'Open now',
    upcoming: 'Coming up',
    ended: 'Over',
  } satisfies Record<CampaignGroupName, string>,
  campaignGives: 'What you get',
  /** `name` is that of the badge or the benefit, where it is known. */
  campaignEffect: (f: Format, effect: Effect, name?: string) => {
    switch (effect.kind) {
      case 'points':
        return quantity(f, effect.amount, effect.unit ?? point);
      case 'coupon':
        return `Coupon: ${effect.name}`;
      case 'badge':
        return name ? `Badge: ${name}` : 'A badge';
      case 'benefit':
        return name ?? 'A benefit';
      case 'progress':
        return name ? `${f.amount(effect.count)} towards ${name}` : 'A step towards a badge';
    }
  },
  campaignLimit: (f: Format, limit: Limited) =>
    limit.kind === 'per-member'
      ? timesLimit(f, limit)
      : limit.kind === 'units'
        ? budget(f, limit)
        : unitsLimit(f, limit),
  campaignLimitReached: 'Nothing more to earn here right now.',
  campaignUntil: (date: string) => `Until ${date}`,
  campaignEnded: (date: string) => `Ended on ${date}`,
  emptyCampaigns: 'Nothing to earn right now',
  emptyCampaignsText: 'New ways to earn will appear here.',
};

const point: Unit = { kind: 'thing', name: 'point' };

/** `Once a month; 1 left`. */
function timesLimit(f: Format, { value, left, interval }: Limited): string {
  const times = value === 1 ? 'Once' : `${f.amount(value)} times`;
  const often = interval ? each(f, interval) : value === 1 ? '' : ' in all';
  return `${times}${often}${left === undefined ? '' : `; ${f.amount(left)} left`}`;
}

/** `Up to 500 points a month for you; 120 points left`. */
function unitsLimit(f: Format, { value, left, unit, interval }: Limited): string {
  const rest = left === undefined ? '' : `; ${quantity(f, left, unit)} left`;
  return `Up to ${quantity(f, value, unit)}${each(f, interval)} for you${rest}`;
}

/** `Ends when 200,000 points are given; 12% left`. With an interval it goes on, so it does not end. */
function budget(f: Format, { value, share, unit, interval }: Limited): string {
  const percent = share === undefined ? '' : new Intl.NumberFormat(f.locale, { style: 'percent' }).format(share);
  const all = quantity(f, value, unit);
  const text = interval ? `${all}${each(f, interval)} for everyone` : `Ends when ${all} are given`;
  return percent ? `${text}; ${percent} left` : text;
}

/** ` a month`, ` every 3 months`, or nothing. */
function each(f: Format, interval: CampaignLimit['interval']): string {
  if (!interval) return '';
  const { unit, value = 1 } = interval;
  if (value === 1) return unit === 'hour' ? ' an hour' : ` a ${unit}`;
  return ` every ${f.amount(value)} ${f.plural(value, { one: unit, other: `${unit}s` })}`;
}
