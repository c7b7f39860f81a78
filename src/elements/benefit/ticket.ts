import { html, nothing } from 'lit';
import { codeFor } from '../../rules/index.js';
import type { Action } from '../../store/index.js';
import type { Words } from './words.js';

interface Ticket {
  readonly done: Extract<Action, { status: 'done' }>;
  readonly copied: boolean;
  readonly copy: (code: string) => void;
  readonly dismiss: () => void;
  readonly show: () => void;
}

/** What is shown once it is redeemed: the code, when, and how to use it. */
export function ticket({ done, copied, copy, dismiss, show }: Ticket, { messages, format }: Words) {
  const { benefit, redemption, channel = 'online' } = done;
  const code = codeFor(benefit, channel);
  const time = redemption && format.dateTime(redemption.at, benefit.timeZone);
  const instructions = benefit.definition.instructions?.[channel];
  return html`<div class="ticket" part="ticket" id="ticket" tabindex="-1" role="group" aria-label=${messages.redeemed}>
    <p class="stamp">${time ? messages.redeemedAt(time) : messages.redeemed}</p>
    ${
      code
        ? html`<p class="muted">${messages.code}</p>
            <p class="code" part="code" dir="ltr" translate="no">${code}</p>`
        : nothing
    }
    ${instructions ? html`<p class="prose">${instructions}</p>` : nothing}
    <div class="choices">
      ${
        code
          ? html`<button class="primary" type="button" @click=${() => copy(code)}>
                ${copied ? messages.copied : messages.copy}
              </button>
              <button class="secondary" type="button" @click=${show}>${messages.show}</button>`
          : nothing
      }
      <button class="secondary" type="button" @click=${dismiss}>${messages.done}</button>
    </div>
  </div>`;
}
