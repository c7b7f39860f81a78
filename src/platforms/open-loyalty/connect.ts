import type { LoyaltyClient } from '../../api/client.js';
import type { PlatformOptions } from '../registry.js';
import { createOpenLoyaltyClient } from './client.js';

/** Connects a page, through an endpoint of the brand's that puts in the key and knows by the token who asks. */
export function connectOpenLoyalty({ profile = 'me', ...options }: PlatformOptions): LoyaltyClient {
  return createOpenLoyaltyClient({ ...options, member: profile });
}
