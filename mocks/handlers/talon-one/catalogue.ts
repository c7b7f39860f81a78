import type { Achievement, BenefitDefinition, Snapshot } from '../../../src/model/index.js';
import { apiName } from './achievement.js';
import { campaignOf } from './benefit.js';
import { numberFor } from '../number.js';

/**
 * What the brand of the sample programme would write into the catalogue of its Talon.One client: everything that its
 * backend knows and Talon.One has no field for. Without it, a client shows secrets to customers, and no pictures.
 */
export function talonOneCatalogue({ achievements, benefits, balances, tier }: Snapshot) {
  const definitions = benefits.map(({ definition }) => definition);
  const counted = [
    ...achievements.map(({ handle, unit }) => [apiName(handle), unit] as const),
    ...balances.map(({ handle, unit }) => [handle, unit] as const),
    ...(tier ? [[tier.name, tier.unit] as const] : []),
  ];
  return {
    achievements: Object.fromEntries(achievements.map((found) => [apiName(found.handle), achievementCopy(found)])),
    badges: Object.fromEntries(
      achievements.flatMap(({ handle, picture }) => (picture === undefined ? [] : [[apiName(handle), picture]])),
    ),
    units: Object.fromEntries(counted.flatMap(([key, unit]) => (unit ? [[key, unit]] : []))),
    benefits: Object.fromEntries(definitions.map((found) => [definitionHandle(found), benefitCopy(found)])),
    ...(tier?.next && { tiers: { [tier.name]: { next: tier.next.name } } }),
  };
}

function achievementCopy({ visibility, instructions, terms, hint, tags }: Achievement) {
  return {
    visibility,
    tags,
    ...(instructions !== undefined && { instructions }),
    ...(terms !== undefined && { terms }),
    ...(hint !== undefined && { hint }),
  };
}

function benefitCopy({ name, category, tags, summary, description, terms, instructions, picture }: BenefitDefinition) {
  return {
    name,
    category,
    tags,
    ...(summary !== undefined && { summary }),
    ...(description !== undefined && { description }),
    ...(terms !== undefined && { terms }),
    ...(instructions && { instructions }),
    ...(picture !== undefined && { picture }),
  };
}

/** As the client calls the definition: by its campaign, or by its pool. */
function definitionHandle(definition: BenefitDefinition): string {
  return definition.category === 'free-product'
    ? `pool-${numberFor(definition.handle)}`
    : `campaign-${campaignOf(definition)}`;
}
