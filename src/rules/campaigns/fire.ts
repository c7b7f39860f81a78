import type { CampaignDefinition, CampaignRule } from '../../model/index.js';
import type { Cause, SkippedRule, SkipReason } from './answer.js';
import { attempt } from './broken.js';
import { judge } from './conditions.js';
import { causeFacts } from './facts.js';
import { give } from './give.js';
import { exhaustion, tally } from './limits.js';
import type { Occasion } from './occasion.js';
import type { Happening, Run } from './run.js';
import { campaignStanding } from './standing.js';

const broken = { reason: 'broken-definition' } as const;

/** One rule of a campaign, and on what occasion it is asked. */
interface Question extends Occasion {
  readonly cause: Cause;
  /** The rule's position. */
  readonly index: number;
}

/** Runs a campaign on one cause. Its rules are independent of each other; all of them together are one time. */
export function fire(run: Run, campaign: CampaignDefinition, happening: Happening): void {
  const { cause, round } = happening;
  const obstacle = campaignStanding(campaign, run.milliseconds) ?? exhaustion(run, campaign);
  if (obstacle) return skipAll(run, campaign, { reason: obstacle, cause });
  const facts = causeFacts(run.facts, happening);
  const before = run.effects.length;
  for (const [index, rule] of campaign.rules.entries()) {
    const question = { campaign, facts, round, cause, index };
    const asked = attempt(run, { definition: campaign.handle, path: `rules[${index}]` }, () => {
      ask(run, rule, question);
      return true;
    });
    if (!asked) skip(run, question, broken);
  }
  if (run.effects.length > before) tally(run, campaign, { times: 1 });
}

/** Says of every rule of a campaign why it does not fire. */
export function skipAll(
  run: Run,
  campaign: CampaignDefinition,
  why: { readonly reason: SkipReason; readonly cause?: Cause },
): void {
  for (const rule of campaign.rules.keys()) {
    run.skipped.push({ kind: 'rule', campaign: campaign.handle, rule, ...why });
  }
}

function skip(
  run: Run,
  { campaign, index, cause }: Question,
  why: Omit<SkippedRule, 'kind' | 'campaign' | 'rule' | 'cause'>,
): void {
  run.skipped.push({ kind: 'rule', campaign: campaign.handle, rule: index, cause, ...why });
}

/** Asks a rule for its conditions, and gives its effects where all of them hold. */
function ask(run: Run, { conditions = [], effects }: CampaignRule, question: Question): void {
  const { campaign, facts, index } = question;
  const place = (part: string) => ({ definition: campaign.handle, path: `rules[${index}].${part}` });
  for (const [condition, rule] of conditions.entries()) {
    const verdict = attempt(run, place(`conditions[${condition}]`), () => judge(rule, facts, run.explain)) ?? broken;
    if (verdict !== 'met') return skip(run, question, { condition, ...verdict });
  }
  if (effects.length === 0) skip(run, question, { reason: 'nothing-to-give' });
  for (const [effect, definition] of effects.entries()) {
    const outcome = attempt(run, place(`effects[${effect}]`), () => give(run, definition, question)) ?? broken;
    if ('reason' in outcome) skip(run, question, { effect, ...outcome });
    else run.effects.push({ ...outcome, campaign: campaign.handle, rule: index, cause: question.cause });
  }
}
