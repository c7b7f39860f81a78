import type { enAchievements } from '../../messages/en-achievements.js';
import type { Format } from '../../messages/index.js';
import type { Achievement } from '../../model/index.js';
import { type AchievementProgress, type AchievementState, progressScale } from '../../rules/index.js';
import type { Look } from './look.js';

interface Context {
  readonly state: AchievementState;
  readonly look: Look;
  readonly reached: AchievementProgress;
  readonly messages: typeof enAchievements;
  readonly format: Format;
}

/** What a badge says. */
export interface BadgeText {
  readonly name: string;
  readonly status: string;
  /** The progress in words; empty where there is none to tell. */
  readonly progress: string;
  /** The progress once more, where the status tells of a level already earned. */
  readonly ahead: string;
  /** How often it was earned, where that is more than once. */
  readonly chip: string;
  readonly text: string | undefined;
}

/** The words of a badge. A mystery has its hint and nothing else. */
export function badgeText(achievement: Achievement, context: Context): BadgeText {
  const { look, reached, messages, format } = context;
  if (look === 'mystery') {
    const text = achievement.hint ?? messages.mysteryHint;
    return { name: messages.mystery, status: messages.locked, progress: '', ahead: '', chip: '', text };
  }
  const scale = progressScale(reached, 'level');
  const progress = reached.next ? messages.progress(format, { ...scale, unit: achievement.unit }) : '';
  return {
    name: achievement.name,
    status: statusOf(achievement, context, progress),
    progress,
    ahead: look === 'earned' ? progress : '',
    chip: reached.times > 1 ? messages.times(format, reached.times) : '',
    text: look === 'earned' ? undefined : (achievement.instructions ?? achievement.description),
  };
}

function statusOf(achievement: Achievement, context: Context, progress: string): string {
  const { state, look, messages, format } = context;
  if (look === 'earned') return earned(achievement, context);
  const startsOn = achievement.startsAt && format.date(achievement.startsAt);
  if (state === 'upcoming' && startsOn) return messages.upcoming(startsOn);
  if (state === 'ended') return messages.ended;
  return progress || messages.locked;
}

function earned({ achievedAt }: Achievement, { reached, messages, format }: Context): string {
  if (reached.times > 1) return messages.earnedTimes(format, reached.times);
  if (reached.name) return reached.name;
  const date = achievedAt && format.date(achievedAt);
  return date ? messages.earnedOn(date) : messages.earned;
}
