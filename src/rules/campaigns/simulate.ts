import type { LoyaltyEvent, Program, ProfileState } from '../../model/index.js';
import { explain } from '../conditions/explain.js';
import type { Moment } from '../time/zoned.js';
import type { ProcessedEvent } from './answer.js';
import { runEvent } from './run-event.js';

/**
 * What `processEvent` would do, with an explanation of what is missing beside each condition that is not met. Throw the
 * profile and the program that come back away, and nothing has happened.
 */
// eslint-disable-next-line max-params -- The contract's own signature.
export function simulate(program: Program, profile: ProfileState, event: LoyaltyEvent, now: Moment): ProcessedEvent {
  return runEvent(event, { program, profile, now, explain });
}
