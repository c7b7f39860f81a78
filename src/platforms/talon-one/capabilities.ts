import type { Capabilities } from '../capabilities.js';

/**
 * What Talon.One can do through this client, as its index documents. It gives benefits by rules alone, and a code is used
 * where the shop applies it to a session: so codes are shown, and nothing is claimed, redeemed, extended or issued here.
 */
export const capabilities: Capabilities = {
  idempotent: false,
  claim: false,
  redeem: 'shows-code',
  claimAndRedeem: false,
  extend: false,
  issue: false,
  push: false,
  hints: false,
  history: true,
};
