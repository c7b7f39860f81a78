import type { Redeemed } from '../../../src/api/client.js';
import type { OmneoRedemption } from '../../../src/platforms/omneo/wire.js';
import { encodeBenefit, type Sending } from './benefit.js';
import { naiveDate } from './dates.js';
import { wireId } from './id.js';

/** The reply to a redeem: the redemption, with the benefit as it is now inside. */
export function encodeRedemption({ redemption, benefit }: Redeemed, context: Sending): OmneoRedemption {
  return {
    id: wireId(redemption.id),
    type: 'redeem',
    profile_id: context.profile,
    redeem_at: naiveDate(redemption.at),
    total: 0,
    transaction_id: null,
    meta: null,
    items: [
      {
        id: wireId(redemption.id),
        type: 'benefit',
        value: null,
        count: redemption.count,
        ...(benefit && { type_attributes: encodeBenefit(benefit, context) }),
      },
    ],
  };
}
