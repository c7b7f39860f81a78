import type { OmneoDate, OmneoFlag, OmneoMeta, OmneoNamed, OmneoNumber, OmneoReply, Sent } from './value.js';

/** Visibility as the API spells it, and as the docs label it. */
export type OmneoDisplayOption = 'visible' | 'standard' | 'hidden' | 'mystery' | 'internal' | 'system';

/** What a level opens: `{ id: 'free-alterations', type: 'benefit_definition', id_type: 'handle' }`. */
export type OmneoUnlock = Sent<{ id: OmneoNumber; type: string; id_type: string }>;

/** A level of a definition, or one of a profile's progress, where `computed_*` are filled for repeating levels. */
export type OmneoLevel = Sent<{
  id: OmneoNumber;
  achievement_definition_id: OmneoNumber;
  name: string;
  description: string;
  display_number: OmneoNumber;
  trigger: OmneoNumber;
  repeats: OmneoFlag;
  repeat_interval: OmneoNumber;
  allow_multiple_earn: OmneoFlag;
  computed_display_number: OmneoNumber;
  computed_trigger: OmneoNumber;
  meta: OmneoMeta & { readonly unlocks?: readonly OmneoUnlock[] | null };
}>;

/** A profile's progress in one achievement. */
export type OmneoProgress = Sent<{
  id: OmneoNumber;
  profile_id: string;
  definition_id: OmneoNumber;
  current_level_id: OmneoNumber;
  prev_level_id: OmneoNumber;
  next_level_id: OmneoNumber;
  next_level_remain: OmneoNumber;
  current_score: OmneoNumber;
  current_credit: OmneoNumber;
  prev_credit: OmneoNumber;
  used_score: OmneoNumber;
  achieved_at: OmneoDate;
  anniversary_at: OmneoDate;
  current_level: OmneoLevel;
  next_level: OmneoLevel;
  prev_level: OmneoLevel;
  current_remain: OmneoNumber;
  current_cycle_score: OmneoNumber;
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** A definition with the profile's progress: an object, or `[]` where there is none yet. */
export type OmneoAchievement = Sent<{
  id: OmneoNumber;
  name: string;
  handle: string;
  description: string;
  internal_notes: string;
  type: string;
  starts_at: OmneoDate;
  ends_at: OmneoDate;
  is_published: OmneoFlag;
  display_level: OmneoFlag;
  display_option: OmneoDisplayOption;
  short_description: string;
  long_description: string;
  terms_conditions: string;
  earn_instructions: string;
  icon: string;
  image_url: string;
  levels: readonly OmneoLevel[];
  tags: readonly string[];
  region: OmneoNamed;
  region_id: OmneoNumber;
  currency: string;
  timezone: string;
  period: 'daily' | 'weekly' | 'fortnightly' | 'monthly' | 'yearly';
  enable_annual_earn_cycle: OmneoFlag;
  meta: OmneoMeta & { readonly unit?: string | null };
  progress: OmneoProgress | readonly never[];
  created_at: OmneoDate;
  updated_at: OmneoDate;
}>;

/** `GET /profiles/me/achievements`: not paged; rows in a list, or keyed by id. */
export type OmneoAchievements = OmneoReply<readonly OmneoAchievement[] | { readonly [id: string]: OmneoAchievement }>;
