import type { Capabilities as ClientCapabilities } from '../api/client.js';

/**
 * What a platform can do for the customer through its client, so that a page offers nothing that is bound to be refused.
 * Each client exports its own as `capabilities`, beside a table of what is done about the rest.
 */
export interface Capabilities extends ClientCapabilities {
  /** Whether customers can ask for a benefit. */
  readonly claim: boolean;
  /**
   * What redeeming does: `records` a use that the platform then knows of; `shows-code` where the platform has no such
   * call and counts the use itself once the shop applies the code; `false` where it has neither.
   */
  readonly redeem: 'records' | 'shows-code' | false;
  /** Whether a benefit can be claimed and used in one call. */
  readonly claimAndRedeem: boolean;
  /** Whether staff can move the expiry of a benefit. */
  readonly extend: boolean;
  /** Whether staff can put a benefit on a profile. */
  readonly issue: boolean;
  /** Whether the platform tells a page of changes by itself. */
  readonly push: boolean;
  /** Whether a mystery's hint has a field of its own. */
  readonly hints: boolean;
  /** Whether earlier attempts at an achievement can be read. */
  readonly history: boolean;
}
