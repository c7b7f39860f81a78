import type { LoadedSnapshot } from '../api/index.js';
import type { Achievement, Audience, Benefit, Part, Snapshot } from '../model/index.js';
import { achievementProgress, keptLevel } from '../rules/index.js';
import { firstLoaded } from './first-loaded.js';
import { share } from './share.js';
import { knownParts, type StoreState } from './state.js';

/** The state after a further answer: redacted, what did not come kept as it was, no level lost, what is equal shared. */
export function mergeLoaded(state: StoreState, loaded: LoadedSnapshot, audience: Audience): StoreState {
  const { snapshot: known } = state;
  if (!known) return firstLoaded(state, loaded, audience);
  // Before anything is withheld: a mystery that was earned stays in sight, whatever its number does.
  const achievements = together(known.achievements, loaded.snapshot.achievements, keepLevel);
  const fresh = firstLoaded(state, { ...loaded, snapshot: { ...loaded.snapshot, achievements } }, audience);
  const kept = knownParts(state);
  const failed = Object.keys(loaded.failed) as Part[];
  const isNew = (part: Part) => !kept.includes(part);
  const { failed: lacking, omitted, snapshot = known } = fresh;
  return {
    ...fresh,
    snapshot: share(known, {
      ...snapshot,
      benefits: together(known.benefits, snapshot.benefits, keepRedemptions),
      ...Object.fromEntries([...failed, ...omitted].map((part) => [part, known[part]])),
    } satisfies Snapshot),
    failed: share(state.failed, Object.fromEntries(Object.entries(lacking).filter(([part]) => isNew(part as Part)))),
    omitted: omitted.filter(isNew),
    stale: share(
      state.stale,
      failed.filter((part) => !isNew(part)),
    ),
  };
}

/** Each fresh item, with what its known counterpart tells more. */
function together<T extends Partial<Keyed>>(known: readonly T[], fresh: readonly T[], keep: (known: T, fresh: T) => T) {
  const before = new Map(known.map((item) => [item.handle ?? item.id, item]));
  return fresh.map((item) => {
    const counterpart = before.get(item.handle ?? item.id);
    return counterpart ? keep(counterpart, item) : item;
  });
}

interface Keyed {
  readonly handle: string;
  readonly id: string;
}

/** A platform's number may fall (a returned order); the level that the customer saw does not. */
function keepLevel(known: Achievement, fresh: Achievement): Achievement {
  const { level } = achievementProgress(known);
  return level > achievementProgress(fresh).level ? { ...fresh, level: keptLevel(level, fresh.level) } : fresh;
}

/** Platforms that list no redemptions told of the last one when it was made. */
function keepRedemptions(known: Benefit, fresh: Benefit): Benefit {
  return fresh.redemptions.length ? fresh : { ...fresh, redemptions: known.redemptions };
}
