import type { Program } from '../../model/index.js';
import { checkDefinition, type DefinitionIssue } from '../achievements/check-definition.js';
import { campaignIssues } from './campaign-issues.js';
import { cycles } from './cycles.js';
import { countingIssues } from './rule-issues.js';

/** What is wrong with a program's definitions, or may be. */
export interface ProgramIssue extends DefinitionIssue {
  /** True where the program works as it is, and may not do what is meant. */
  readonly warning?: true;
  /** For campaigns that set each other off: their handles, the way round. */
  readonly around?: readonly string[];
}

/**
 * What is wrong with the definitions of a program, each with its handle, the path and the reason: what
 * `checkDefinition` finds in achievements, and conditions and amounts that cannot be evaluated; in campaigns, handles
 * that the program does not have, ends before starts, rules without effects, limits that leave nothing to give, and
 * conditions and amounts that cannot be evaluated. Campaigns that set each other off are a warning: conditions and
 * limits may well end it, and 100 rounds do.
 */
export function checkProgram(program: Program): readonly ProgramIssue[] {
  const { achievements, campaigns, benefits } = program;
  const checked = campaigns.map((campaign) => ({
    campaign,
    issues: safely(campaign, () => campaignIssues(campaign, program)),
  }));
  const readable = checked.filter(({ issues }) => issues.every(({ path }) => path !== ''));
  return [
    ...[achievements, campaigns, benefits].flatMap(duplicates),
    ...achievements.flatMap((definition) =>
      safely(definition, () => [...checkDefinition(definition), ...countingIssues(definition)]),
    ),
    ...checked.flatMap(({ issues }) => issues),
    ...cycles(readable.map(({ campaign }) => campaign)).map((around): ProgramIssue => {
      return { definition: around[0] ?? '', path: 'rules', reason: 'cycle', warning: true, around };
    }),
  ];
}

function duplicates(definitions: readonly { readonly handle: string }[]): readonly ProgramIssue[] {
  const seen = new Set<string>();
  return definitions
    .filter(({ handle }) => seen.size === seen.add(handle).size)
    .map(({ handle }) => ({ definition: handle, path: 'handle', reason: 'duplicate-handle' }));
}

function safely(
  { handle }: { readonly handle: string },
  check: () => readonly DefinitionIssue[],
): readonly DefinitionIssue[] {
  try {
    return check();
  } catch {
    return [{ definition: handle, path: '', reason: 'not-computable' }];
  }
}
