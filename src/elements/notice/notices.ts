import { html, type ReactiveElement } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { enAchievements } from '../../messages/en-achievements.js';
import type * as code from './achievement-notice.js';

/** What may have to be said in place of achievements. */
export type AchievementNotice = 'failed' | 'logged-out' | 'stale' | 'empty' | 'no-match';

/** The notices of an element of achievements. Pages that have achievements to show never load them. */
export const noticesOf = (host: ReactiveElement) =>
  new OnDemand<Pick<typeof code, 'achievementNotice' | 'styles'>>(host, () =>
    import('./achievement-notice.js').catch(() => ({ achievementNotice: bare, styles: [] })),
  );

/** Where even the notices could not be loaded: the network is gone, and may be back when the customer tries again. */
const bare: typeof code.achievementNotice = (kind, language, scope) => {
  const { failed, retry } = language.say(enAchievements);
  return html`<slot name=${kind === 'no-match' ? 'empty' : kind}>
    ${failed} <button type="button" @click=${() => void scope?.store.load()}>${retry}</button>
  </slot>`;
};
