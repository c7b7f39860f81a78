import { announce } from '../../controllers/announcer.js';
import { emit } from '../../events.js';
import type { enAchievements } from '../../messages/en-achievements.js';
import type { Format } from '../../messages/index.js';
import type { Part } from '../../model/index.js';
import { knownParts, levelChanges, type StoreState } from '../../store/index.js';

interface News {
  readonly state: StoreState;
  readonly previous: StoreState;
  readonly messages: typeof enAchievements;
  readonly format: Format;
}

/** Tells the page what is new in a state: that it is ready, that something failed, that a level was reached. */
export function report(provider: Element, { state, previous, messages, format }: News): void {
  if (state.phase === 'ready' && previous.phase !== 'ready') {
    emit(provider, 'loyalty-ready', { failed: Object.keys(state.failed) as Part[] });
  }
  if (state.phase === 'logged-out' && previous.phase === 'ready') emit(provider, 'loyalty-token-expired', undefined);
  const { error, issues } = state;
  if (error && error !== previous.error && state.phase !== 'logged-out') emit(provider, 'loyalty-error', { error });
  if (issues.length && issues !== previous.issues) emit(provider, 'loyalty-error', { issues });
  if (knownParts(previous).includes('achievements')) reportLevels(provider, { state, previous, messages, format });
}

function reportLevels(provider: Element, { state, previous, messages, format }: News): void {
  const changes = state.snapshot ? levelChanges(previous.snapshot, state.snapshot) : [];
  for (const { completed, achievement, ...reached } of changes) {
    emit(provider, 'loyalty-level-reached', { achievement, ...reached });
    if (completed) emit(provider, 'loyalty-achievement-completed', { achievement });
  }
  const [first] = changes;
  if (!first) return;
  const level = messages.level(format, first.level, first.name);
  const reached = { count: changes.length, achievement: first.achievement.name, level };
  announce(messages.levelReached(format, reached), provider);
}
