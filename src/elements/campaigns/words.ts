import { enAchievements } from '../../messages/en-achievements.js';
import { enCampaigns, type Limited } from '../../messages/en-standing.js';
import type { Format } from '../../messages/index.js';
import type { Achievement, BenefitDefinition, Campaign, Effect, Instant, Unit } from '../../model/index.js';
import { isUrgent, timeLeft } from '../../rules/index.js';
import type { CampaignState } from '../../rules/campaigns/campaign-state.js';
import { limitUsage } from '../../rules/campaigns/limit-usage.js';

/** What ways to earn say, in English. */
export const campaignMessages = { ...enAchievements, ...enCampaigns };

/** What a campaign speaks with, when, and what its effects are known as. */
export interface Words {
  readonly messages: typeof campaignMessages;
  readonly format: Format;
  readonly now: Instant;
  readonly achievements: readonly Achievement[];
  readonly definitions: readonly BenefitDefinition[];
}

/** What a campaign gives, each in words. An amount that is no number is not told. */
export function effectsOf({ effects }: Campaign, words: Words): readonly string[] {
  const { messages, format } = words;
  return effects
    .filter((effect) => effect.kind !== 'points' || Number.isFinite(effect.amount))
    .map((effect) => messages.campaignEffect(format, effect, nameOf(effect, words)));
}

/** The name of what an effect is about. A mystery has none. */
function nameOf(effect: Effect, { achievements, definitions }: Words): string | undefined {
  if ('achievement' in effect)
    return achievements.find(({ handle }) => handle === effect.achievement)?.name || undefined;
  return effect.kind === 'benefit' ? definitions.find(({ handle }) => handle === effect.definition)?.name : undefined;
}

/** When a campaign starts or ends. Empty where it has no such date. */
export function dateOf({ startsAt, endsAt }: Campaign, state: CampaignState, { messages, format, now }: Words): string {
  const at = state === 'upcoming' ? startsAt : endsAt;
  const date = at && format.date(at);
  if (!date) return '';
  if (state === 'upcoming') return messages.upcoming(date);
  if (state === 'ended') return messages.campaignEnded(date);
  const left = isUrgent(at, now) ? timeLeft(at, now) : undefined;
  return `${messages.campaignUntil(date)}${left ? ` (${format.relative(left)})` : ''}`;
}

/** The limits of a campaign, each in words. A limit that is no number to count by is not told. */
export function limitsOf({ limits = [], effects }: Campaign, { messages, format }: Words): readonly string[] {
  const unit = effects.find((effect) => effect.kind === 'points')?.unit ?? point;
  return limits.flatMap(({ kind, interval, ...limit }) => {
    const usage = limitUsage({ kind, ...limit });
    const limited: Limited | undefined = usage && { ...usage, kind, unit, ...(interval && { interval }) };
    return limited ? [messages.campaignLimit(format, limited)] : [];
  });
}

const point: Unit = { kind: 'thing', name: 'point' };
