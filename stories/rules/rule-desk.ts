import { css, html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

/** A rule to try: what goes in can be changed, and what comes out follows. */
export class RuleDeskElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .desk {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 1rem;
    }
    h3 {
      margin: 0 0 0.25rem;
      font:
        600 1.0625rem/1.4 ui-monospace,
        monospace;
    }
    p {
      margin: 0 0 1rem;
      max-inline-size: 68ch;
    }
    label,
    .title {
      display: block;
      margin-block-end: 0.375rem;
      font-size: 0.8125rem;
      font-weight: 600;
    }
    textarea,
    pre {
      box-sizing: border-box;
      inline-size: 100%;
      block-size: 22rem;
      margin: 0;
      padding: 0.875rem 1rem;
      overflow: auto;
      border: 1px solid light-dark(#8d8798, #6d6778);
      border-radius: 0.75rem;
      background: light-dark(#fff, #1c1924);
      color: inherit;
      font:
        0.8125rem/1.55 ui-monospace,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      resize: vertical;
      tab-size: 2;
    }
    pre {
      background: light-dark(#f2eff7, #241f2e);
      border-color: transparent;
    }
    pre.error {
      color: light-dark(#a3142b, #ffb3bd);
    }
    textarea:focus-visible,
    pre:focus-visible {
      outline: 2px solid light-dark(#4b32c3, #b7a8ff);
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      pre {
        border-color: CanvasText;
      }
    }
  `;

  /** The call as it is written: \`evaluate(rule, facts)\`. */
  @property() call = '';

  /** What the rule answers, in a sentence. */
  @property() answers = '';

  /** What goes in, at first. */
  @property({ attribute: false }) input: unknown = {};

  /** Makes the answer of what goes in. */
  @property({ attribute: false }) run: (input: never) => unknown = () => undefined;

  @state() private text: string | undefined;

  protected override render() {
    const text = this.text ?? JSON.stringify(this.input, null, 2);
    const { failed, answer } = this.#answer(text);
    return html`
      <h3>${this.call}</h3>
      <p>${this.answers}</p>
      <div class="desk">
        <div>
          <label for="in">What goes in</label>
          <textarea id="in" spellcheck="false" .value=${text} @input=${this.#read}></textarea>
        </div>
        <div>
          <span class="title" id="out">What comes out</span>
          <pre role="region" tabindex="0" aria-labelledby="out" class=${failed ? 'error' : 'answer'}>${answer}</pre>
        </div>
      </div>
    `;
  }

  #read(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #answer(text: string): { readonly failed: boolean; readonly answer: string } {
    try {
      const answer: unknown = this.run(JSON.parse(text) as never);
      return { failed: false, answer: answer === undefined ? 'undefined' : JSON.stringify(answer, null, 2) };
    } catch (error) {
      return { failed: true, answer: String(error) };
    }
  }
}

if (!customElements.get('rule-desk')) customElements.define('rule-desk', RuleDeskElement);
