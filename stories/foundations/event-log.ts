import { css, html, LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { eventNames } from '../event-names.js';

interface Entry {
  readonly type: string;
  readonly detail: unknown;
  readonly cancelable: boolean;
}

/** Writes down every event of the library that comes from inside it, latest first. */
export class EventLogElement extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
      gap: 1.5rem;
      align-items: start;
    }
    ol {
      display: grid;
      gap: 0.5rem;
      margin: 0;
      padding: 0;
      list-style: none;
      font:
        0.875rem/1.5 ui-monospace,
        monospace;
    }
    li {
      padding: 0.75rem 1rem;
      border: 1px solid light-dark(#ddd9e2, #37333f);
      border-radius: 0.75rem;
    }
    strong {
      color: light-dark(#4b32c3, #b7a8ff);
    }
    pre {
      margin: 0.25rem 0 0;
      max-block-size: 8rem;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `;

  @state() private entries: readonly Entry[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of eventNames) this.addEventListener(name, this.#write);
  }

  protected override render() {
    return html`
      <div><slot></slot></div>
      <ol aria-label="Events, latest first">
        ${this.entries.map(
          ({ type, detail, cancelable }) => html`
            <li>
              <strong>${type}</strong> ${cancelable ? '(cancelable)' : ''}
              <pre tabindex="0">${inWords(detail)}</pre>
            </li>
          `,
        )}
      </ol>
    `;
  }

  readonly #write = ({ type, detail, cancelable }: CustomEvent): void => {
    this.entries = [{ type, detail, cancelable }, ...this.entries];
  };
}

/** With spaces, so that long details can wrap. */
function inWords(detail: unknown): string {
  return detail ? JSON.stringify(detail, undefined, 1).replace(/\s*\n\s*/g, ' ') : '';
}
