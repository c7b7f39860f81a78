import type { LoyaltyEvent, Program, ProfileState } from '../../model/index.js';
import { instantOf, type Moment } from '../time/zoned.js';
import type { ProcessedEvent } from './answer.js';
import { countEvent, stand } from './count-event.js';
import { eventFacts } from './facts.js';
import { skipAll } from './fire.js';
import { planOf } from './plan.js';
import type { Explainer, Run } from './run.js';
import { announceEvent, runCampaigns } from './run-campaigns.js';

/** How many events a profile remembers. */
const maxEvents = 1000;

/** What one event is run against. */
export interface Setting {
  readonly program: Program;
  readonly profile: ProfileState;
  readonly now: Moment;
  /** Tells what is missing for a condition that is not met. */
  readonly explain?: Explainer;
}

/** Runs one event through achievements and campaigns. */
export function runEvent(event: LoyaltyEvent, setting: Setting): ProcessedEvent {
  const { program, profile } = setting;
  const run = begin(event, setting);
  if (profile.events.includes(event.id)) {
    for (const achievement of run.plan.achievements.keys()) stand(run, achievement, 'duplicate-event');
    for (const campaign of run.plan.idle.keys()) skipAll(run, campaign, { reason: 'duplicate-event' });
    return told(run, program, profile);
  }
  for (const definition of program.achievements) countEvent(run, definition);
  announceEvent(run, profile.tier?.handle);
  runCampaigns(run);
  return told(run, programAfter(run), profileAfter(run, profile));
}

function begin(event: LoyaltyEvent, { program, profile, now, explain }: Setting): Run {
  const instant = instantOf(now);
  const plan = planOf(program);
  return {
    program,
    plan,
    event,
    now,
    milliseconds: Date.parse(instant),
    explain,
    facts: eventFacts(profile.profile.facts, event, instant),
    records: new Map(Object.entries(profile.records)),
    given: new Map(Object.entries(profile.given)),
    givenToAll: new Map(Object.entries(program.given ?? {})),
    intervals: new Map(),
    queue: [],
    balances: profile.balances,
    benefits: profile.benefits,
    effects: [],
    changes: [],
    skipped: [],
    issues: [...plan.issues],
  };
}

function told({ effects, changes, skipped, issues }: Run, program: Program, profile: ProfileState): ProcessedEvent {
  return { profile, program, effects, changes, skipped, issues };
}

function programAfter({ program, effects, givenToAll }: Run): Program {
  return effects.length > 0 ? { ...program, given: Object.fromEntries(givenToAll) } : program;
}

function profileAfter(run: Run, profile: ProfileState): ProfileState {
  const { event, balances, benefits } = run;
  return {
    ...profile,
    balances,
    benefits,
    records: run.changes.length > 0 ? Object.fromEntries(run.records) : profile.records,
    given: run.effects.length > 0 ? Object.fromEntries(run.given) : profile.given,
    events: [...profile.events, event.id].slice(-maxEvents),
    ...(event.tier && { tier: event.tier }),
  };
}
