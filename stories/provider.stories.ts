import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import preview from '../.storybook/preview.js';
import { createBackend, mockPlatforms, sampleState, type ScenarioName, scenarios } from '../mocks/index.js';
import { chosenScenario, placeOf, playScenario } from './connected.js';

const contents = html`
  <div class="stack">
    <loyalty-level-progress class="bar-place" achievement="wardrobe-builder"></loyalty-level-progress>
    <loyalty-achievements limit="6" secrets="count"></loyalty-achievements>
    <loyalty-wallet limit="3"></loyalty-wallet>
  </div>
`;

const meta = preview.type<{ args: { scenario: ScenarioName } }>().meta({
  title: 'Elements/Provider',
  component: 'loyalty-provider',
  args: { scenario: 'rich', platform: 'rest' },
  argTypes: {
    scenario: {
      control: 'select',
      options: scenarios.map(({ name }) => name),
      description: 'What the mock backend does',
    },
    platform: { control: 'inline-radio', options: mockPlatforms },
    locale: { control: 'text' },
    audience: { control: 'inline-radio', options: ['customer', 'staff'] },
    refreshSeconds: { control: 'number' },
  },
  beforeEach: (context) => {
    const { scenario, platform } = context.args;
    playScenario(context, chosenScenario(context, scenario), { platform: platform === 'omneo' ? 'omneo' : 'rest' });
  },
  render: ({ scenario, platform, locale, audience, refreshSeconds, snapshot, getToken }, context) => {
    const { endpoint, tokenUrl } = placeOf(context, chosenScenario(context, scenario));
    return html`
      <loyalty-provider
        platform=${ifDefined(platform)}
        endpoint=${endpoint}
        token-url=${ifDefined(getToken ? undefined : tokenUrl)}
        locale=${ifDefined(locale)}
        audience=${ifDefined(audience)}
        refresh=${ifDefined(refreshSeconds)}
        .snapshot=${snapshot}
        .getToken=${getToken}
        >${contents}</loyalty-provider
      >
    `;
  },
});

const on = (platform: 'rest' | 'omneo', scenario: ScenarioName) => ({ args: { platform, scenario } });

export const RestRich = meta.story({ name: 'Own backend: rich', ...on('rest', 'rich') });
export const RestNewcomer = meta.story({ name: 'Own backend: newcomer', ...on('rest', 'newcomer') });
export const RestEmpty = meta.story({ name: 'Own backend: empty', ...on('rest', 'empty') });
export const RestSlow = meta.story({ name: 'Own backend: slow', ...on('rest', 'slow') });
export const RestFailing = meta.story({ name: 'Own backend: failing', tags: ['refused'], ...on('rest', 'failing') });
export const RestLoggedOut = meta.story({
  name: 'Own backend: logged out',
  tags: ['refused'],
  ...on('rest', 'logged-out'),
});
export const RestExpiredToken = meta.story({
  name: 'Own backend: expired token',
  tags: ['refused'],
  ...on('rest', 'expired-token'),
});
export const RestUsedElsewhere = meta.story({ name: 'Own backend: used elsewhere', ...on('rest', 'used-elsewhere') });

export const OmneoRich = meta.story({ name: 'Omneo: rich', ...on('omneo', 'rich') });
export const OmneoNewcomer = meta.story({ name: 'Omneo: newcomer', ...on('omneo', 'newcomer') });
export const OmneoEmpty = meta.story({ name: 'Omneo: empty', ...on('omneo', 'empty') });
export const OmneoSlow = meta.story({ name: 'Omneo: slow', ...on('omneo', 'slow') });
export const OmneoFailing = meta.story({ name: 'Omneo: failing', tags: ['refused'], ...on('omneo', 'failing') });
export const OmneoLoggedOut = meta.story({
  name: 'Omneo: logged out',
  tags: ['refused'],
  ...on('omneo', 'logged-out'),
});
export const OmneoExpiredToken = meta.story({
  name: 'Omneo: expired token',
  tags: ['refused'],
  ...on('omneo', 'expired-token'),
});
export const OmneoUsedElsewhere = meta.story({ name: 'Omneo: used elsewhere', ...on('omneo', 'used-elsewhere') });

export const TokenByFunction = meta.story({
  name: 'Token by function',
  args: { getToken: async () => ({ token: 'from-the-page', expiry: Math.floor(Date.now() / 1000) + 600 }) },
});
export const SnapshotOnly = meta.story({
  name: 'A snapshot, without a platform',
  render: () => html`
    <loyalty-provider .snapshot=${createBackend({ state: sampleState() }).customerSnapshot()}>
      ${contents}
    </loyalty-provider>
  `,
});
export const UnknownPlatform = meta.story({
  name: 'Unknown platform',
  tags: ['warns'],
  args: { platform: 'no-such-platform' },
});
