import type { Balance, Instant } from '../../model/index.js';
import { isOver } from '../instants.js';
import { isUrgent, type TimeLeft, timeLeft } from './time-left.js';

/** The part of a balance that will be lost next. */
export interface NextExpiry {
  readonly amount: number;
  readonly at?: Instant;
  /** The time until then. Undefined where it is not told when. */
  readonly left?: TimeLeft;
  /** Whether it is lost within 72 hours. */
  readonly urgent: boolean;
}

/** What of a balance will be lost next. Undefined where nothing is, or where that has happened already. */
export function nextExpiry({ expiring }: Balance, now: Instant): NextExpiry | undefined {
  const { amount = 0, at } = expiring ?? {};
  if (!(amount > 0 && amount < Infinity) || isOver(at, now)) return undefined;
  const left = timeLeft(at, now);
  return { amount, ...(at && left && { at, left }), urgent: isUrgent(at, now) };
}
