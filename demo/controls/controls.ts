import { html, render } from 'lit';
import { scenarios } from '../../mocks/index.js';
import { applyLook } from '../look.js';
import { tearUp } from '../mock/journal.js';
import { byId } from '../page.js';
import { keep, settings, type Settings } from '../settings.js';
import type { Page } from '../start.js';
import { say, toast } from '../toast.js';

interface Choice {
  readonly name: keyof Settings;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

const choices: readonly Choice[] = [
  { name: 'scenario', label: 'Scenario', options: scenarios.map(({ name, title }) => [name, title] as const) },
  {
    name: 'platform',
    label: 'Platform',
    options: [
      ['rest', 'Our HTTP contract'],
      ['omneo', 'Omneo'],
      ['talon-one', 'Talon.One, through a server'],
      ['open-loyalty', 'Open Loyalty, through a server'],
    ],
  },
  {
    name: 'theme',
    label: 'Theme',
    options: [
      ['auto', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  {
    name: 'dir',
    label: 'Direction',
    options: [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
  },
];

/** Shows the panel that is about the demo and not about the shop. */
export function showControls(page: Page): void {
  render(
    html`<button type="button" popovertarget="demo-panel">Demo controls</button>
      <div class="panel-demo" id="demo-panel" popover>
        ${choices.map(select)}
        <p>${scenarios.find(({ name }) => name === settings.scenario)?.description}</p>
        <div class="deeds">
          <button type="button" @click=${() => purchase(page)}>Make a purchase</button>
          <button type="button" @click=${() => useInShop(page)}>Use a benefit in the shop</button>
          <button type="button" @click=${startOver}>Start over</button>
        </div>
      </div>`,
    byId('demo-controls'),
  );
}

function select({ name, label, options }: Choice) {
  return html`<label>
    ${label}
    <select @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value)}>
      ${options.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === settings[name]}>${text}</option>`,
      )}
    </select>
  </label>`;
}

function choose(name: keyof Settings, value: string): void {
  keep({ [name]: value });
  if (name === 'theme' || name === 'dir') applyLook({ ...settings, ...looks(), [name]: value });
  else location.reload();
}

function looks(): Pick<Settings, 'theme' | 'dir'> {
  const { dir, dataset } = document.documentElement;
  return { dir, theme: dataset['theme'] ?? 'auto' };
}

async function purchase({ provider, shop }: Page): Promise<void> {
  shop.order({ pieces: 3, dollars: 140, coffees: 1 });
  await provider.refresh();
  say('A purchase was made.');
}

async function useInShop({ provider, shop }: Page): Promise<void> {
  const name = shop.useAtTill();
  await provider.refresh();
  toast('At the till', name ? `${name}: used.` : 'Nothing is ready to be used.');
  say(name ? `${name} was used at the till.` : 'Nothing is ready to be used.');
}

function startOver(): void {
  tearUp();
  sessionStorage.removeItem('alder-bag');
  location.reload();
}
