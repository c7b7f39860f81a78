import { Temporal as Polyfill } from 'temporal-polyfill';
import type { CampaignDefinition, LoyaltyEvent, Program, ProfileState } from '../../src/model/index.js';
import { processEvent } from '../../src/rules/campaigns/process-event.js';
import type { ProcessedEvent, Skip } from '../../src/rules/campaigns/answer.js';
import type { Moment } from '../../src/rules/time/zoned.js';

/** A profile that nothing has happened to. */
export const newcomer: ProfileState = {
  profile: { id: 'p1', facts: {} },
  balances: [],
  records: {},
  benefits: [],
  given: {},
  events: [],
};

/** A program of so much as a test is about. */
export function programOf(parts: Partial<Program> = {}): Program {
  return { achievements: [], campaigns: [], benefits: [], ...parts };
}

/** A campaign that gives 10 points for each purchase, but for what a test says. */
export function campaignOf(parts: Partial<CampaignDefinition> = {}): CampaignDefinition {
  return {
    handle: 'ten',
    trigger: { kind: 'transaction' },
    rules: [{ effects: [{ kind: 'points', amount: 10 }] }],
    ...parts,
  };
}

let events = 0;

/** A purchase, unlike all others. */
export function purchase(grossValue = 20, parts: Partial<LoyaltyEvent> = {}): LoyaltyEvent {
  return {
    id: `purchase-${events++}`,
    kind: 'transaction',
    at: '2026-07-01T10:00:00Z',
    body: { grossValue },
    ...parts,
  };
}

/** A moment as cases write it: with a zone in brackets or, without, an instant. */
export function momentOf(text: string): Moment {
  return text.includes('[') ? Polyfill.ZonedDateTime.from(text) : text;
}

export const noon = '2026-07-01T12:00:00Z';

/** What comes of several events, one after the other. */
export function processAll(
  program: Program,
  profile: ProfileState,
  steps: readonly (readonly [LoyaltyEvent, Moment])[],
): readonly ProcessedEvent[] {
  let state = { program, profile };
  return steps.map(([event, now]) => {
    const answer = processEvent(state.program, state.profile, event, now);
    state = answer;
    return answer;
  });
}

/** The points of the first balance. */
export function pointsOf({ profile }: ProcessedEvent): number {
  return profile.balances[0]?.amount ?? 0;
}

/** Why the rules of a campaign did not fire. */
export function whyNot({ skipped }: ProcessedEvent, campaign = 'ten'): readonly string[] {
  return skipped.flatMap((skip: Skip) => (skip.kind === 'rule' && skip.campaign === campaign ? [skip.reason] : []));
}
