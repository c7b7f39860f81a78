import type { AchievementDefinition, Rule } from '../../model/index.js';
import type { DefinitionIssue } from '../achievements/check-definition.js';
import { compile } from '../conditions/compile.js';
import { RuleError } from '../conditions/rule-error.js';

/** Why a rule can never be evaluated. */
export function ruleFault(rule: Rule): string | undefined {
  try {
    compile(rule);
    return undefined;
  } catch (error) {
    return error instanceof RuleError ? error.reason : 'not-computable';
  }
}

/** The conditions and amounts of an achievement that can never be evaluated. */
export function countingIssues(definition: AchievementDefinition): readonly DefinitionIssue[] {
  const { handle } = definition;
  const countings =
    definition.kind === 'goals'
      ? definition.goals.map(({ counting }, index) => ({ counting, path: `goals[${index}].counting` }))
      : definition.counting.map((counting, index) => ({ counting, path: `counting[${index}]` }));
  return countings.flatMap(({ counting: { condition = true, amount = 1 }, path }) => {
    const faults = [
      { path: `${path}.condition`, reason: ruleFault(condition) },
      { path: `${path}.amount`, reason: ruleFault(amount) },
    ];
    return faults.flatMap(({ reason, ...at }) => (reason === undefined ? [] : [{ definition: handle, ...at, reason }]));
  });
}
