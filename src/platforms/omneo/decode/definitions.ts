import { convert, isRecord, list, object, reject, required, withDefault, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { id, text, url } from '../../../api/readers.js';
import type { BenefitDefinition, Category, ClaimOffer, Rule } from '../../../model/index.js';
import type { Fields, OmneoBenefitType, OmneoDefinition } from '../wire.js';
import { count, flag, isEmpty, moment, named, present, type Read } from './values.js';

/** Omneo's kinds of benefit under the three categories of its docs. An unknown kind is an entitlement. */
const spellings: Readonly<Record<OmneoBenefitType, Category>> = {
  discount: 'discount',
  value: 'discount',
  voucher: 'discount',
  gift: 'free-product',
  bonus: 'free-product',
  event: 'entitlement',
  competition: 'entitlement',
  other: 'entitlement',
};
const categories = new Map<unknown, Category>(Object.entries(spellings));

/** JSON Logic as an object, or as text. An empty one is none. */
const condition: Reader<Rule> = (field) => {
  const rule = typeof field.value === 'string' ? parsed(field.value) : field.value;
  if (rule === undefined || isEmpty(rule)) return undefined;
  return isRecord(rule) ? (rule as Rule) : reject(field, 'rule');
};

/** What is not named here never enters the model: not `internal_notes`, nor the internal `description`. */
const row = object({
  id,
  handle: text,
  name: required(text),
  type: text,
  short_description: html,
  long_description: html,
  terms_conditions: html,
  earn_instructions: html,
  redeem_instructions_online: html,
  redeem_instructions_store: html,
  redeem_code_online: text,
  redeem_code_pos: text,
  image_url: url(),
  tags: withDefault(list(text), []),
  end_at: moment,
  max_redemptions: count,
  max_global_redemptions: count,
  total_global_redemptions_remaining: count,
  total_allocations_remaining: count,
  is_claimable: flag,
  is_reclaimable: flag,
  is_extendable: flag,
  is_published: flag,
  is_archived: flag,
  allow_user_redeem: flag,
  claim_period_start_at: moment,
  claim_period_end_at: moment,
  claim_condition: condition,
} satisfies Fields<OmneoDefinition>);

/** A definition as it was read. */
export const definitionRow = named(row);
export type DefinitionRow = Read<typeof definitionRow>;

/** What the customer may ask for. Unpublished and archived definitions are left out. */
export const claimable: Reader<readonly BenefitDefinition[]> = list(
  convert(definitionRow, (row) =>
    row.is_published === false || row.is_archived === true ? undefined : definitionOf({ is_claimable: true, ...row }),
  ),
  { key: (definition) => definition.handle },
);

/** The definition in our words. */
export function definitionOf(row: DefinitionRow): BenefitDefinition {
  return {
    handle: row.handle,
    name: row.name,
    category: categories.get(row.type) ?? 'entitlement',
    tags: row.tags,
    ...present({
      summary: row.short_description,
      description: row.long_description,
      terms: row.terms_conditions,
      instructions: instructionsOf(row),
      picture: row.image_url,
      redeemUntil: row.end_at,
      maxRedemptions: row.max_redemptions,
      globalRedemptionsLeft: limited(row.max_global_redemptions, row.total_global_redemptions_remaining),
      selfRedeem: row.allow_user_redeem,
      extendable: row.is_extendable,
      claim: row.is_claimable ? offerOf(row) : undefined,
    }),
  };
}

/**
 * What is left of a limit. Without a limit nothing is counted, whatever the remainder says: Omneo's own example holds
 * `max_global_redemptions: null` beside `total_global_redemptions_remaining: 1`.
 */
function limited(limit: number | undefined, left: number | undefined): number | undefined {
  return limit === undefined ? undefined : left;
}

function instructionsOf(row: DefinitionRow): BenefitDefinition['instructions'] {
  const instructions = present({
    earn: row.earn_instructions,
    online: row.redeem_instructions_online,
    store: row.redeem_instructions_store,
  });
  return Object.keys(instructions).length > 0 ? instructions : undefined;
}

function offerOf(row: DefinitionRow): ClaimOffer {
  return {
    repeatable: row.is_reclaimable ?? false,
    ...present({
      from: row.claim_period_start_at,
      until: row.claim_period_end_at,
      condition: row.claim_condition,
      left: row.total_allocations_remaining,
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return text.trim() === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
