import type { CampaignDefinition, Frequency, Instant, Tally } from '../../model/index.js';
import { intervalStart } from '../time/interval.js';
import { instantOf } from '../time/zoned.js';
import { rounded } from './amount.js';
import type { Cap, SkipReason } from './answer.js';
import type { Run } from './run.js';

/** What was given under one limit in the interval under way, and what that leaves. */
interface Room {
  readonly tally: Tally;
  readonly left: number;
}

/** Why a campaign has nothing left to give. Undefined where it has. */
export function exhaustion(run: Run, campaign: CampaignDefinition): SkipReason | undefined {
  const { times, own, all } = roomsOf(run, campaign);
  if (typeof run.now === 'string' && Object.values(campaign.limits ?? {}).some(isCalendrical)) return 'no-calendar';
  // No number leaves nothing, too.
  if (!(times.left > 0)) return 'member-limit';
  if (!(own.left > 0)) return 'member-units';
  return all.left > 0 ? undefined : 'budget';
}

/**
 * So much of an amount as the caps have room for, and which of them clipped it. That cap where nothing may be given.
 */
export function share(
  run: Run,
  campaign: CampaignDefinition,
  amount: number,
): { readonly amount: number; readonly clipped?: Cap } | Cap {
  const { own, all } = roomsOf(run, campaign);
  const left = Math.min(own.left, all.left);
  if (amount <= left) return { amount };
  const clipped = own.left < all.left ? 'member-units' : 'budget';
  return left > 0 && campaign.limits?.overrun !== 'stop' ? { amount: left, clipped } : clipped;
}

/** Remembers what a campaign gave: times and units to the profile, units to all. */
export function tally(run: Run, campaign: CampaignDefinition, given: { times?: number; units?: number }): void {
  const { handle } = campaign;
  const { times, own, all } = roomsOf(run, campaign);
  const units = given.units ?? 0;
  run.given.set(handle, { times: plus(times, given.times ?? 0), units: plus(own, units) });
  if (units > 0) run.givenToAll.set(handle, { units: plus(all, units) });
}

function roomsOf(run: Run, { handle, limits = {} }: CampaignDefinition) {
  const own = run.given.get(handle);
  return {
    times: roomOf(run, limits.perMember, own?.times),
    own: roomOf(run, limits.unitsPerMember, own?.units),
    all: roomOf(run, limits.units, run.givenToAll.get(handle)?.units),
  };
}

/** A tally counts from nothing again, once a calendar interval has begun after its own. */
function roomOf(run: Run, limit: Frequency | undefined, { used = 0, since }: Partial<Tally> = {}): Room {
  const start = startOf(run, limit);
  const isNew = start !== undefined && (since === undefined || Date.parse(start) > Date.parse(since));
  const now = isNew
    ? { used: since === undefined ? used : 0, since: start }
    : { used, ...(start && since && { since }) };
  return { tally: now, left: limit ? rounded(limit.value - now.used) : Infinity };
}

function plus({ tally }: Room, amount: number): Tally {
  return amount > 0 ? { ...tally, used: rounded(tally.used + amount) } : tally;
}

function isCalendrical(limit: Frequency | string): boolean {
  return typeof limit === 'object' && limit.interval !== undefined;
}

/** Where the calendar interval of a limit began. Found out once for each interval. */
function startOf({ now, program, intervals }: Run, limit: Frequency | undefined): Instant | undefined {
  const interval = limit?.interval;
  if (!interval || typeof now === 'string') return undefined;
  const key = `${interval.value ?? 1} ${interval.unit}`;
  const start = intervals.get(key) ?? instantOf(intervalStart(now.withTimeZone(program.timeZone ?? 'UTC'), interval));
  intervals.set(key, start);
  return start;
}
