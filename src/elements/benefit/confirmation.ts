import { html } from 'lit';
import type { Benefit } from '../../model/index.js';
import type { Words } from './words.js';

interface Answers {
  readonly confirm: () => void;
  readonly close: (event: Event) => void;
}

/** The question before a redemption. The focus starts on the answer that changes nothing. */
export const confirmation = (benefit: Benefit, { messages, format }: Words, { confirm, close }: Answers) => html`
  <dialog
    class="base"
    part="dialog"
    role="alertdialog"
    aria-labelledby="question"
    aria-describedby="consequence"
    @close=${close}
  >
    <h2 id="question">${messages.confirmTitle(benefit.definition.name)}</h2>
    <p id="consequence">
      ${
        benefit.redemptionsLeft === undefined
          ? messages.confirmText
          : messages.confirmLeft(format, benefit.redemptionsLeft)
      }
    </p>
    <form method="dialog" class="choices">
      <button class="secondary" autofocus>${messages.cancel}</button>
      <button class="primary" type="button" @click=${confirm}>${messages.confirm}</button>
    </form>
  </dialog>
`;
