import { html, nothing } from 'lit';
import { type Action, isBusy } from '../../store/index.js';
import type { Offer } from './offer.js';
import { type Words, whyNot } from './words.js';

interface Foot {
  readonly offer: Offer;
  /** Whether the customer meets the offer's condition. Undefined while that is being found out. */
  readonly eligible: boolean | undefined;
  /** The customer pressed the button. */
  readonly press: () => void;
  /** The customer has seen why it did not go through. */
  readonly dismiss: () => void;
}

/** The button, or why there is none, and why the last try did not go through. */
export function foot({ offer, eligible, press, dismiss }: Foot, words: Words) {
  const [benefit, , action, refusal] = offer;
  const { messages } = words;
  const refused = refusal ?? (eligible === false ? 'not-eligible' : undefined);
  const reason = benefit ? whyNot(benefit, words) : refused && messages.claimReasons[refused];
  if (!benefit && !refused && eligible === undefined) return html`<span class="skeleton pill"></span>`;
  const failed = action?.status === 'failed' ? action.error : undefined;
  return html`${failed ? html`<p class="error" part="error">${messages.errors[failed.kind]}</p>` : nothing}
  ${
    reason && !isBusy(action)
      ? html`<p class="muted" part="reason">${reason}</p>
          ${
            failed && benefit
              ? html`<button id="main" class="secondary" type="button" @click=${dismiss}>${messages.done}</button>`
              : nothing
          }`
      : actionButton(action, benefit ? [messages.redeem, messages.redeeming] : [messages.claim, messages.claiming], {
          press,
          messages,
        })
  }`;
}

/**
 * Both labels lie on one another, so that the button is as wide while busy as before. It stays focusable: `disabled` would
 * throw the focus to the page.
 */
function actionButton(
  action: Action | undefined,
  [idle, pending]: readonly [string, string],
  { press, messages }: { readonly press: () => void; readonly messages: Words['messages'] },
) {
  const busy = isBusy(action);
  return html`<button
    id="main"
    class="primary"
    part="button"
    type="button"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${press}
  >
    <span class=${busy ? 'off' : ''}>${action?.status === 'failed' ? messages.retry : idle}</span>
    <span class=${busy ? '' : 'off'}>${action?.status === 'checking' ? messages.checking : pending}</span>
  </button>`;
}
