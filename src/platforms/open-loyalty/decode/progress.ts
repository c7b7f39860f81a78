import { convert, list, object, required, withDefault, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { boolean, id, text } from '../../../api/readers.js';
import type { Achievement, Goal, Ladder } from '../../../model/index.js';
import { goalState } from '../../../rules/index.js';
import type { Fields, OpenLoyaltyAchievement, OpenLoyaltyChallenge } from '../wire.js';
import { milestones, rules } from './goals.js';
import { amount, present } from './values.js';

const byHandle = { key: ({ handle }: Achievement) => handle };

const achievementRow = object({
  achievementId: required(id),
  achievementName: required(text),
  achievementDescription: html,
  limitReached: boolean,
  memberProgress: object({ completedCount: amount, rules: withDefault(rules, []) }),
} satisfies Fields<OpenLoyaltyAchievement>);

/** Rows of `GET member/{member}/achievement`. */
export const achievements: Reader<readonly Achievement[]> = list(
  convert(achievementRow, ({ memberProgress, ...row }) =>
    achievementOf({
      handle: row.achievementId,
      name: row.achievementName,
      goals: memberProgress?.rules ?? [],
      ...present({
        description: row.achievementDescription,
        limitReached: row.limitReached,
        completions: memberProgress?.completedCount,
      }),
    }),
  ),
  byHandle,
);

const challengeRow = object({
  campaignId: required(id),
  campaignName: required(text),
  campaignDescription: html,
  limitReached: boolean,
  memberProgress: object({ completedCount: amount, milestones: withDefault(milestones, []) }),
} satisfies Fields<OpenLoyaltyChallenge>);

/** Rows of `GET member/{member}/challenge`. */
export const challenges: Reader<readonly Achievement[]> = list(
  convert(challengeRow, ({ memberProgress, ...row }) =>
    achievementOf({
      handle: row.campaignId,
      name: row.campaignName,
      goals: memberProgress?.milestones ?? [],
      ...present({
        description: row.campaignDescription,
        limitReached: row.limitReached,
        completions: memberProgress?.completedCount,
      }),
    }),
  ),
  byHandle,
);

/** What both of them say. */
interface Progress extends Pick<Achievement, 'handle' | 'name' | 'description' | 'limitReached' | 'completions'> {
  readonly goals: readonly Goal[];
}

function achievementOf({ goals, ...row }: Progress): Achievement {
  const [only, ...others] = goals;
  return {
    ...row,
    visibility: 'standard',
    ...(only && others.length === 0 ? measured(only) : counted(goals, row.completions)),
    ...(goals.length > 0 && { goals }),
    tags: [],
  };
}

/** One goal is measured in its own terms: the periods in a row where several are asked for, else the count. Our choice. */
function measured({ streak, count, target }: Goal): { readonly ladder: Ladder; readonly count: number } {
  const measure = streak ?? { count, target };
  return {
    ladder: { levels: measure.target > 0 ? [{ threshold: measure.target }] : [] },
    count: measure.count,
  };
}

/** Of several goals, those that are met are counted: their own units have no sum. */
function counted(goals: readonly Goal[], completions = 0): { readonly ladder: Ladder; readonly count: number } {
  if (goals.length === 0) return { ladder: { levels: [{ threshold: 1 }] }, count: completions };
  return {
    ladder: { levels: [{ threshold: goals.length }] },
    count: goals.filter((goal) => goalState(goal) === 'completed').length,
  };
}
