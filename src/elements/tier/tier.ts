import { OnDemand } from '../../controllers/on-demand.js';
import { Selection } from '../../controllers/selection.js';
import type { BenefitDefinition, Tier } from '../../model/index.js';
import type { Scale } from '../../rules/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { panelStyles } from '../panel.styles.js';
import { property } from '../property.js';
import { StandingElement, undrawn } from '../standing-element.js';
import type * as code from './drawing.js';
import { placeholder } from './place.js';
import { styles } from './tier.styles.js';

type Known = readonly [view: View, shown: code.Shown | undefined];

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
export class TierElement extends StandingElement<code.Shown> {
  static override styles = [base, panelStyles, styles];

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
  protected readonly drawing = drawingOf(this);

  protected get own(): code.Shown | undefined {
    return this.tier && [this.tier, this.claimable ?? []];
  }

  protected renderShown(shown: code.Shown | undefined) {
    return this.drawing.code?.draw(shown, { ...this.told, scale: this.scale }) ?? placeholder();
  }

  protected renderPlace() {
    return placeholder();
  }
}

const drawingOf = (host: TierElement) =>
  new OnDemand<Pick<typeof code, 'draw' | 'styles'>>(host, () => import('./drawing.js').catch(() => undrawn));
