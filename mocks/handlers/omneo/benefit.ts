import type { Benefit, Instant } from '../../../src/model/index.js';
import type { OmneoBenefit } from '../../../src/platforms/omneo/wire.js';
import { redeemability } from '../../../src/rules/index.js';
import type { Backend } from '../../backend/backend.js';
import { naiveDate } from './dates.js';
import { encodeDefinition } from './definition.js';
import { wireId } from './id.js';

/** Whose data is sent, and when. */
export interface Sending {
  /** The profile's id. */
  readonly profile: string;
  readonly now: Instant;
}

/** Sending of a backend's data at this moment. */
export function sending(backend: Backend): Sending {
  return { profile: backend.snapshot().profile.id, now: backend.now() };
}

/** A row of `/profiles/me/benefits`. Uses already made are only a smaller number here: Omneo sends no list of them. */
export function encodeBenefit(benefit: Benefit, { profile, now }: Sending): OmneoBenefit {
  const { definition, codes, expiresAt } = benefit;
  const { reasons } = redeemability(benefit, now);
  return {
    id: wireId(benefit.id),
    profile_id: profile,
    external_id: null,
    issued_at: naiveDate(benefit.issuedAt),
    expires_at: naiveDate(expiresAt),
    claimed_at: naiveDate(benefit.claimedAt),
    extended_at: naiveDate(benefit.extendedAt),
    timezone: benefit.timeZone ?? 'UTC',
    is_expired: reasons.includes('expired'),
    // Whether the customer may redeem it alone is said by the definition, not here.
    is_redeemable: reasons.every((reason) => reason === 'staff-only'),
    redemptions_remaining: benefit.redemptionsLeft ?? null,
    total_global_redemptions_remaining: definition.globalRedemptionsLeft ?? null,
    value: null,
    redeem_code_pos: codes?.store ?? null,
    redeem_code_online: codes?.online ?? null,
    source_id: null,
    source_type: null,
    is_combined: false,
    meta: null,
    definition: encodeDefinition(definition),
  };
}
