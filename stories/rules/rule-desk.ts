import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { jsonText } from './json-text.js';
import { styles } from './rule-desk.styles.js';

/** Something to put in: what it is called, and what goes in. */
export interface Example<Input> {
  readonly title: string;
  readonly input: Input;
}

/** What comes out of a rule. */
type Outcome =
  | { readonly kind: 'answer'; readonly text: string; readonly sentence: string | undefined }
  | { readonly kind: 'refusal'; readonly text: string };

/** A rule to try: what goes in can be chosen and changed, and what comes out follows. */
export class RuleDeskElement extends LitElement {
  static override styles = styles;

  /** The call as it is written: `evaluate(rule, facts)`. */
  @property() call = '';

  /** What the rule answers, in a sentence or two. */
  @property() answers = '';

  /** What to put in. The first one is in at first. */
  @property({ attribute: false }) examples: readonly Example<unknown>[] = [];

  /** Makes the answer of what goes in. */
  @property({ attribute: false }) run: (input: never) => unknown = () => undefined;

  /** The answer in a customer's words. Undefined: it is shown as it is. */
  @property({ attribute: false }) says: ((answer: never) => string | undefined) | undefined;

  @state() private chosen = 0;
  @state() private text: string | undefined;

  protected override render() {
    const text = this.text ?? jsonText(this.examples[this.chosen]?.input ?? {});
    const outcome = this.#outcome(text);
    return html`
      <p class="call"><code id="call" dir="ltr">${this.call}</code></p>
      <p class="answers">${this.answers}</p>
      ${this.examples.length > 1 ? this.#choices() : nothing}
      <div class="sides">
        <div class="side">
          <label for="in">What goes in</label>
          <textarea
            id="in"
            dir="ltr"
            spellcheck="false"
            autocapitalize="off"
            rows=${rowsOf(text)}
            .value=${text}
            aria-describedby="call"
            @input=${this.#read}
          ></textarea>
        </div>
        <div class="side">
          <span class="title" id="out">What comes out</span>
          <output for="in">${outcome.kind === 'answer' ? (outcome.sentence ?? nothing) : 'It throws.'}</output>
          <pre role="region" tabindex="0" dir="ltr" aria-labelledby="out call" class=${outcome.kind}>
${outcome.text}</pre>
        </div>
      </div>
    `;
  }

  #choices() {
    return html`
      <div class="choices" role="group" aria-label="Examples">
        ${this.examples.map(
          ({ title }, index) => html`
            <button
              type="button"
              aria-pressed=${index === this.chosen && this.text === undefined}
              @click=${() => this.#choose(index)}
            >
              ${title}
            </button>
          `,
        )}
      </div>
    `;
  }

  #choose(index: number): void {
    this.chosen = index;
    this.text = undefined;
  }

  #read(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value;
  }

  #outcome(text: string): Outcome {
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch (error) {
      return { kind: 'refusal', text: `This is not JSON yet.\n${messageOf(error)}` };
    }
    try {
      const answer = this.run(input as never);
      return { kind: 'answer', text: jsonText(answer), sentence: this.says?.(answer as never) };
    } catch (error) {
      return { kind: 'refusal', text: String(error) };
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

function rowsOf(text: string): number {
  return Math.min(26, Math.max(6, text.split('\n').length));
}
