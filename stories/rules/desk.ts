import { html, type TemplateResult } from 'lit';
import { type Example, RuleDeskElement } from './rule-desk.js';

if (!customElements.get('rule-desk')) customElements.define('rule-desk', RuleDeskElement);

/** A rule to try, as a story tells of it. */
export interface Desk<Input, Answer> {
  /** The call as it is written: `evaluate(rule, facts)`. */
  readonly call: string;
  /** Where it is imported from. Default `loyalty-elements/rules`. */
  readonly from?: string;
  /** What it answers, in a sentence or two. */
  readonly answers: string;
  readonly examples: readonly Example<Input>[];
  readonly run: (input: Input) => Answer;
  /** The answer in a customer's words. */
  readonly says?: (answer: Answer) => string | undefined;
}

/** A story that shows a rule with a live example. */
export function desk<Input, Answer>(
  rule: Desk<Input, Answer>,
): {
  readonly render: () => TemplateResult;
  readonly parameters: { readonly docs: { readonly source: { readonly code: string } } };
} {
  const { call, from = 'loyalty-elements/rules', answers, examples, run, says } = rule;
  const names = [...new Set([...call.matchAll(/(\w+)\(/g)].map(([, name]) => name))].join(', ');
  return {
    render: () => html`
      <rule-desk .call=${call} .answers=${answers} .examples=${examples} .run=${run} .says=${says}></rule-desk>
    `,
    parameters: { docs: { source: { code: `import { ${names} } from '${from}';\n\n${call};` } } },
  };
}
