import type { Benefit, BenefitDefinition, Instant, TimeZone } from '../../model/index.js';
import { instantOf, type Moment } from '../time/zoned.js';
import { expiryOf } from './expiry-of.js';

/** How a benefit comes to a profile. */
export interface Issue {
  readonly id: string;
  /** In its zone the validity is counted. */
  readonly now: Moment;
  /** Whether the customer asked for it. Default: the brand issues it. */
  readonly claimed?: boolean;
  /** It cannot be used before, and its validity begins then. Default: `now`. */
  readonly startsAt?: Moment;
  /** In place of what the definition's validity says. */
  readonly expiresAt?: Instant;
  /** The zone in which its dates are meant, and its validity is counted where `now` has a zone. Default: that of `now`. */
  readonly timeZone?: TimeZone;
  readonly codes?: NonNullable<Benefit['codes']>;
}

/**
 * A new benefit of a definition: with all its uses, and the expiry of `expiryOf`. It asks nobody: `claimability` says whether the
 * customer may have it. Throws `RangeError` as `expiryOf` does, and where the zone does not exist.
 */
export function issuedBenefit(definition: BenefitDefinition, issue: Issue): Benefit {
  const { id, now, claimed, startsAt, codes } = issue;
  const timeZone = issue.timeZone ?? (typeof now === 'string' ? undefined : now.timeZoneId);
  const expiresAt = issue.expiresAt ?? expiryOf(definition, inZone(startsAt ?? now, timeZone));
  const issuedAt = instantOf(now);
  return {
    id,
    definition,
    issuedAt,
    ...(claimed && { claimedAt: issuedAt }),
    ...(startsAt !== undefined && { startsAt: instantOf(startsAt) }),
    ...(expiresAt !== undefined && { expiresAt }),
    ...(timeZone !== undefined && { timeZone }),
    ...(definition.maxRedemptions != null && { redemptionsLeft: definition.maxRedemptions }),
    ...(codes && { codes }),
    redemptions: [],
  };
}

function inZone(moment: Moment, timeZone: TimeZone | undefined): Moment {
  return typeof moment === 'string' || timeZone === undefined ? moment : moment.withTimeZone(timeZone);
}
