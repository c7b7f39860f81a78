import preview from '../../.storybook/preview.js';
import type { Benefit, BenefitDefinition, Instant } from '../../src/model/index.js';
import {
  expiryOf,
  extended,
  extendedExpiry,
  type Extension,
  issuedBenefit,
  redeemed,
  returned,
  reversible,
  usesLeft,
  withClaims,
  withUses,
} from '../../src/rules/index.js';
import { denim, july, lounge, september, used, visits } from './benefit-samples.js';
import { desk } from './desk.js';
import { momentOf } from './moments.js';

const meta = preview.meta({ tags: ['!autodocs'], title: 'Rules/Uses', parameters: { controls: { disable: true } } });

interface Arrival {
  readonly definition: BenefitDefinition;
  readonly issuedAt: string;
}

export const Expiry = meta.story({
  name: 'expiryOf',
  ...desk({
    call: 'expiryOf(definition, issuedAt)',
    answers:
      'When a benefit that is issued at a moment expires. With a zoned moment, days and months keep the time on the clock of that zone.',
    examples: [
      { title: '90 days', input: { definition: lounge, issuedAt: '2026-09-01T10:00:00+02:00[Europe/Berlin]' } },
      {
        title: 'To the end of next month',
        input: {
          definition: { ...lounge, validity: { kind: 'period', amount: 1, unit: 'month', endOf: 'month' } },
          issuedAt: '2026-01-31T10:00:00+01:00[Europe/Berlin]',
        },
      },
      {
        title: 'At a date',
        input: {
          definition: { ...lounge, validity: { kind: 'absolute', at: '2026-12-31T23:59:59Z' } },
          issuedAt: july,
        },
      },
    ] satisfies readonly { readonly title: string; readonly input: Arrival }[],
    run: ({ definition, issuedAt }: Arrival) => expiryOf(definition, momentOf(issuedAt)),
    says: (expiry) => (expiry === undefined ? 'It never expires.' : `Expires on ${expiry}.`),
  }),
});

interface Issued {
  readonly definition: BenefitDefinition;
  readonly issue: { readonly id: string; readonly now: string; readonly claimed?: boolean };
}

export const Issue = meta.story({
  name: 'issuedBenefit',
  ...desk({
    call: 'issuedBenefit(definition, { id, now })',
    answers: 'A new benefit of a definition, with all its uses and its expiry, issued by the brand or claimed.',
    examples: [
      { title: 'Issued', input: { definition: lounge, issue: { id: '1002', now: july } } },
      { title: 'Claimed', input: { definition: denim, issue: { id: '1003', now: july, claimed: true } } },
    ],
    run: ({ definition, issue }: Issued) => issuedBenefit(definition, { ...issue, now: momentOf(issue.now) }),
  }),
});

interface Held {
  readonly benefit: Benefit;
  readonly now: Instant;
}

interface Visit extends Held {
  readonly count: number;
}

export const Use = meta.story({
  name: 'redeemed',
  ...desk({
    call: "redeemed(benefit, { id: '9001', now, count })",
    answers: 'A benefit after it was used, with the record of it, or every reason why it cannot be.',
    examples: [
      { title: 'One visit', input: { benefit: visits, now: july, count: 1 } },
      { title: 'More than are left', input: { benefit: visits, now: july, count: 4 } },
      { title: 'Too late', input: { benefit: visits, now: september, count: 1 } },
    ],
    run: ({ benefit, now, count }: Visit) => redeemed(benefit, { id: '9001', now, count }),
    says: (used) => (used.ok ? `${used.benefit.redemptionsLeft ?? ''} left.` : `Refused: ${used.reasons.join(', ')}.`),
  }),
});

export const Return = meta.story({
  name: 'returned, reversible',
  ...desk({
    call: 'returned(benefit, { id }, now)',
    answers:
      'A benefit after a redemption was reversed, which is possible while the record is less than ten minutes old; reversible asks that of one record.',
    examples: [
      { title: 'After five minutes', input: { benefit: used, now: '2026-07-15T12:05:00Z' } },
      { title: 'After an hour', input: { benefit: used, now: '2026-07-15T13:00:00Z' } },
    ],
    run: ({ benefit, now }: Held) => ({
      reversible: benefit.redemptions.map((redemption) => reversible(redemption, now)),
      ...returned(benefit, { id: '9001' }, now),
    }),
    says: (answer) => (answer.ok ? 'Taken back.' : `Refused: ${answer.reasons.join(', ')}.`),
  }),
});

interface Change {
  readonly benefit: Benefit;
  readonly change: Extension;
  readonly now?: string;
}

const newExpiry = ({ benefit, change, now }: Change) =>
  extendedExpiry(benefit, change, now === undefined ? now : momentOf(now));

export const Extend = meta.story({
  name: 'extendedExpiry, extended',
  ...desk({
    call: 'extendedExpiry(benefit, change, now)',
    answers:
      'The new expiry of a benefit that staff extends, by days from the old one or to a date. It throws an ExtendError where that is not allowed, happened before, or would still be past. extended answers the whole benefit.',
    examples: [
      { title: '14 days more', input: { benefit: visits, change: { days: 14 }, now: july } },
      { title: 'To a date', input: { benefit: visits, change: { until: '2026-08-31T23:59:59Z' }, now: july } },
      {
        title: 'A second time',
        input: { benefit: extended(visits, { days: 14 }, july), change: { days: 14 }, now: july },
      },
      { title: 'Still past', input: { benefit: visits, change: { days: 14 }, now: september } },
    ] satisfies readonly { readonly title: string; readonly input: Change }[],
    run: newExpiry,
    says: (expiry) => `Expires on ${expiry}.`,
  }),
});

export const Uses = meta.story({
  name: 'usesLeft, withUses, withClaims',
  ...desk({
    call: '[usesLeft(benefit), withUses(definition, count), withClaims(definition, count)]',
    answers:
      'How often a benefit can still be used, by its own limit and the one over all customers; and a definition after so many more uses, or claims.',
    examples: [
      {
        title: 'Two left for everybody',
        input: { ...visits, definition: { ...lounge, globalRedemptionsLeft: 2 } },
      },
    ],
    run: (benefit: Benefit) => ({
      usesLeft: usesLeft(benefit),
      afterOneUse: withUses(benefit.definition, 1).globalRedemptionsLeft,
      claimsAfterOne: withClaims(denim, 1).claim?.left,
    }),
  }),
});
