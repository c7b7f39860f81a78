import preview from '../../.storybook/preview.js';
import type { Balance, Instant } from '../../src/model/index.js';
import { nextExpiry, sumBalances } from '../../src/rules/index.js';
import { desk } from './desk.js';

const meta = preview.meta({
  tags: ['!autodocs'],
  title: 'Rules/Balances',
  parameters: { controls: { disable: true } },
});

const euros = { kind: 'money', currency: 'EUR' } as const;

export const Sum = meta.story({
  name: 'sumBalances',
  ...desk({
    call: 'sumBalances(balances)',
    answers:
      'What balances add up to, one sum for each unit. Rewards add up and benefits do not; two currencies, or points and money, are never added.',
    examples: [
      {
        title: 'Rewards and points',
        input: [
          { handle: 'birthday', amount: 10.1, unit: euros },
          { handle: 'returns', amount: 5.2, pending: 20, unit: euros },
          { handle: 'points', amount: 140, unit: { kind: 'thing', name: 'point' } },
        ],
      },
      {
        title: 'Two currencies',
        input: [
          { handle: 'euros', amount: 10, unit: euros },
          { handle: 'dollars', amount: 10, unit: { kind: 'money', currency: 'AUD' } },
        ],
      },
    ] satisfies readonly { readonly title: string; readonly input: readonly Balance[] }[],
    run: (balances: readonly Balance[]) => sumBalances(balances),
    says: ({ length }) => (length === 1 ? 'One sum.' : `${length} sums.`),
  }),
});

interface Running {
  readonly balance: Balance;
  readonly now: Instant;
}

const points: Balance = { handle: 'points', amount: 140, expiring: { amount: 40, at: '2026-07-31T22:00:00Z' } };

export const Expiring = meta.story({
  name: 'nextExpiry',
  ...desk({
    call: 'nextExpiry(balance, now)',
    answers: 'What of a balance will be lost next, how long that is from now, and whether it is within 72 hours.',
    examples: [
      { title: 'Two weeks', input: { balance: points, now: '2026-07-15T12:00:00Z' } },
      { title: 'Tomorrow', input: { balance: points, now: '2026-07-30T12:00:00Z' } },
    ],
    run: ({ balance, now }: Running) => nextExpiry(balance, now),
    says: (next) => next?.at && `${next.amount} are lost at ${next.at}.`,
  }),
});
