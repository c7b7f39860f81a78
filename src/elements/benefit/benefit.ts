import { html, LitElement, nothing } from 'lit';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import { benefitMessages } from './words.js';
import { Selection } from '../../controllers/selection.js';
import { request } from '../../events.js';
import type { Benefit, BenefitDefinition, Channel } from '../../model/index.js';
import { type Action, isBusy, redeemKey, type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { property, state } from '../property.js';
import { styles } from './benefit.styles.js';
import { unavailable } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { card, placeholder } from './card.js';
import { confirmation } from './confirmation.js';
import { Eligibility } from './eligibility.js';
import type { CodeFormat } from './code-drawing.js';
import { foot } from './foot.js';
import { type Offer, offerOf, offerParts } from './offer.js';
import { Showing } from './showing.js';
import { forget, recall, remember, type Shown, shownOf } from './shown.js';
import { ticket } from './ticket.js';
import type { Words } from './words.js';

/**
 * One benefit with its claim or redeem button, its terms and how to use it. Redeeming asks first, and shows the code once
 * the platform has recorded it; nothing changes before. It asks through cancelable events and sends nothing itself.
 *
 * @summary One benefit, to claim or to redeem.
 * @slot failed - Said when it could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot apple-wallet - The vendor's artwork, in place of the words "Add to Apple Wallet".
 * @slot google-wallet - The vendor's artwork, in place of the words "Add to Google Wallet".
 * @slot picture - The brand's own picture, in place of the definition's.
 * @fires loyalty-benefit-claim - The customer asks for it. Cancelable.
 * @fires loyalty-benefit-redeem - The customer uses it. Cancelable.
 * @csspart card - Everything.
 * @csspart picture - The picture.
 * @csspart category - What kind of benefit it is.
 * @csspart name - The name.
 * @csspart expiry - Until when it can be used.
 * @csspart uses - How many uses are left.
 * @csspart details - How to use it, and its terms.
 * @csspart reason - Why it can't be used.
 * @csspart button - The claim or redeem button.
 * @csspart error - Why the last try did not go through.
 * @csspart dialog - The question before it is redeemed.
 * @csspart ticket - What is shown once it is redeemed.
 * @csspart notice - What is said in place of the benefit.
 * @csspart code - The code.
 * @csspart show - What is shown to staff, over the whole screen.
 * @cssprop [--loyalty-button-radius=999px] - How round the buttons are.
 * @cssprop [--loyalty-color-urgent=#b3261e] - The colour of what ends soon or failed.
 */
export class BenefitElement extends LitElement {
  static override styles = [base, button, noticeStyles, styles];

  /** The id of one of the provider's benefits; or, as a property, the benefit itself. */
  @property() benefit: Benefit | string | undefined;

  /** The handle of a definition of the provider's; or, as a property, the definition itself. What is held of it wins. */
  @property() definition: BenefitDefinition | string | undefined;

  /** Where the customer is. Without one, both ways to use it are told, and it is redeemed online. */
  @property({ reflect: true }) channel: Channel | undefined;

  /** How the code is drawn for a scanner where it is shown to staff: `qr`, `code128`, or `none`. */
  @property({ attribute: 'code-format' }) codeFormat: CodeFormat = 'qr';

  /** What became of the claim or redemption, for a page that does it itself. */
  @property({ attribute: false }) action: Action | undefined;

  @state() private confirming = false;
  @state() private copied = false;

  readonly #known = new Selection(this, offerParts, (state): readonly [View, Offer | undefined] => [
    viewOf(state, 'benefits'),
    offerOf(this, state, this.#known.now),
  ]);
  readonly #localize = new Localize(this, benefitMessages, () => this.#known.scope?.locale);
  readonly #showing: Showing = new Showing(this, () => this.#localize);
  readonly #eligibility = new Eligibility(this);
  #hadFocus = false;
  #asks = false;

  /** Moves the focus to the button, or to the result. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('#ticket, #main')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.#focused !== undefined;
  }

  protected override render() {
    return html`${this.#renderOffer()}${this.#showing.render()}`;
  }

  protected override updated(): void {
    if (this.#asks && !this.#dialog?.open) this.#dialog?.showModal();
    this.#asks = false;
    this.#keepShown();
    // What had the focus is gone: it was the button, and the result stands in its place.
    if (this.#hadFocus && !this.#focused) this.focus();
  }

  #renderOffer() {
    const offer = this.#offer;
    const view = this.#known.value?.[0] ?? 'loading';
    const words = this.#words;
    if (!offer && (view === 'failed' || view === 'logged-out')) {
      return [unavailable(view, words.messages, this.#known.scope), this.#renderAgain(this.benefit)];
    }
    if (!offer) return placeholder();
    const [benefit, definition, action] = offer;
    if (!definition) return nothing;
    const end =
      benefit && action?.status === 'done'
        ? this.#renderTicket(action, words)
        : [
            foot(
              {
                offer,
                eligible: this.#eligibility.of(definition, offer[4]),
                press: this.#press,
                dismiss: this.#dismiss,
              },
              words,
            ),
            this.#renderAgain(benefit?.id),
          ];
    return html`
      ${card({ benefit, definition, channel: this.channel, foot: end }, words)}
      ${this.confirming && benefit ? confirmation(benefit, words, this.#answers) : nothing}
    `;
  }

  get #words(): Words {
    return { messages: this.#localize.messages, format: this.#localize.format, now: this.#known.now };
  }

  get #profile(): string | undefined {
    return this.#known.scope?.store.state.snapshot?.profile.id;
  }

  get #offer(): Offer | undefined {
    const offer = this.#known.value ? this.#known.value[1] : offerOf(this, undefined, this.#known.now);
    return offer && this.action ? [offer[0], offer[1], this.action, offer[3], offer[4]] : offer;
  }

  get #dialog(): HTMLDialogElement | undefined {
    return this.shadowRoot?.querySelector<HTMLDialogElement>('[role=alertdialog]') ?? undefined;
  }

  get #focused(): Element | undefined {
    return this.shadowRoot?.activeElement ?? undefined;
  }

  #renderTicket(done: Extract<Action, { status: 'done' }>, words: Words) {
    const shown = shownOf(done);
    // The network may be gone when it is to be shown.
    if (shown) void this.#showing.load();
    const show = () => void this.#show(shown);
    return ticket({ done, copied: this.copied, copy: this.#copy, dismiss: this.#dismiss, show }, words);
  }

  /** A code that was shown in this tab can be shown again, after a reload and without a network. */
  #renderAgain(benefit: Benefit | string | undefined) {
    const shown = typeof benefit === 'string' && recall(this.#profile, benefit);
    return shown
      ? html`<button class="secondary" type="button" @click=${() => void this.#show(shown)}>
          ${this.#localize.messages.showAgain}
        </button>`
      : nothing;
  }

  #keepShown(): void {
    const profile = this.#profile;
    const [, , action] = this.#offer ?? [];
    const shown = action?.status === 'done' ? shownOf(action) : undefined;
    if (this.#known.value?.[0] === 'logged-out') forget();
    if (profile === undefined) return;
    forget(profile);
    if (shown) remember(shown, profile);
  }

  async #show(shown: Shown | undefined): Promise<void> {
    if (!shown) return;
    await this.#showing.open({ shown, format: this.codeFormat, words: this.#words, now: () => this.#known.now });
  }

  readonly #press = (): void => {
    const [benefit, definition, action] = this.#offer ?? [];
    if (isBusy(action) || !definition) return;
    if (!benefit) return void request(this, 'loyalty-benefit-claim', { definition });
    this.confirming = this.#asks = true;
    // An earlier question may be closed and not have said so yet: the same dialog asks again.
    this.requestUpdate();
  };

  readonly #answers = {
    confirm: (): void => {
      const [benefit, , action] = this.#offer ?? [];
      if (!this.#dialog?.open || !benefit || isBusy(action)) return;
      this.#dialog.close();
      this.copied = false;
      request(this, 'loyalty-benefit-redeem', { benefit, channel: this.channel ?? 'online' });
    },
    close: (): void => {
      this.confirming = this.#dialog?.open ?? false;
    },
  };

  readonly #copy = async (code: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = true;
      announce(this.#localize.messages.copied, this);
    } catch {
      // A page may not let us write to the clipboard: the code is there to be selected.
      const shown = this.shadowRoot?.querySelector('.code');
      if (shown) getSelection()?.selectAllChildren(shown);
    }
  };

  readonly #dismiss = (): void => {
    const [benefit] = this.#offer ?? [];
    if (benefit) this.#known.scope?.store.dismiss(redeemKey(benefit.id));
    this.action = undefined;
  };
}
