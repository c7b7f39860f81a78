import type { LoyaltyEvent, Program, ProfileState } from '../../model/index.js';
import type { Moment } from '../time/zoned.js';
import type { ProcessedEvent } from './answer.js';
import { runEvent } from './run-event.js';

/**
 * One event through achievements and campaigns: the profile and the program afterwards, what was given, which
 * achievements moved, and for every rule that did not fire, why. Nothing is changed in place and nothing is sent: the
 * caller keeps the profile and the program that come back, and has the coupons among the effects issued.
 *
 * First the event counts towards the achievements, then the campaigns run: those that wait for the event, then those
 * that wait for what the achievements did, then those that wait for what these campaigns did, until nothing is left to
 * do. A campaign runs once on each cause. Campaigns that wait for the same run by the date they start, earliest first
 * (Open Loyalty, Creating campaigns); those without a date before all others, and ties as the program lists them.
 * Conditions of a rule all have to hold, and rules do not depend on each other (Open Loyalty, Campaigns).
 *
 * Our choice, where no platform says:
 * - the same event again changes nothing, and every rule says `duplicate-event`; a profile remembers 1,000 events;
 * - campaigns that set each other off stop after 100 rounds or 1,000 causes with `too-many-rounds`; `checkProgram`
 *   finds them beforehand;
 * - a return that names the event it `reverts` takes back what that event counted, but neither points nor benefits
 *   (Talon.One deletes no coupons either);
 * - a condition that holds without a fact that nobody told is met; one that does not is `unknown-fact`;
 * - limits within calendar intervals need a `now` with a zone, or nothing is given: `no-calendar`;
 * - windows, intervals and budgets go by `now`; a clock that goes back stays in the interval that it had reached;
 * - a campaign whose cap is used up gives nothing at all, not even what the cap does not count;
 * - amounts are rounded to six decimals; what is not above zero or no number is not given.
 *
 * A definition that cannot be followed is among the `issues`, and all others go on. Definitions must not be changed in
 * place: what is found out about them is kept for as long as `program.achievements` and `program.campaigns` are the
 * same lists.
 */
// eslint-disable-next-line max-params -- The contract's own signature.
export function processEvent(
  program: Program,
  profile: ProfileState,
  event: LoyaltyEvent,
  now: Moment,
): ProcessedEvent {
  return runEvent(event, { program, profile, now });
}
