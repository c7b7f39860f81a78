import type {
  CampaignDefinition,
  CampaignRule,
  CampaignTrigger,
  EffectDefinition,
  Frequency,
  Program,
} from '../../model/index.js';
import type { DefinitionIssue } from '../achievements/check-definition.js';
import { ruleFault } from './rule-issues.js';

/** Where something may be wrong, and what is. Undefined: nothing. */
type Check = readonly [path: string, fault: string | false | undefined];

/** What is wrong with one campaign of a program. */
export function campaignIssues(campaign: CampaignDefinition, program: Program): readonly DefinitionIssue[] {
  const { handle, trigger, rules, limits = {}, startsAt, endsAt } = campaign;
  const checks: readonly Check[] = [
    ['startsAt', isUnreadable(startsAt) && 'unreadable-date'],
    ['endsAt', isUnreadable(endsAt) && 'unreadable-date'],
    ['endsAt', Date.parse(endsAt ?? '') <= Date.parse(startsAt ?? '') && 'end-before-start'],
    ...handleChecks('trigger', trigger, program),
    ['rules', rules.length === 0 && 'empty'],
    ...rules.flatMap((rule, index) => ruleChecks(`rules[${index}]`, rule, program)),
    ...limitChecks('limits.perMember', limits.perMember),
    ...limitChecks('limits.unitsPerMember', limits.unitsPerMember),
    ...limitChecks('limits.units', limits.units),
  ];
  return checks.flatMap(([path, reason]) => (reason ? [{ definition: handle, path, reason }] : []));
}

function ruleChecks(path: string, { conditions = [], effects }: CampaignRule, program: Program): readonly Check[] {
  return [
    ...conditions.map((rule, index): Check => [`${path}.conditions[${index}]`, ruleFault(rule)]),
    [`${path}.effects`, effects.length === 0 && 'empty'],
    ...effects.flatMap((effect, index) => effectChecks(`${path}.effects[${index}]`, effect, program)),
  ];
}

function effectChecks(path: string, effect: EffectDefinition, program: Program): readonly Check[] {
  return [
    ...handleChecks(path, effect, program),
    [`${path}.amount`, 'amount' in effect && ruleFault(effect.amount)],
    [`${path}.value`, 'value' in effect && ruleFault(effect.value)],
  ];
}

/** Whether the program has what a trigger or an effect names. */
function handleChecks(
  path: string,
  part: CampaignTrigger | EffectDefinition,
  { achievements, benefits }: Program,
): readonly Check[] {
  const named = 'achievement' in part ? part.achievement : undefined;
  const achievement = achievements.find(({ handle }) => handle === named);
  const goals = achievement?.kind === 'goals' ? achievement.goals : [];
  return [
    [`${path}.achievement`, named !== undefined && !achievement && 'unknown-handle'],
    [`${path}.definition`, 'definition' in part && isUnknown(part.definition, benefits)],
    [`${path}.goal`, achievement && 'goal' in part && isUnknown(part.goal, goals)],
  ];
}

function isUnknown(handle: string, list: readonly { readonly handle: string }[]): 'unknown-handle' | false {
  return !list.some((known) => known.handle === handle) && 'unknown-handle';
}

function limitChecks(path: string, limit: Frequency | undefined): readonly Check[] {
  if (!limit) return [];
  const { value = 1 } = limit.interval ?? {};
  return [
    [`${path}.value`, !(limit.value > 0) && 'not-positive'],
    [`${path}.interval.value`, !(Number.isSafeInteger(value) && value > 0) && 'not-whole'],
  ];
}

function isUnreadable(date: string | undefined): boolean {
  return date !== undefined && Number.isNaN(Date.parse(date));
}
