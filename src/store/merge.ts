import type { LoadedSnapshot } from '../api/index.js';
import type { Achievement, Audience, Benefit, Part, Snapshot } from '../model/index.js';
import { achievementProgress, keptLevel, redactSnapshot } from '../rules/index.js';
import { share } from './share.js';
import type { StoreState } from './state.js';

/** The state after an answer: redacted, what failed kept as it was, no level lost, what is equal shared. */
export function mergeLoaded(state: StoreState, loaded: LoadedSnapshot, audience: Audience): StoreState {
  const { error: _, ...rest } = state;
  const known = state.snapshot;
  const fresh = keepFailedParts(known, loaded, state.failed);
  const snapshot = share(known, keepRedemptions(known, keepLevels(known, redactSnapshot(fresh, audience))));
  const lost = Object.entries(loaded.failed).filter(([part]) => !known || part in state.failed);
  const error = Object.values(loaded.failed)[0];
  return {
    ...rest,
    phase: 'ready',
    snapshot,
    failed: share(state.failed, Object.fromEntries(lost)),
    issues: loaded.issues,
    ...(error && { error }),
  };
}

/** A part that failed now but was known before stays as it was. */
function keepFailedParts(known: Snapshot | undefined, loaded: LoadedSnapshot, lost: StoreState['failed']): Snapshot {
  if (!known) return loaded.snapshot;
  const kept = (Object.keys(loaded.failed) as Part[]).filter((part) => !(part in lost));
  return { ...loaded.snapshot, ...Object.fromEntries(kept.map((part) => [part, known[part]])) };
}

/** Platforms that list no redemptions told of the last one when it was made. */
function keepRedemptions(known: Snapshot | undefined, snapshot: Snapshot): Snapshot {
  const before = new Map(known?.benefits.map((benefit) => [benefit.id, benefit.redemptions]));
  const benefits = snapshot.benefits.map((benefit) =>
    benefit.redemptions.length ? benefit : { ...benefit, redemptions: before.get(benefit.id) ?? [] },
  );
  return { ...snapshot, benefits };
}

/** A platform's number may fall (a returned order); the level that the customer saw does not. */
function keepLevels(known: Snapshot | undefined, snapshot: Snapshot): Snapshot {
  const before = new Map(known?.achievements.map((achievement) => [achievement.handle, achievement]));
  const achievements = snapshot.achievements.map((achievement) =>
    keepLevel(before.get(achievement.handle), achievement),
  );
  return { ...snapshot, achievements };
}

function keepLevel(before: Achievement | undefined, achievement: Achievement): Achievement {
  if (!before || before.redacted || achievement.redacted) return achievement;
  const known = achievementProgress(before).level;
  return known > achievementProgress(achievement).level
    ? { ...achievement, level: keptLevel(known, achievement.level ?? 0) }
    : achievement;
}

/** The snapshot with this benefit put in, or in place of the one with its id; a claimed definition may leave the offers. */
export function withBenefit(snapshot: Snapshot, benefit: Benefit, claimed = false): Snapshot {
  const { handle, claim } = benefit.definition;
  const others = snapshot.benefits.filter(({ id }) => id !== benefit.id);
  const claimable =
    claimed && !claim?.repeatable ? snapshot.claimable.filter((offer) => offer.handle !== handle) : snapshot.claimable;
  return share(snapshot, { ...snapshot, benefits: [benefit, ...others], claimable });
}
