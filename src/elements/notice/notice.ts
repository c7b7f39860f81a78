import { html, nothing } from 'lit';
import type { Scope } from '../../context.js';
import type { enNotices } from '../../messages/en-notices.js';

/** Said in place of a list: `empty` leads on, `failed` offers another try, `logged-out` asks to sign in. */
export interface Notice {
  readonly kind: 'empty' | 'failed' | 'logged-out' | 'stale';
  readonly title: string;
  readonly text?: string;
  /** Offers to load again. */
  readonly retry?: { readonly label: string; readonly scope: Scope | undefined };
}

/** A notice in a slot of the same name, so that a page can say it in its own way. */
export const notice = ({ kind, title, text, retry }: Notice) => html`
  <slot name=${kind}>
    <div class="notice ${kind}" part="notice">
      <p class="notice-title">${title}</p>
      ${text ? html`<p class="muted">${text}</p>` : nothing}
      ${
        retry
          ? html`<button class="secondary" type="button" @click=${() => void retry.scope?.store.load()}>
              ${retry.label}
            </button>`
          : nothing
      }
    </div>
  </slot>
`;

/** What stands where a list can't be shown. */
export const unavailable = (view: 'failed' | 'logged-out', messages: typeof enNotices, scope: Scope | undefined) =>
  view === 'failed'
    ? notice({
        kind: 'failed',
        title: messages.failed,
        text: messages.failedText,
        retry: { label: messages.retry, scope },
      })
    : notice({ kind: 'logged-out', title: messages.loggedOut, text: messages.loggedOutText });
