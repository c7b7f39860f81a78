import type { Achievement, Goal, Ladder } from '../../src/model/index.js';

// Omneo's three strategies (Achievements, "Level strategies").
export const firstPurchase: Ladder = { levels: [{ threshold: 1, name: 'First purchase made' }] };
export const linear: Ladder = { levels: [], every: 10 };
export const nonLinear: Ladder = { levels: [1, 5, 10, 25, 50].map((threshold) => ({ threshold })), every: 50 };

/** Five purchases in June to August (Open Loyalty, Achievement trigger, Use Case Examples). */
export const achievement: Achievement = {
  handle: 'summer-buyer',
  name: 'Summer Buyer',
  visibility: 'standard',
  ladder: { levels: [{ threshold: 5 }] },
  count: 3,
  unit: { kind: 'thing', name: 'purchase' },
  startsAt: '2026-06-01T00:00:00+02:00',
  endsAt: '2026-09-01T00:00:00+02:00',
  tags: ['season'],
};
export const july = '2026-07-15T12:00:00Z';

export const logins: Goal = {
  handle: 'log-in',
  name: 'Log in seven days in a row',
  count: 0,
  target: 1,
  period: { kind: 'day' },
  streak: { count: 4, target: 7 },
};
