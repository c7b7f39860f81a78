import { list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { id, text, url } from '../../../api/readers.js';
import type { BenefitDefinition, Campaign } from '../../../model/index.js';
import type { Fields, TalonOneCampaign, TalonOneRule } from '../wire.js';
import { moment, present, type Read } from './values.js';

/** What customers are told of a campaign, for the coupons that it gives. */
export type CampaignCopy = Partial<Pick<BenefitDefinition, 'name' | 'description' | 'picture'>>;

/** Anything may stand here: an image's address, a vendor, an id of a content management system. Only an address is kept. */
const pictureAddress: Reader<string> = (field) => url()({ ...field, issues: [] });

const rule = object({
  displayName: text,
  displayDescription: html,
  relatedData: pictureAddress,
} satisfies Fields<TalonOneRule>);

/** A campaign's own name and description, and its rules' titles, are for the brand's staff and never read. */
const row = object({
  id: required(id),
  startTime: moment,
  endTime: moment,
  rules: withDefault(list(rule), []),
} satisfies Fields<TalonOneCampaign>);

/** A campaign that runs. */
export type CampaignRow = Read<typeof row>;

/** The campaigns that run. */
export const campaignRows: Reader<readonly CampaignRow[]> = list(row, { key: ({ id }) => id });

/** One entry for each rule that has a name for customers. What it gives is not told, so `effects` is empty. */
export function campaignsOf(rows: readonly CampaignRow[]): readonly Campaign[] {
  return rows.flatMap((campaign) =>
    copiesOf(campaign).map(({ name, ...copy }, index) => ({
      handle: `campaign-${campaign.id}${index > 0 ? `-${index + 1}` : ''}`,
      name,
      ...copy,
      effects: [],
      ...present({ startsAt: campaign.startTime, endsAt: campaign.endTime }),
    })),
  );
}

/** What is told of the campaigns, by their numbers: the first rule with a name for customers. */
export function copyByCampaign(rows: readonly CampaignRow[]): ReadonlyMap<string, CampaignCopy> {
  return new Map(rows.map((campaign) => [campaign.id, copiesOf(campaign)[0] ?? {}]));
}

function copiesOf({ rules }: CampaignRow) {
  return rules.flatMap(({ displayName: name, displayDescription, relatedData }) =>
    name === undefined ? [] : { name, ...present({ description: displayDescription, picture: relatedData }) },
  );
}
