import type { LoyaltyEvents } from '../src/index.js';

/** Every event that the elements send today, in the order in which a page usually hears them. */
export const eventNames = [
  'loyalty-ready',
  'loyalty-error',
  'loyalty-benefit-claim',
  'loyalty-benefit-claimed',
  'loyalty-benefit-redeem',
  'loyalty-benefit-redeemed',
  'loyalty-benefit-failed',
  'loyalty-level-reached',
  'loyalty-achievement-completed',
  'loyalty-token-expired',
] as const satisfies readonly (keyof LoyaltyEvents)[];
