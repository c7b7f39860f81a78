import { html } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { Selection } from '../../controllers/selection.js';
import type { Balance } from '../../model/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { panelStyles } from '../panel.styles.js';
import { property } from '../property.js';
import { awaited, StandingElement, undrawn } from '../standing-element.js';
import { styles } from './balances.styles.js';
import type * as code from './drawing.js';

type Shown = readonly Balance[];
type Known = readonly [view: View, shown: Shown | undefined];

/**
 * What the customer has that adds up: rewards, points, credit. What is pending and what is lost next is said beside it.
 * Benefits never add up and are not here.
 *
 * @summary Balances that add up.
 * @slot empty - Said when there are no balances.
 * @slot failed - Said when they could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot stale - Said when what is shown could not be refreshed.
 * @csspart balances - Everything.
 * @csspart list - The list of balances.
 * @csspart balance - One balance.
 * @csspart name - What it is called.
 * @csspart amount - How much there is.
 * @csspart pending - What is earned and not yet to be spent.
 * @csspart expiring - What is lost next, and when.
 * @csspart notice - What is said in place of the list.
 * @cssprop [--loyalty-balance-min=14rem] - The width below which balances move to the next row.
 */
export class BalancesElement extends StandingElement<Shown> {
  static override styles = [base, panelStyles, styles];

  /** The balances to show, without a provider. */
  @property({ attribute: false }) balances: Shown | undefined;

  /** The handles of the balances to show, in this order, separated by spaces. Default: all of them. */
  @property() show = '';

  protected readonly known = new Selection(this, ['balances'], (state): Known => {
    return [viewOf(state, 'balances'), state.snapshot?.balances];
  });
  protected readonly drawing = drawingOf(this);

  protected get own() {
    return this.balances;
  }

  protected renderShown(balances: Shown = []) {
    return this.drawing.code?.draw(balances, { ...this.told, wanted: this.#wanted }) ?? this.renderPlace();
  }

  protected renderPlace() {
    const panel = html`<li class="panel">
      <p class="muted">${awaited}</p>
      <p class="amount">${awaited}</p>
    </li>`;
    return html`<div class="base" part="balances">
      <ul aria-hidden="true">
        ${Array.from({ length: this.#wanted.length || 2 }, () => panel)}
      </ul>
    </div>`;
  }

  get #wanted(): readonly string[] {
    return this.show.split(/\s+/).filter(Boolean);
  }
}

const drawingOf = (host: BalancesElement) =>
  new OnDemand<Pick<typeof code, 'draw' | 'styles'>>(host, () => import('./drawing.js').catch(() => undrawn));
