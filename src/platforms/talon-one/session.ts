import { decode, list, object } from '../../api/fields.js';
import type { Snapshot } from '../../model/index.js';
import { customerAchievement } from './decode/achievement.js';
import { applyEffects, type AppliedEffects } from './effects.js';
import { withStandingOf } from './join.js';

const reply = object({ achievements: list(customerAchievement), effects: (field) => field.value });

/**
 * The snapshot after an answer to `PUT /v2/customer_sessions/{id}` or `POST /v2/events`, as it came from there. Where
 * `responseContent` asked for `achievements`, they say how far the customer is now and outrank the effects. Copy, units
 * and visibility stay those of the snapshot, and achievements that it does not hold are passed over.
 */
export function applySession(snapshot: Snapshot, answer: unknown): AppliedEffects {
  const { data = {}, issues } = decode(answer, reply);
  const applied = data.effects === undefined ? { snapshot, issues: [] } : applyEffects(snapshot, data.effects);
  const told = new Map(
    data.achievements?.flatMap(({ achievement, tells }) => (tells ? [[achievement.handle, achievement] as const] : [])),
  );
  const achievements = applied.snapshot.achievements.map((known) => {
    const fresh = told.get(known.handle);
    return fresh ? withStandingOf(known, fresh) : known;
  });
  return { snapshot: { ...applied.snapshot, achievements }, issues: [...issues, ...applied.issues] };
}
