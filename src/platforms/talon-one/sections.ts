import type { Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { list, type Reader } from '../../api/fields.js';
import type { Benefit, Instant, Profile } from '../../model/index.js';
import { progressWithDefinition, statusEntry, type NumberedAchievement } from './decode/achievement.js';
import { coupons, giveaways } from './decode/benefits.js';
import { campaignRows, copyByCampaign, type CampaignRow } from './decode/campaigns.js';
import { loyalty, type LoyaltyReading } from './decode/loyalty.js';
import { profile } from './decode/profile.js';
import { readSection, type Section } from './section.js';

/** What was answered; what was not asked for is absent. */
export interface Answers {
  readonly inventory?: Result<Answer>;
  readonly achievements?: Result<Answer>;
  readonly campaigns?: Result<Answer>;
}

/** The answers that came. */
export function given({ inventory, achievements, campaigns }: Answers): readonly Result<Answer>[] {
  return [inventory, achievements, campaigns].filter((answer) => answer !== undefined);
}

/** Everything that was read of the answers. */
export interface Sections {
  readonly profile: Section<Profile>;
  /** The achievements that are open to the customer. */
  readonly open: Section<readonly NumberedAchievement[]>;
  /** The achievements that the customer has to do with, over or not. */
  readonly held: Section<readonly NumberedAchievement[]>;
  readonly coupons: Section<readonly Benefit[]>;
  readonly giveaways: Section<readonly Benefit[]>;
  readonly loyalty: Section<LoyaltyReading>;
  readonly campaigns: Section<readonly CampaignRow[]>;
}

const byHandle = { key: ({ achievement }: NumberedAchievement) => achievement.handle };

/** Reads the answers about a customer, as they were at `now`. */
export function readSections(answers: Answers, asked: string, now: Instant): Sections {
  const campaigns = readSection(answers.campaigns, { key: 'data', read: campaignRows, path: 'campaigns' });
  const copy = copyByCampaign(campaigns.data ?? []);
  const held = <T>(key: string, read: Reader<T>) =>
    readSection(answers.inventory, { key, read, path: 'inventory', optional: true });
  return {
    campaigns,
    open: readSection(answers.achievements, { key: 'data', read: list(statusEntry, byHandle), path: 'achievements' }),
    held: held('achievements', list(progressWithDefinition, byHandle)),
    profile: held('profile', profile(asked)),
    coupons: held('coupons', coupons({ now, copy })),
    giveaways: held('giveaways', giveaways),
    loyalty: held('loyalty', loyalty),
  };
}
