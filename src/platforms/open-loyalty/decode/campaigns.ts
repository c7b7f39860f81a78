import { child, convert, list, object, reject, required, withDefault, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { boolean, id, text } from '../../../api/readers.js';
import type { Campaign, CampaignLimit, Effect } from '../../../model/index.js';
import type { Fields, OpenLoyaltyAvailableCampaign, OpenLoyaltyEffect, OpenLoyaltyMemberCampaign } from '../wire.js';
import { leftOf, setLimit, usage } from './limits.js';
import { count, moment, present, type Read } from './values.js';
import { translations, wordsIn } from './words.js';

const effectRow = object({
  effect: required(text),
  pointsRule: text,
  rewardId: id,
  badgeSystemCode: id,
} satisfies Fields<OpenLoyaltyEffect>);

const limitNames = { executionsPerMember: 'per-member', pointsPerMember: 'units-per-member', points: 'units' } as const;
type LimitName = keyof typeof limitNames;

/** What is not named here never enters the model: not who a campaign is for, nor what it asks of them. */
const row = object({
  campaignId: required(id),
  name: text,
  description: html,
  translations,
  active: boolean,
  activity: object({ startsAt: moment, endsAt: moment }),
  displayOrder: count,
  trigger: text,
  achievementId: id,
  relatedAchievement: object({ achievementId: id }),
  rules: withDefault(list(object({ effects: withDefault(list(effectRow), []) })), []),
  limitReached: boolean,
  limitUsages: object({ points: usage, pointsPerMember: usage, executionsPerMember: usage }),
  limits: object({ points: setLimit, pointsPerMember: setLimit, executionsPerMember: setLimit }),
} satisfies Fields<OpenLoyaltyAvailableCampaign & OpenLoyaltyMemberCampaign>);
type Row = Read<typeof row>;

/** Rows of `GET member/{member}/campaign`, full or lean, and of its `/visible`. What is not active is left out. */
export function campaigns(locale: string | undefined): Reader<readonly Campaign[]> {
  const campaign = convert(row, (data, field) => {
    if (data.active === false) return undefined;
    const { name, description } = wordsIn(locale, data);
    if (name === undefined) return reject(child(field, 'name'), 'text');
    return { name, ...present({ description }), ...campaignOf(data) };
  });
  return list(campaign, { key: ({ handle }) => handle });
}

function campaignOf(row: Row): Omit<Campaign, 'name'> {
  const { campaignId, limitReached, activity } = row;
  const limits = limitsOf(row);
  return {
    handle: campaignId,
    ...present({
      order: row.displayOrder,
      startsAt: activity?.startsAt,
      endsAt: activity?.endsAt,
      achievement: achievementOf(row),
      limits: limits.length > 0 ? limits : undefined,
      limitReached,
    }),
    effects: row.rules.flatMap(({ effects }) => effects.flatMap((found) => effectOf(found) ?? [])),
  };
}

/** A challenge is a campaign: what triggers it is its own progress. */
function achievementOf({ trigger, campaignId, achievementId, relatedAchievement }: Row): string | undefined {
  return trigger === 'challenge' ? campaignId : (relatedAchievement?.achievementId ?? achievementId);
}

/** The limits, with how much is left where that is told. */
function limitsOf({ limitUsages, limits }: Row): readonly CampaignLimit[] {
  return (Object.keys(limitNames) as LimitName[]).flatMap((name) => {
    const used = limitUsages?.[name];
    const set = limits?.[name];
    const value = used?.limitValue ?? set?.value;
    if (value === undefined) return [];
    const interval = used?.interval ?? set?.interval;
    return [{ kind: limitNames[name], value, ...present({ left: leftOf(used), interval }) }];
  });
}

/** What a campaign gives, as far as it is known beforehand: an amount that depends on the purchase is not told. */
function effectOf({ effect, pointsRule, rewardId, badgeSystemCode }: Read<typeof effectRow>): Effect | undefined {
  const amount = Number(pointsRule ?? NaN);
  if (effect === 'give_points') return Number.isFinite(amount) ? { kind: 'points', amount } : undefined;
  if (effect === 'give_reward' && rewardId !== undefined) return { kind: 'benefit', definition: rewardId };
  if (effect !== 'grant_badge' || badgeSystemCode === undefined) return undefined;
  return { kind: 'badge', achievement: badgeSystemCode };
}
