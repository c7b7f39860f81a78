import type { ClientError, LoadedSnapshot } from '../api/index.js';
import type { Achievement, Audience, Benefit, Part, Snapshot } from '../model/index.js';
import { achievementProgress, keptLevel, redactSnapshot } from '../rules/index.js';
import { share } from './share.js';
import { knownParts, type StoreState } from './state.js';

/** The state after an answer: redacted, what did not come kept as it was, no level lost, what is equal shared. */
export function mergeLoaded(state: StoreState, loaded: LoadedSnapshot, audience: Audience): StoreState {
  const { error: _, ...rest } = state;
  const known = knownParts(state);
  const failed = Object.entries(loaded.failed) as (readonly [Part, ClientError])[];
  const error = failed[0]?.[1];
  return {
    ...rest,
    phase: 'ready',
    snapshot: share(state.snapshot, merge(state.snapshot, loaded, audience)),
    failed: share(state.failed, Object.fromEntries(failed.filter(([part]) => !known.includes(part)))),
    omitted: (loaded.omitted ?? []).filter((part) => !known.includes(part)),
    stale: share(
      state.stale,
      failed.map(([part]) => part).filter((part) => known.includes(part)),
    ),
    issues: loaded.issues,
    ...(error && { error }),
  };
}

function merge(known: Snapshot | undefined, loaded: LoadedSnapshot, audience: Audience): Snapshot {
  if (!known) return redactSnapshot(loaded.snapshot, audience);
  // Before anything is withheld: a mystery that was earned stays in sight, whatever its number does.
  const achievements = together(known.achievements, loaded.snapshot.achievements, keepLevel);
  const fresh = redactSnapshot({ ...loaded.snapshot, achievements }, audience);
  const absent = [...(Object.keys(loaded.failed) as Part[]), ...(loaded.omitted ?? [])];
  const kept = Object.fromEntries(absent.map((part) => [part, known[part]]));
  return {
    ...fresh,
    benefits: together(known.benefits, fresh.benefits, keepRedemptions),
    ...kept,
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
