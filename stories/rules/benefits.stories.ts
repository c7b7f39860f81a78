import preview from '../../.storybook/preview.js';
import { conditionMessages } from '../../src/messages/en-conditions.js';
import { formatFor } from '../../src/messages/index.js';
import type { Benefit, BenefitDefinition, Facts, Instant, Tier } from '../../src/model/index.js';
import { omneoVocabulary } from '../../src/platforms/omneo/index.js';
import {
  claimability,
  codeFor,
  describe,
  isUrgent,
  nextTierOffers,
  offerReasons,
  redeemability,
  timeLeft,
  usableUntil,
  walletGroups,
  type WalletOptions,
  withClaims,
} from '../../src/rules/index.js';
import { denim, july, lounge, september, used, visits } from './benefit-samples.js';
import { desk } from './desk.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Benefits',
  parameters: { controls: { disable: true } },
});

interface Held {
  readonly benefit: Benefit;
  readonly now: Instant;
}

export const Redeem = meta.story({
  name: 'redeemability',
  ...desk({
    call: 'redeemability(benefit, now)',
    answers:
      'Whether a customer can redeem a benefit, and every reason why not, most final first: its window is open, it is not expired, its own maximum is not reached, nor is the one over all customers.',
    examples: [
      { title: 'Ready', input: { benefit: visits, now: july } },
      { title: 'Expired', input: { benefit: visits, now: september } },
      { title: 'Used up, and expired', input: { benefit: { ...visits, redemptionsLeft: 0 }, now: september } },
      {
        title: 'For staff to redeem',
        input: { benefit: { ...visits, definition: { ...lounge, selfRedeem: false } }, now: july },
      },
      { title: 'From tomorrow', input: { benefit: { ...visits, startsAt: '2026-07-16T00:00:00Z' }, now: july } },
    ],
    run: ({ benefit, now }: Held) => redeemability(benefit, now),
    says: ({ redeemable, reasons }) => (redeemable ? 'Can be redeemed.' : `Cannot be redeemed: ${reasons.join(', ')}.`),
  }),
});

interface Asked {
  readonly definition: BenefitDefinition;
  readonly facts: Facts;
  readonly held: readonly Benefit[];
  readonly now: Instant;
}

const spent = (amount: number): Facts => ({ tier_handle: 'silver', aggregations: { spend_12m: amount } });
const vocabulary = omneoVocabulary({ currency: 'EUR', tiers: { silver: 'Silver', gold: 'Gold' } });
const messages = conditionMessages(formatFor('en'), vocabulary, 'UTC');

export const Claim = meta.story({
  name: 'claimability',
  ...desk({
    call: 'claimability(definition, { facts, held, now })',
    answers:
      'Whether a customer may claim a benefit, every reason why not, and what is missing. A fact that the page does not have never blocks: the platform checks for itself.',
    examples: [
      { title: 'Spend €120 more', input: { definition: denim, facts: spent(380), held: [], now: july } },
      { title: 'May claim', input: { definition: denim, facts: spent(520), held: [], now: july } },
      {
        title: 'Claimed already',
        input: { definition: denim, facts: spent(520), held: [{ ...visits, definition: denim }], now: july },
      },
      { title: 'Too late', input: { definition: denim, facts: spent(520), held: [], now: september } },
      { title: 'The spend is not known', input: { definition: denim, facts: {}, held: [], now: july } },
    ],
    run: ({ definition, ...context }: Asked) => claimability(definition, context),
    says: ({ claimable, reasons, explanation }) => {
      if (claimable) return 'Can be claimed.';
      return reasons.includes('not-eligible')
        ? describe(explanation, messages, denim.claim?.until).text
        : `Cannot be claimed: ${reasons.join(', ')}.`;
    },
  }),
});

export const Offer = meta.story({
  name: 'offerReasons',
  ...desk({
    call: 'offerReasons(definition, { held, now })',
    answers: 'The part of claimability that needs no facts: why nobody in this customer’s place could claim it.',
    examples: [
      { title: 'None left', input: { definition: withClaims(denim, 40), held: [], now: july } },
      { title: 'The brand issues it', input: { definition: lounge, held: [], now: july } },
    ],
    run: ({ definition, ...context }: Omit<Asked, 'facts'>) => offerReasons(definition, context),
  }),
});

