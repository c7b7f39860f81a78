import type { BenefitDefinition, Category } from '../../../src/model/index.js';
import type { OmneoBenefitType, OmneoDefinition } from '../../../src/platforms/omneo/wire.js';
import { numberFor } from '../number.js';
import { naiveDate } from './dates.js';
import { html } from './html.js';

const types = {
  discount: 'discount',
  'free-product': 'gift',
  entitlement: 'other',
} as const satisfies Record<Category, OmneoBenefitType>;

/** A benefit definition. `redeemFrom` has no counterpart: until then a benefit only says that it is not redeemable. */
export function encodeDefinition(definition: BenefitDefinition): OmneoDefinition {
  return { ...encodeCopy(definition), ...encodeLimits(definition), ...encodeClaim(definition) };
}

function encodeCopy({ instructions, ...definition }: BenefitDefinition): OmneoDefinition {
  return {
    id: numberFor(definition.handle),
    name: definition.name,
    handle: definition.handle,
    description: null,
    internal_notes: null,
    type: types[definition.category],
    short_description: definition.summary ?? null,
    long_description: html(definition.description),
    terms_conditions: html(definition.terms),
    earn_instructions: instructions?.earn ?? null,
    redeem_instructions_online: instructions?.online ?? null,
    redeem_instructions_store: instructions?.store ?? null,
    image_url: definition.picture ?? null,
    tags: definition.tags,
    is_published: true,
    is_archived: false,
    meta: null,
  };
}

function encodeLimits(definition: BenefitDefinition): OmneoDefinition {
  const left = definition.globalRedemptionsLeft;
  return {
    end_at: naiveDate(definition.redeemUntil),
    max_redemptions: definition.maxRedemptions ?? null,
    // How many there were at first is not known here; any number from what is left on says that there is a limit.
    max_global_redemptions: left === undefined ? null : Math.max(left, 100),
    total_global_redemptions_remaining: left ?? null,
    is_extendable: definition.extendable ?? false,
    allow_user_redeem: definition.selfRedeem ?? true,
  };
}

function encodeClaim({ claim }: BenefitDefinition): OmneoDefinition {
  return {
    is_claimable: claim !== undefined,
    is_reclaimable: claim?.repeatable ?? false,
    claim_period_start_at: naiveDate(claim?.from),
    claim_period_end_at: naiveDate(claim?.until),
    claim_condition: claim?.condition ?? null,
    total_allocations_remaining: claim?.left ?? null,
  };
}
