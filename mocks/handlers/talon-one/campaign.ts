import type { BenefitDefinition, Campaign, Snapshot } from '../../../src/model/index.js';
import type { TalonOneCampaign, TalonOneRule } from '../../../src/platforms/talon-one/wire.js';
import { campaignOf, couponDefinitions } from './benefit.js';
import { numberFor } from '../number.js';

/** The campaigns that run: those of the sample programme, and one for the coupons of each definition. */
export function encodeCampaigns(snapshot: Snapshot): readonly TalonOneCampaign[] {
  return [...snapshot.campaigns.map(encodeCampaign), ...couponDefinitions(snapshot).map(encodeCouponCampaign)];
}

function encodeCampaign({ handle, startsAt, endsAt, ...copy }: Campaign): TalonOneCampaign {
  return {
    ...frame(numberFor(handle), handle),
    ...(startsAt !== undefined && { startTime: startsAt }),
    ...(endsAt !== undefined && { endTime: endsAt }),
    features: ['achievements'],
    rules: [encodeRule(copy)],
  };
}

function encodeCouponCampaign(definition: BenefitDefinition): TalonOneCampaign {
  const { handle, summary, description = summary, ...copy } = definition;
  return {
    ...frame(campaignOf({ handle }), handle),
    features: ['coupons'],
    rules: [encodeRule({ ...copy, ...(description !== undefined && { description }) })],
  };
}

/** `name` and `title` are for the brand's staff. */
function frame(id: number, handle: string) {
  return { applicationId: 1, id, name: `Internal: ${handle}`, state: 'enabled', tags: [], attributes: {} } as const;
}

function encodeRule({ name, description, picture }: Pick<Campaign, 'name' | 'description' | 'picture'>): TalonOneRule {
  return {
    title: 'Internal rule',
    displayName: name,
    ...(description !== undefined && { displayDescription: description }),
    ...(picture !== undefined && { relatedData: picture }),
  };
}
