import { LitElement, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize.js';
import type { Selection } from '../controllers/selection.js';
import type { Messages } from '../messages/index.js';
import type { View } from '../store/index.js';
import { notice } from './notice/notice.js';
import { noticesOf } from './notice/notices.js';

/** An element that shows one part of the provider's data, or its own, and says so where there is none to show. */
export abstract class StandingElement<Shown> extends LitElement {
  protected abstract readonly known: Selection<readonly [View, Shown | undefined]>;
  protected abstract readonly localize: Localize<Partial<Messages>>;

  readonly #notices = noticesOf(this);

  /** What the page handed over itself. Undefined: the provider's is shown. */
  protected abstract get own(): Shown | undefined;

  protected override render() {
    if (this.own) return this.renderShown(this.own);
    const [view, shown] = this.known.value ?? ['loading'];
    if (view === 'loading') return this.renderPlace();
    if (view === 'failed' || view === 'logged-out') return this.#renderNotice(view) ?? this.renderPlace();
    return [
      view === 'stale' ? (this.#renderNotice(view) ?? nothing) : nothing,
      shown ? this.renderShown(shown) : this.renderEmpty(),
    ];
  }

  /** Its place while it is awaited, in its final size. */
  protected abstract renderPlace(): TemplateResult;

  protected abstract renderShown(shown: Shown): TemplateResult;

  /** Where there is nothing to show: a title and a sentence. */
  protected abstract readonly empty: readonly [title: string, text: string];

  /** The looks of notices come with the others of them. */
  protected renderEmpty(): TemplateResult {
    const [title, text] = this.empty;
    return this.#notices.code ? notice({ kind: 'empty', title, text }) : this.renderPlace();
  }

  #renderNotice(view: 'failed' | 'logged-out' | 'stale') {
    return this.#notices.code?.achievementNotice(view, this.localize, this.known.scope);
  }
}
