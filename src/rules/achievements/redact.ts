import type { Achievement, Audience } from '../../model/index.js';
import { achievementProgress } from './achievement-progress.js';
import { opaqueKey } from './opaque-key.js';

/**
 * An achievement as an audience may see it, or undefined where it may not know of it. Staff sees everything. For a
 * customer (Omneo, Achievements, "Achievement visibility"): standard is "visible to the customer"; hidden is "not visible
 * until unlocked by reaching Count 1 or more", or once a level was reached; system is "never shown to customers", and so
 * is a visibility that is not known here; mystery is "visible as earnable with an optional hint, but not revealed until
 * unlocked".
 *
 * Our choice: the page defines "unlocked" by count 1 only for hidden. A mystery unlocks with its first level, because
 * "7 of 10 coffees" would give it away. Until then nothing passes but the hint and an opaque key.
 */
export function redact(achievement: Achievement, audience: Audience): Achievement | undefined {
  if (audience === 'staff') return achievement;
  const { count, earned } = achievementProgress(achievement);
  switch (achievement.visibility) {
    case 'standard':
      return achievement;
    case 'hidden':
      return count >= 1 || earned ? achievement : undefined;
    case 'mystery':
      return earned ? achievement : mystery(achievement);
    case 'system':
    default:
      return undefined;
  }
}

/** A new object from the few things a mystery may tell; what is added to the model later stays secret by itself. */
function mystery({ handle, hint, redacted }: Achievement): Achievement {
  return {
    handle: redacted ? handle : opaqueKey(handle),
    name: '',
    visibility: 'mystery',
    ladder: { levels: [] },
    tags: [],
    redacted: true,
    ...(hint !== undefined && { hint }),
  };
}
