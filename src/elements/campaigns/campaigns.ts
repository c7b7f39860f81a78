import { html } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { Selection } from '../../controllers/selection.js';
import type { Achievement, BenefitDefinition, Campaign } from '../../model/index.js';
import { redactSnapshot } from '../../rules/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { panelStyles } from '../panel.styles.js';
import { property } from '../property.js';
import { awaited, StandingElement, undrawn } from '../standing-element.js';
import { styles } from './campaigns.styles.js';
import type * as code from './drawing.js';

type Known = readonly [view: View, shown: code.Shown | undefined];

/**
 * Ways to earn, in the brand's order: what each gives, the achievement that sets it off with the progress towards it, its
 * limits and what is left of them, and its dates. The parts of `loyalty-level-progress` can be styled through it.
 *
 * @summary Ways to earn.
 * @slot empty - Said when there is nothing to earn.
 * @slot failed - Said when they could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot stale - Said when what is shown could not be refreshed.
 * @csspart campaigns - Everything.
 * @csspart group - One group.
 * @csspart heading - The name of a group, where more than one is to be shown.
 * @csspart list - The ways to earn of a group.
 * @csspart item - One place in a list.
 * @csspart campaign - One way to earn.
 * @csspart picture - Its picture.
 * @csspart name - Its name.
 * @csspart effects - What it gives.
 * @csspart effect - One thing that it gives.
 * @csspart limit - A limit, and what is left of it.
 * @csspart limit-reached - Said when nothing more can be earned from it.
 * @csspart date - When it starts or ends.
 * @csspart notice - What is said in place of the groups.
 * @cssprop [--loyalty-campaign-min=18rem] - The width below which ways to earn move to the next row.
 */
export class CampaignsElement extends StandingElement<code.Shown> {
  static override styles = [base, panelStyles, styles];

  /** The campaigns to show, without a provider. */
  @property({ attribute: false }) campaigns: readonly Campaign[] | undefined;

  /** The achievements that they are about, without a provider. */
  @property({ attribute: false }) achievements: readonly Achievement[] = [];

  /** The benefits that they give, without a provider. */
  @property({ attribute: false }) definitions: readonly BenefitDefinition[] = [];

  /** The groups to show, separated by spaces: `running upcoming ended`. */
  @property() show = 'running';

  /** How many at most in each group. */
  @property({ type: Number }) limit: number | undefined;

  /** The level of the groups' headings on the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected readonly known = new Selection(this, ['campaigns', 'achievements', 'claimable'], (state): Known => {
    const { campaigns = [], achievements = [], claimable = [], benefits = [] } = state.snapshot ?? {};
    const held = benefits.map(({ definition }) => definition);
    return [viewOf(state, 'campaigns'), [campaigns, achievements, [...claimable, ...held]]];
  });
  protected readonly drawing = drawingOf(this);

  protected get own(): code.Shown | undefined {
    const { campaigns, achievements, definitions } = this;
    if (!campaigns) return undefined;
    const rest = { profile: { id: '', facts: {} }, benefits: [], claimable: [], balances: [] };
    const audience = this.known.scope?.audience ?? 'customer';
    const redacted = redactSnapshot({ ...rest, campaigns, achievements }, audience);
    return [redacted.campaigns, redacted.achievements, definitions];
  }

  protected renderShown(shown: code.Shown | undefined) {
    const { show, limit, headingLevel, told } = this;
    return this.drawing.code?.draw(shown, { ...told, show, limit, headingLevel }) ?? this.renderPlace();
  }

  protected renderPlace() {
    const place = html`<li>
      <div class="panel card">
        <p class="name">${awaited}</p>
        <p>${awaited}</p>
        <p>${awaited}</p>
      </div>
    </li>`;
    return html`<div class="base" part="campaigns">
      <ul class="list" aria-hidden="true">
        ${Array.from({ length: this.limit ?? 3 }, () => place)}
      </ul>
    </div>`;
  }
}

const drawingOf = (host: CampaignsElement) =>
  new OnDemand<Pick<typeof code, 'draw' | 'styles'>>(host, () => import('./drawing.js').catch(() => undrawn));
