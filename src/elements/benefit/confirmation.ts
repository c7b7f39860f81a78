import { html } from 'lit';
import type { Benefit } from '../../model/index.js';
import type { Words } from './words.js';

interface Answers {
  readonly confirm: () => void;
  readonly close: (event: Event) => void;
}

/** The question before a redemption. The focus starts on the answer that changes nothing. */
export const confirmation = (benefit: Benefit, words: Words, { confirm, close }: Answers) => html`
  <dialog
    class="base"
    part="dialog"
    role="alertdialog"
    aria-labelledby="question"
    aria-describedby="consequence"
    @close=${close}
  >
    <h2 id="question">${words.messages.confirmTitle(benefit.definition.name)}</h2>
    <p id="consequence">${consequence(benefit, words)}</p>
    <form method="dialog" class="choices">
      <button class="secondary" autofocus>${words.messages.cancel}</button>
      <button class="primary" type="button" @click=${confirm}>${words.messages.confirm}</button>
    </form>
  </dialog>
`;

function consequence({ redemptionsLeft, definition }: Benefit, { messages, format }: Words): string {
  if (redemptionsLeft === undefined) return messages.confirmOften;
  return definition.maxRedemptions === 1 ? messages.confirmOnce : messages.confirmLeft(format, redemptionsLeft);
}
