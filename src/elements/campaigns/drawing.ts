import { html, nothing } from 'lit';
import type { Achievement, BenefitDefinition, Campaign } from '../../model/index.js';
import { type CampaignGroupName, campaignGroupNames, campaignGroups } from '../../rules/campaigns/campaign-groups.js';
import { notice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import type { Told } from '../standing-element.js';
import { card } from './card.js';
import { cardStyles } from './card.styles.js';
import { campaignMessages, type Words } from './words.js';

export const styles = [cardStyles, noticeStyles];

/** Campaigns, and by what names the things that they are about are known. */
export type Shown = readonly [
  campaigns: readonly Campaign[],
  achievements: readonly Achievement[],
  definitions: readonly BenefitDefinition[],
];

interface Look {
  /** The groups, separated by spaces. */
  readonly show: string;
  readonly limit: number | undefined;
  readonly headingLevel: number;
}

/** The campaigns in their groups; or that there are none. */
export function draw(shown: Shown | undefined, { language, now, ...look }: Told & Look) {
  const [campaigns, achievements, definitions] = shown ?? [[], [], []];
  const messages = language.say(campaignMessages);
  const words: Words = { messages, format: language.format, now, achievements, definitions };
  const groups = campaignGroups(campaigns, now);
  const wanted = new Set(look.show.split(/\s+/));
  const names = campaignGroupNames.filter((name) => wanted.has(name));
  const filled = names.filter((name) => groups[name].length > 0);
  if (!filled.length)
    return notice({ kind: 'empty', title: messages.emptyCampaigns, text: messages.emptyCampaignsText });
  return html`<div class="base" part="campaigns">
    ${filled.map(
      (name) =>
        html`<div class="group" part="group">
          ${names.length > 1 ? heading(messages.campaignGroups[name], look) : nothing}
          ${list(name, groups[name].slice(0, look.limit), words)}
        </div>`,
    )}
  </div>`;
}

const heading = (title: string, { headingLevel }: Look) =>
  html`<div class="heading" part="heading" role="heading" aria-level=${headingLevel}>${title}</div>`;

const list = (name: CampaignGroupName, campaigns: readonly Campaign[], words: Words) =>
  html`<ul class="list" role="list" part="list" aria-label=${words.messages.campaigns}>
    ${campaigns.map((campaign, index) => html`<li part="item">${card(campaign, `${name}-${index}`, words)}</li>`)}
  </ul>`;
