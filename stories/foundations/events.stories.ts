import { html } from 'lit';
import preview from '../../.storybook/preview.js';
import type { Backend } from '../../mocks/index.js';
import { playScenario, provider } from '../connected.js';
import { EventLogElement } from './event-log.js';

if (!customElements.get('event-log')) customElements.define('event-log', EventLogElement);

/** What may happen in the shop meanwhile. */
const happenings: readonly { readonly title: string; readonly happen: (backend: Backend) => void }[] = [
  { title: 'Buy seven pieces', happen: (backend) => backend.addCount('wardrobe-builder', 7) },
  { title: 'Bring a fifth friend', happen: (backend) => backend.addCount('friend-bringer') },
  { title: 'Drink the free coffee', happen: (backend) => backend.useElsewhere('1010') },
];

const meta = preview.meta({
  title: 'Foundations/Events',
  component: 'loyalty-provider',
  parameters: { controls: { disable: true } },
});

export const Live = meta.story({
  beforeEach: (context) => {
    context.loaded['backend'] = playScenario(context, 'rich');
  },
  render: (_args, context) => html`
    <event-log>
      <p>Claim or redeem something, or let something happen in the shop: beside it is what the page hears.</p>
      <p class="happenings">
        ${happenings.map(
          ({ title, happen }) => html`
            <button
              type="button"
              @click=${async ({ target }: Event) => {
                happen(context.loaded['backend'] as Backend);
                await (target as Element).closest('event-log')?.querySelector('loyalty-provider')?.refresh();
              }}
            >
              ${title}
            </button>
          `,
        )}
      </p>
      ${provider(context, 'rich', {
        content: html`<loyalty-wallet show="claimable ready" limit="3"></loyalty-wallet>`,
      })}
    </event-log>
  `,
});
