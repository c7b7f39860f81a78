import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Localize } from '../../controllers/localize.js';
import { benefitMessages } from '../benefit/words.js';
import { Selection } from '../../controllers/selection.js';
import type { Benefit, BenefitDefinition, Channel } from '../../model/index.js';
import {
  type WalletContents,
  type WalletGroupName,
  walletGroupNames,
  walletGroups,
  type WalletSort,
  walletSorts,
} from '../../rules/index.js';
import { claimed, redeeming } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { chosen } from '../chosen.js';
import { offerParts } from '../benefit/offer.js';
import { notice, unavailable } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { filledPlaces, type Known, namedPlaces, namesOf, type Place, walletView } from './contents.js';
import { property } from '../property.js';
import { styles } from './wallet.styles.js';

/**
 * The customer's benefits in groups: to claim, ready to use with the soonest expiry first, used and expired. Each is a
 * `loyalty-benefit`; a change to one renders that one alone. The parts of `loyalty-benefit` can be
 * styled through it.
 *
 * @summary The customer's benefits in groups.
 * @slot empty - Said when there are no benefits.
 * @slot failed - Said when they could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot stale - Said when what is shown could not be refreshed.
 * @csspart wallet - Everything.
 * @csspart group - One group.
 * @csspart heading - The name of a group.
 * @csspart list - The benefits of a group.
 * @csspart item - One place in a list.
 * @csspart notice - What is said in place of the groups.
 * @cssprop [--loyalty-benefit-min=18rem] - The width below which benefits move to the next row.
 */
export class WalletElement extends LitElement {
  static override styles = [base, button, noticeStyles, styles];

  /** The benefits to show, without a provider. */
  @property({ attribute: false }) benefits: readonly Benefit[] | undefined;

  /** The definitions to claim from, without a provider. */
  @property({ attribute: false }) claimable: readonly BenefitDefinition[] | undefined;

  /** The groups to show, separated by spaces: `claimable ready used expired`. */
  @property() show: string = walletGroupNames.join(' ');

  /** What is ready: the soonest expiry first, or the latest received first. */
  @property() sort: WalletSort = 'expiry';

  /** Leaves out what was used or expired more days ago. */
  @property({ type: Number, attribute: 'history-days' }) historyDays: number | undefined;

  /** How many at most in each group. */
  @property({ type: Number }) limit: number | undefined;

  /** Where the customer is: only this way to use a benefit is told then. */
  @property() channel: Channel | undefined;

  /** The level of the groups' headings on the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Names, not benefits: the wallet renders when its order changes, a benefit when it does. */
  readonly #known = new Selection(this, offerParts, (state): Known => {
    const { snapshot, actions } = state;
    const names = snapshot ? namesOf(this.#group(snapshot, redeeming(actions))) : [];
    return [walletView(state), names, claimed(actions)];
  });
  readonly #localize = new Localize(this, benefitMessages, () => this.#known.scope?.locale);
  #hadFocus = false;
  #claimed: readonly string[] = [];

  protected override willUpdate(): void {
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override render() {
    return html`<div class="base" part="wallet">${this.#renderView()}</div>`;
  }

  protected override updated(): void {
    if (this.#hadFocus && !this.matches(':focus-within')) void this.#recoverFocus();
    this.#claimed = this.#known.value?.[2] ?? [];
  }

  #renderView() {
    if (this.benefits ?? this.claimable) {
      const groups = this.#group({ benefits: this.benefits ?? [], claimable: this.claimable ?? [] });
      return this.#renderGroups((name) => filledPlaces(name, groups));
    }
    const [view, names] = this.#known.value ?? ['loading', []];
    const { messages } = this.#localize;
    if (view === 'loading') return this.#renderLoading();
    if (view === 'failed' || view === 'logged-out') return unavailable(view, messages, this.#known.scope);
    return [
      view === 'stale' ? notice({ kind: 'stale', title: messages.stale }) : nothing,
      view === 'partial' ? unavailable('failed', messages, this.#known.scope) : nothing,
      this.#renderGroups((name) => namedPlaces(name, names[walletGroupNames.indexOf(name)] ?? [])),
    ];
  }

  #group(contents: WalletContents, kept: readonly string[] = []) {
    const { historyDays } = this;
    return walletGroups(contents, {
      now: this.#known.now,
      sort: chosen(this.sort, walletSorts, '<loyalty-wallet> sort'),
      kept: new Set(kept),
      ...(historyDays !== undefined && { historyDays }),
    });
  }

  #renderGroups(placesOf: (name: WalletGroupName) => readonly Place[]) {
    const wanted = new Set(this.show.split(/\s+/));
    const groups = walletGroupNames
      .filter((name) => wanted.has(name))
      .map((name) => ({ name, places: placesOf(name).slice(0, this.limit) }))
      .filter(({ places }) => places.length > 0);
    const { messages } = this.#localize;
    return groups.length
      ? repeat(
          groups,
          ({ name }) => name,
          ({ name, places }) => this.#renderGroup(name, places),
        )
      : notice({ kind: 'empty', title: messages.emptyWallet, text: messages.emptyWalletText });
  }

  #renderGroup(name: WalletGroupName, places: readonly Place[]) {
    const { messages, format } = this.#localize;
    return html`<section class="group ${name}" part="group" aria-labelledby=${name}>
      <div id=${name} class="heading" part="heading" role="heading" aria-level=${this.headingLevel} tabindex="-1">
        ${messages.groups[name]} <span class="muted">${format.amount(places.length)}</span>
      </div>
      <ul role="list" part="list">
        ${repeat(
          places,
          ({ key }) => key,
          ({ benefit, definition }) =>
            html`<li part="item">
              <loyalty-benefit
                .benefit=${benefit}
                .definition=${definition}
                .channel=${this.channel}
                exportparts="card, picture, category, name, expiry, uses, details, reason, button, error, dialog, ticket, code, show"
              ></loyalty-benefit>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderLoading() {
    return html`<p class="hidden">${this.#localize.messages.loading}</p>
      <div class="heading skeleton" aria-hidden="true"></div>
      <ul aria-hidden="true">
        ${Array.from({ length: this.limit ?? 3 }, () => html`<li><loyalty-benefit></loyalty-benefit></li>`)}
      </ul>`;
  }

  /** What had the focus went to another group: to the benefit that was just claimed, else to the first heading. */
  async #recoverFocus(): Promise<void> {
    const claimed = this.#known.value?.[2].find((id) => !this.#claimed.includes(id));
    const elements = [...this.renderRoot.querySelectorAll('loyalty-benefit')];
    const target = elements.find((element) => claimed !== undefined && element.benefit === claimed);
    await target?.updateComplete;
    (target ?? this.renderRoot.querySelector<HTMLElement>('.heading'))?.focus();
  }
}
