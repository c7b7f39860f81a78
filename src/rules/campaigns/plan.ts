import type { AchievementDefinition, CampaignDefinition, CampaignTrigger, Program } from '../../model/index.js';
import type { DefinitionIssue } from '../achievements/check-definition.js';
import type { Cause, SkippedRule } from './answer.js';

/** The definitions of a program, as events find them. */
export interface Plan {
  readonly achievements: ReadonlyMap<string, AchievementDefinition>;
  /** Campaigns by what they wait for, those that start first ahead. */
  readonly waiting: ReadonlyMap<string, readonly CampaignDefinition[]>;
  /** What to say of each campaign that an event does not concern. */
  readonly idle: ReadonlyMap<CampaignDefinition, readonly SkippedRule[]>;
  readonly issues: readonly DefinitionIssue[];
}

/** Definitions are not changed in place, so a plan holds as long as they do. */
const plans = /* @__PURE__ */ new WeakMap<
  readonly CampaignDefinition[],
  { readonly of: unknown; readonly plan: Plan }
>();

/** The plan of a program, made once for the same lists of definitions. */
export function planOf({ achievements, campaigns }: Program): Plan {
  const known = plans.get(campaigns);
  if (known?.of === achievements) return known.plan;
  const plan = makePlan(achievements, campaigns);
  plans.set(campaigns, { of: achievements, plan });
  return plan;
}

const nobody: readonly CampaignDefinition[] = [];

/** The campaigns that wait for a cause, in the order in which they run. */
export function waitingFor({ waiting }: Plan, cause: Cause): readonly CampaignDefinition[] {
  const known = waiting.get(keyOf(cause));
  return known ? known.filter(({ trigger }) => fits(trigger, cause)) : nobody;
}

/** A trigger is a part of the causes that it waits for. */
function fits(trigger: CampaignTrigger, cause: Cause): boolean {
  return Object.entries(trigger).every(([key, value]) => value === undefined || cause[key as keyof Cause] === value);
}

function keyOf(cause: Cause | CampaignTrigger): string {
  return `${cause.kind} ${'achievement' in cause ? cause.achievement : ''}`;
}

function makePlan(achievements: readonly AchievementDefinition[], campaigns: readonly CampaignDefinition[]): Plan {
  const waiting = new Map<string, CampaignDefinition[]>();
  const idle = new Map<CampaignDefinition, readonly SkippedRule[]>();
  const issues: DefinitionIssue[] = [];
  for (const campaign of campaigns.toSorted((a, b) => startOf(a) - startOf(b))) {
    try {
      const key = keyOf(campaign.trigger);
      const reason = 'other-trigger';
      idle.set(
        campaign,
        campaign.rules.map((_, rule) => ({ kind: 'rule', campaign: campaign.handle, rule, reason })),
      );
      const others = waiting.get(key);
      if (others) others.push(campaign);
      else waiting.set(key, [campaign]);
    } catch {
      issues.push({ definition: campaign.handle, path: '', reason: 'not-computable' });
    }
  }
  return { achievements: new Map(achievements.map((known) => [known.handle, known])), waiting, idle, issues };
}

/** A start that is absent or unreadable has always been. */
function startOf({ startsAt }: CampaignDefinition): number {
  const start = Date.parse(startsAt ?? '');
  return Number.isNaN(start) ? -Infinity : start;
}
