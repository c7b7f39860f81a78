import { html, nothing } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { Selection } from '../../controllers/selection.js';
import type { BenefitDefinition, Tier } from '../../model/index.js';
import { nextTierOffers, type Scale, scales, tierProgress, tierScale } from '../../rules/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { chosen } from '../chosen.js';
import { drawingStyles } from '../level-progress/drawing.styles.js';
import { panelStyles } from '../panel.styles.js';
import { property } from '../property.js';
import { StandingElement } from '../standing-element.js';
import { tierIcon } from './icon.js';
import { styles } from './tier.styles.js';
import { way } from './way.js';
import { reviewOf, type Standing, tierMessages } from './words.js';

type Shown = readonly [tier: Tier, offers: readonly BenefitDefinition[]];
type Known = readonly [view: View, shown: Shown | undefined];

/**
 * The customer's tier, the way to the next, what that one unlocks, and what the next review does if nothing more is
 * bought. What is drawn, spoken and said to assistive technology is one number.
 *
 * @summary The tier and the way to the next.
 * @slot empty - Said when the customer is in no tier.
 * @slot failed - Said when it could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot stale - Said when what is shown could not be refreshed.
 * @csspart tier - Everything.
 * @csspart icon - The mark beside the name.
 * @csspart name - The name of the tier.
 * @csspart bar - The bar to the next tier, or to one of the things that it asks for.
 * @csspart fill - The part already behind.
 * @csspart text - The progress in words.
 * @csspart remaining - What is to go, or the tier ahead.
 * @csspart requirements - The things that the next tier asks for, where they are several.
 * @csspart requirement - One of them.
 * @csspart unlocks - What the next tier unlocks.
 * @csspart review - When the tier is reviewed, and what happens then.
 * @csspart notice - What is said in place of the tier.
 * @cssprop [--loyalty-color-earned=#8a5a00] - The colour of the mark.
 * @cssprop [--loyalty-progress-color=var(--loyalty-color-accent)] - The colour of what is behind.
 * @cssprop [--loyalty-progress-size=0.5rem] - The height of the bar.
 */
export class TierElement extends StandingElement<Shown> {
  static override styles = [base, drawingStyles, panelStyles, styles];

  /** The tier to show, without a provider. */
  @property({ attribute: false }) tier: Tier | undefined;

  /** What can be claimed, without a provider: what asks for the next tier is named. */
  @property({ attribute: false }) claimable: readonly BenefitDefinition[] | undefined;

  /** `level` counts from where the current tier begins, `total` from zero. */
  @property() scale: Scale = 'level';

  protected readonly known = new Selection(this, ['tier', 'claimable'], (state): Known => {
    const { tier, claimable = [] } = state.snapshot ?? {};
    return [viewOf(state, 'tier'), tier && [tier, claimable]];
  });
  protected readonly localize = new Localize(this, tierMessages, () => this.known.scope?.locale);

  protected get own(): Shown | undefined {
    return this.tier && [this.tier, this.claimable ?? []];
  }

  protected get empty() {
    const { messages } = this.localize;
    return [messages.emptyTier, messages.emptyTierText] as const;
  }

  protected renderShown([tier, claimable]: Shown) {
    const { messages, format } = this.localize;
    const { now } = this.known;
    const scaled = tierScale(tier, chosen(this.scale, scales, '<loyalty-tier> scale'));
    const standing: Standing = { tier, reached: tierProgress(tier, now), scaled, messages, format };
    const offers = nextTierOffers(claimable, tier, now).map(({ name }) => name);
    const unlocks = tier.next && offers.length > 0 ? messages.tierOffers(format, tier.next.name, offers) : '';
    const review = reviewOf(standing);
    return html`<div class="base" part="tier" role="group" aria-labelledby="label name">
      <div class="panel">
        <div class="head">
          <span class="icon" part="icon">${tierIcon}</span>
          <p class="muted" id="label">${messages.yourTier}</p>
          <p class="name" part="name" id="name">${tier.name}</p>
        </div>
        <div class="words">
          ${way(standing)} ${unlocks ? html`<p class="unlocks" part="unlocks">${unlocks}</p>` : nothing}
          ${review ? html`<p class="muted" part="review">${review}</p>` : nothing}
        </div>
      </div>
    </div>`;
  }

  protected renderPlace() {
    const line = html`<p><span class="skeleton line"></span></p>`;
    return html`<div class="base" part="tier">
      <p class="hidden">${this.localize.messages.loading}</p>
      <div class="panel" aria-hidden="true">
        <div class="head"><span class="icon skeleton"></span>${line}${line}</div>
        <div class="words"><div class="bar skeleton"></div>${line}${line}</div>
      </div>
    </div>`;
  }
}
