import type { Capabilities } from '../capabilities.js';

/** What Open Loyalty can do. See the table of this entry. */
export const capabilities = {
  idempotent: false,
  claim: true,
  redeem: 'records',
  claimAndRedeem: false,
  extend: false,
  issue: false,
  push: false,
  hints: false,
  history: false,
} as const satisfies Capabilities;
