import { adoptStyles, css, html, type LitElement, nothing, render } from 'lit';
import type { Language } from '../../controllers/localize.js';
import type { CodeFormat } from './code-drawing.js';
import type { Lit } from './show-template.js';
import type * as view from './show-view.js';
import type { Shown } from './shown.js';
import { usesLeft, type Words } from './words.js';

type View = Pick<typeof view, 'openShowView' | 'showStyles'>;

interface Opening {
  readonly shown: Shown;
  readonly format: CodeFormat;
  readonly words: Words;
  readonly now: () => string;
}

/** The view for staff. Its code comes with the first code that a customer has. */
export class Showing {
  readonly #host: LitElement;
  readonly #language: () => Language;
  #code: Promise<View | undefined> | undefined;

  constructor(host: LitElement, language: () => Language) {
    this.#host = host;
    this.#language = language;
  }

  /** Asks for the code ahead of its use: the network may be gone by then. */
  load(): Promise<View | undefined> {
    if (this.#code) return this.#code;
    this.#host.requestUpdate();
    this.#code = import('./show-view.js').then(
      (code) => {
        const root = this.#host.shadowRoot;
        if (root) adoptStyles(root, [...root.adoptedStyleSheets, ...code.showStyles(css)]);
        return code;
      },
      () => (this.#code = undefined),
    );
    return this.#code;
  }

  /** Shows a code over the whole screen. Where the view can't be had, the code is there as text. */
  async open({ shown, format, words, now }: Opening): Promise<void> {
    const code = await this.load();
    await this.#host.updateComplete;
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.show');
    if (!code || !dialog || dialog.open) return;
    const time = shown.at && words.format.dateTime(shown.at, shown.timeZone);
    const told = {
      uses: usesLeft({ redemptionsLeft: shown.left }, { maxRedemptions: shown.max }, words),
      redeemed: time && words.messages.redeemedAt(time),
    };
    const lit: Lit = { css, html, nothing, render };
    code.openShowView({ shown, format, dialog }, { lit, language: this.#language(), now, told });
  }

  /** The place of the view, from when its code is asked for. It is drawn by itself. */
  render() {
    return this.#code ? html`<dialog class="base show" part="show" aria-labelledby="shown"></dialog>` : nothing;
  }
}