interface Ahead {
  readonly offers: readonly BenefitDefinition[];
  readonly tier: Tier;
  readonly now: Instant;
}

const early: BenefitDefinition = {
  handle: 'early-access',
  name: 'Early access to sale',
  category: 'entitlement',
  tags: [],
  claim: { repeatable: true, condition: { '===': [{ var: 'tier_handle' }, 'gold'] } },
};

export const NextTier = meta.story({
  name: 'nextTierOffers',
  ...desk({
    call: 'nextTierOffers(offers, tier, now)',
    answers:
      'The open offers that the next tier brings within reach: those that ask for it, and not for the current one.',
    examples: [
      {
        title: 'From Silver to Gold',
        input: {
          offers: [denim, early],
          tier: { handle: 'silver', name: 'Silver', next: { handle: 'gold', name: 'Gold' } },
          now: july,
        },
      },
    ],
    run: ({ offers, tier, now }: Ahead) => nextTierOffers(offers, tier, now),
    says: (offers) => `${offers.map(({ name }) => name).join(', ')}.`,
  }),
});

export const Time = meta.story({
  name: 'usableUntil, timeLeft, isUrgent',
  ...desk({
    call: 'timeLeft(usableUntil(benefit), now)',
    answers:
      'When a benefit stops being usable, how long that is from now in its largest unit, and whether it is within 72 hours (isUrgent).',
    examples: [
      { title: 'Two weeks', input: { benefit: visits, now: july } },
      { title: 'Hours', input: { benefit: visits, now: '2026-07-30T01:30:00Z' } },
    ],
    run: ({ benefit, now }: Held) => {
      const until = usableUntil(benefit);
      return { until, left: timeLeft(until, now), urgent: isUrgent(until, now) };
    },
    says: ({ left }) => left && `${left.amount} ${left.unit}${left.amount === 1 ? '' : 's'} left.`,
  }),
});

export const Code = meta.story({
  name: 'codeFor',
  ...desk({
    call: 'codeFor(benefit, channel)',
    answers: 'The code to use online or in a store: its own, else the other one’s.',
    examples: [
      { title: 'At the till', input: { benefit: visits, channel: 'store' } },
      { title: 'Only one code', input: { benefit: { ...visits, codes: { online: 'LOUNGE-1001' } }, channel: 'store' } },
    ] satisfies readonly {
      readonly title: string;
      readonly input: { readonly benefit: Benefit; readonly channel: 'online' | 'store' };
    }[],
    run: ({ benefit, channel }: { readonly benefit: Benefit; readonly channel: 'online' | 'store' }) =>
      codeFor(benefit, channel),
  }),
});

interface Wallet {
  readonly options: Omit<WalletOptions, 'kept'>;
  readonly benefits: readonly Benefit[];
  readonly claimable: readonly BenefitDefinition[];
}

export const Groups = meta.story({
  name: 'walletGroups',
  ...desk({
    call: 'walletGroups({ benefits, claimable }, { now })',
    answers: 'A wallet in groups: what can be claimed, what is ready, what was used, what is over. Soonest end first.',
    examples: [
      {
        title: 'One of each',
        input: {
          options: { now: july },
          benefits: [
            visits,
            { ...used, id: '1004', redemptionsLeft: 0 },
            { ...visits, id: '1005', expiresAt: '2026-07-01T00:00:00Z' },
          ],
          claimable: [denim],
        },
      },
    ],
    run: ({ options, ...contents }: Wallet) => {
      const { claimable, ready, used: spentOnes, expired } = walletGroups(contents, options);
      const ids = (benefits: readonly Benefit[]) => benefits.map(({ id }) => id);
      return {
        claimable: claimable.map(({ handle }) => handle),
        ready: ids(ready),
        used: ids(spentOnes),
        expired: ids(expired),
      };
    },
  }),
});
