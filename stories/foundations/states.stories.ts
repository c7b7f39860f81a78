import { html } from 'lit';
import preview from '../../.storybook/preview.js';
import { buildSnapshot, sampleState, type ScenarioName } from '../../mocks/index.js';
import type { Snapshot } from '../../src/index.js';
import { playScenario, provider } from '../connected.js';

interface Look {
  readonly title: string;
  readonly meaning: string;
  /** Without one, nothing is connected and everything is awaited. */
  readonly scenario?: ScenarioName;
  readonly snapshot?: Snapshot;
}

const looks: readonly Look[] = [
  { title: 'Loading', meaning: 'The first answer is on its way. Places are kept, so nothing jumps when it comes.' },
  { title: 'Empty', meaning: 'There is nothing yet. It sounds like a beginning.', scenario: 'empty' },
  { title: 'Failed', meaning: 'We could not ask, and say so. Never shown as empty.', scenario: 'failing' },
  {
    title: 'Stale',
    meaning: 'The last refresh failed. What was known stays, with a word of caution.',
    scenario: 'failing',
    snapshot: buildSnapshot({ achievements: sampleState().achievements }),
  },
  { title: 'Logged out', meaning: 'There is nobody to show it to. It invites.', scenario: 'logged-out' },
];

const meta = preview.meta({
  title: 'Foundations/States',
  component: 'loyalty-achievements',
  tags: ['refused', 'loading'],
  parameters: { controls: { disable: true } },
});

export const SideBySide = meta.story({
  name: 'The five looks',
  beforeEach: (context) => {
    for (const scenario of new Set(looks.map((look) => look.scenario))) {
      if (scenario) playScenario(context, scenario);
    }
  },
  render: (_args, context) => html`
    <div class="looks">
      ${looks.map(({ title, meaning, scenario, ...given }) => {
        const content = html`<loyalty-achievements limit="2"></loyalty-achievements>`;
        return html`<section>
          <h2>${title}</h2>
          <p>${meaning}</p>
          ${scenario ? provider(context, scenario, { ...given, content }) : content}
        </section>`;
      })}
    </div>
  `,
});
