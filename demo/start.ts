import './look.js';
import '../src/define.js';
import { ProviderElement } from '../src/index.js';
import type { Shop } from './mock/backend.js';
import { first } from './page.js';
import { keep, settings } from './settings.js';
import { toast } from './toast.js';

/** What both pages run on. */
export interface Page {
  readonly provider: ProviderElement;
  readonly shop: Shop;
}

/** Starts what both pages share: the mock backend, the provider, the greeting, the demo controls. */
export async function start(): Promise<Page> {
  keep(settings);
  const provider = first(ProviderElement, 'loyalty-provider');
  const { startShop } = await import('./mock/backend.js');
  const shop = await startShop();
  greet(shop);
  nameLevels(shop);
  followLevels(provider, shop);
  Object.assign(provider, shop.connection);
  const { showControls } = await import('./controls/controls.js');
  showControls({ provider, shop });
  return { provider, shop };
}

function greet({ firstName }: Shop): void {
  for (const link of document.querySelectorAll('[data-account]')) link.textContent = firstName ?? 'Sign in';
  for (const name of document.querySelectorAll('[data-name]')) name.textContent = firstName ? `, ${firstName}` : '';
}

/** Some platforms name achievements otherwise than the pages do. */
function nameLevels({ names }: Shop): void {
  for (const level of document.querySelectorAll('loyalty-level-progress')) {
    level.setAttribute('achievement', names.theirs(level.getAttribute('achievement') ?? ''));
  }
}

/** Shows a level where there is one: not for a customer who is signed out, nor where the programme or the answer lacks it. */
function followLevels(provider: ProviderElement, shop: Shop): void {
  const show = (known: boolean): void => {
    document.documentElement.dataset['known'] = '';
    for (const part of document.querySelectorAll<HTMLElement>('[data-level]')) {
      const achievement = first(HTMLElement, 'loyalty-level-progress', part).getAttribute('achievement');
      part.hidden = !known || !shop.tracks(achievement ?? '');
    }
  };
  let known = false;
  if (!shop.signedIn) show(false);
  provider.addEventListener('loyalty-ready', () => show((known = true)));
  provider.addEventListener('loyalty-error', ({ detail }) => {
    if (detail.error && !known) show(false);
  });
  provider.addEventListener('loyalty-level-reached', ({ detail: { achievement, level, name } }) =>
    toast(name ?? achievement.name, name ? achievement.name : `Level ${level}`),
  );
}
