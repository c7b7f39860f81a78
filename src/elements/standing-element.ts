import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localize, type Language } from '../controllers/localize.js';
import type { Loaded, OnDemand } from '../controllers/on-demand.js';
import type { Selection } from '../controllers/selection.js';
import { enAchievements } from '../messages/en-achievements.js';
import type { Instant } from '../model/index.js';
import type { View } from '../store/index.js';
import { noticesOf } from './notice/notices.js';

/** What the drawings of standings speak with, and when. */
export interface Told {
  readonly language: Language;
  readonly now: Instant;
}

/**
 * An element that shows one part of the provider's data, or its own, and says so where there is none to show. What draws
 * it is loaded while the data is awaited.
 */
export abstract class StandingElement<Shown> extends LitElement {
  protected abstract readonly known: Selection<readonly [View, Shown | undefined]>;
  protected abstract readonly drawing: OnDemand<Loaded>;
  protected readonly localize = new Localize(this, enAchievements, () => this.known.scope?.locale);

  readonly #notices = noticesOf(this);

  /** What the page handed over itself. Undefined: the provider's is shown. */
  protected abstract get own(): Shown | undefined;

  protected get told(): Told {
    return { language: this.localize, now: this.known.now };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.drawing.loaded;
    return super.getUpdateComplete();
  }

  protected override render() {
    this.drawing.load();
    if (this.own) return this.renderShown(this.own);
    const [view, shown] = this.known.value ?? ['loading'];
    if (view === 'loading') return this.#renderLoading();
    if (view === 'ready') return this.renderShown(shown);
    const notice = this.#notices.code?.achievementNotice(view, this.localize, this.known.scope);
    return view === 'stale' ? [notice ?? nothing, this.renderShown(shown)] : (notice ?? this.renderPlace());
  }

  /** Its place while it is awaited, in its final size. */
  protected abstract renderPlace(): TemplateResult;

  /** What there is, or that there is nothing; its place until that can be drawn. */
  protected abstract renderShown(shown: Shown | undefined): TemplateResult;

  #renderLoading() {
    return html`<p class="hidden">${this.localize.messages.loading}</p>
      ${this.renderPlace()}`;
  }
}

/** Where what draws could not be loaded. */
export const undrawn = { draw: () => html`<slot name="failed">${enAchievements.failed}</slot>`, styles: [] };

/** A line of text that is awaited. */
export const awaited = html`<span class="skeleton line"></span>`;
