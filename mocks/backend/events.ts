import type {
  Achievement,
  AchievementDefinition,
  Benefit,
  CampaignDefinition,
  EffectDefinition,
  Instant,
  LoyaltyEvent,
  Program,
  ProfileState,
} from '../../src/model/index.js';
import { achievementProgress, processEvent, recordedProgress, type ProcessedEvent } from '../../src/rules/index.js';
import { codesOf, nextId } from './issue.js';
import { findIssuable, type BackendState } from './state.js';

/** Where an event finds the profile, and where it leaves it. */
export interface Happened {
  readonly state: BackendState;
  readonly processed: ProcessedEvent;
}

/** One event through everything that the brand set up. */
export function happen(state: BackendState, event: LoyaltyEvent, now: Instant): Happened {
  const program = programOf(state);
  const processed = processEvent(program, profileState(state), event, now);
  return {
    processed,
    state:
      processed.issues.length === 0 && processed.changes.length + processed.effects.length === 0
        ? state
        : after(state, { program, processed, now }),
  };
}

/** The program: achievements that count what they are told, what their levels unlock, and what else the state brings. */
export function programOf({ achievements, issuables, program = {} }: BackendState): Program {
  const own = new Map(program.achievements?.map((definition) => [definition.handle, definition]));
  return {
    ...program,
    achievements: achievements.map((achievement) => own.get(achievement.handle) ?? ladderOf(achievement)),
    campaigns: [...achievements.flatMap(unlocking), ...(program.campaigns ?? [])],
    benefits: issuables.map(({ definition }) => definition),
  };
}

/** The profile as events find it. */
export function profileState(state: BackendState): ProfileState {
  const { profile, tier, balances, benefits, ledger = { records: {}, given: {}, events: [] } } = state;
  const shown = state.achievements.map((achievement) => [achievement.handle, recordOf(achievement)] as const);
  const records = { ...Object.fromEntries(shown), ...ledger.records };
  return { profile, ...(tier && { tier }), balances, benefits, ...ledger, records };
}

function after(
  state: BackendState,
  { program, processed, now }: { readonly program: Program; readonly processed: ProcessedEvent; readonly now: Instant },
): BackendState {
  const { profile: next } = processed;
  const { tier, balances, records, given, events } = next;
  const achievements = state.achievements.map((achievement, index): Achievement => {
    const definition = program.achievements[index];
    const moved = processed.changes.some((change) => change.achievement === achievement.handle);
    return moved && definition
      ? { ...achievement, ...recordedProgress(definition, records[achievement.handle], now) }
      : achievement;
  });
  const issued = next.benefits.slice(0, next.benefits.length - state.benefits.length).toReversed();
  const counted: BackendState = {
    ...state,
    ...(tier && { tier }),
    balances,
    achievements,
    ledger: { records, given, events },
    ...(state.program && {
      program: { ...state.program, ...(processed.program.given && { given: processed.program.given }) },
    }),
  };
  return issued.reduce(numbered, counted);
}

/** Benefits that events issue get an id and a code like all others. */
function numbered(state: BackendState, benefit: Benefit): BackendState {
  const id = nextId(state);
  const code = findIssuable(state, benefit.definition.handle)?.code;
  const named: Benefit = { ...benefit, id, ...(code !== undefined && { codes: codesOf(code, id) }) };
  return { ...state, benefits: [named, ...state.benefits] };
}

function ladderOf({ handle, ladder, startsAt, endsAt }: Achievement): AchievementDefinition {
  const isMeant = { '===': [{ var: 'event.achievement' }, handle] };
  return {
    kind: 'ladder',
    handle,
    ladder,
    counting: [{ on: { kind: 'custom', name: 'count' }, condition: isMeant, amount: { var: 'event.amount' } }],
    ...(startsAt !== undefined && { startsAt }),
    ...(endsAt !== undefined && { endsAt }),
  };
}

function recordOf(achievement: Achievement): ProfileState['records'][string] {
  const { level } = achievementProgress(achievement);
  const { count = 0, achievedAt } = achievement;
  return { kind: 'ladder', count, level, ...(achievedAt !== undefined && { achievedAt }) };
}

/** A campaign for each level that unlocks something. Each repeat of the last level unlocks the same again (our choice). */
function unlocking({ handle, ladder: { levels, every } }: Achievement): readonly CampaignDefinition[] {
  return levels.flatMap(({ unlocks = [] }, index): readonly CampaignDefinition[] => {
    const level = index + 1;
    const effects = unlocks.map((definition): EffectDefinition => ({ kind: 'benefit', definition }));
    const once = {
      handle: `${handle}-${level}`,
      trigger: { kind: 'level-reached', achievement: handle, level },
      rules: [{ effects }],
    } as const;
    const isRepeat = { '>': [{ var: 'achievement.reached' }, level] };
    const again = {
      handle: `${handle}-${level}-again`,
      trigger: { kind: 'level-reached', achievement: handle },
      rules: [{ conditions: [isRepeat], effects }],
    } as const;
    if (effects.length === 0) return [];
    return level === levels.length && every !== undefined ? [once, again] : [once];
  });
}
