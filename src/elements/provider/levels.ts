import { announce } from '../../controllers/announcer.js';
import type { Language } from '../../controllers/localize.js';
import { emit } from '../../events.js';
import { enLevels } from '../../messages/en-levels.js';
import type { Snapshot } from '../../model/index.js';
import { levelChanges } from '../../store/changes.js';

interface News {
  readonly previous: Snapshot | undefined;
  readonly snapshot: Snapshot;
  readonly language: Language;
}

/** Tells the page and the customer which levels were reached between two snapshots. */
export function reportLevels(provider: Element, { previous, snapshot, language }: News): void {
  const changes = levelChanges(previous, snapshot);
  for (const { completed, achievement, ...reached } of changes) {
    emit(provider, 'loyalty-level-reached', { achievement, ...reached });
    if (completed) emit(provider, 'loyalty-achievement-completed', { achievement });
  }
  const [first] = changes;
  if (!first) return;
  const { format } = language;
  const messages = language.say(enLevels);
  const level = messages.level(format, first.level, first.name);
  const reached = { count: changes.length, achievement: first.achievement.name, level };
  announce(messages.levelReached(format, reached), provider);
}
