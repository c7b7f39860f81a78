import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { GetToken, LoyaltyClient } from '../../api/index.js';
import { scopeContext } from '../../context.js';
import { announce, prepareAnnouncer } from '../../controllers/announcer.js';
import { Localize } from '../../controllers/localize.js';
import type { Audience, Snapshot } from '../../model/index.js';
import { connect } from '../../platforms/registry.js';
import { Store } from '../../store/index.js';
import { warnOnce } from '../../warn.js';
import { answerClaim, answerRedeem } from './answer.js';
import { report } from './report.js';

/** What makes a new connection when it changes. */
const connection = ['client', 'getToken', 'platform', 'endpoint', 'tokenUrl', 'audience', 'snapshot'] as const;

/**
 * Connects everything inside it to one profile. It shows nothing itself.
 *
 * @summary Connects the elements inside it to one customer's data.
 * @slot - The elements, and any other part of the page.
 * @fires loyalty-ready - The first answer is on the page.
 * @fires loyalty-error - A load failed, or a payload held something that could not be used.
 * @fires loyalty-benefit-claimed - A claim went through.
 * @fires loyalty-benefit-redeemed - A redemption is recorded; carries the code for the cart.
 * @fires loyalty-benefit-failed - A claim or a redemption did not go through.
 * @fires loyalty-level-reached - A level was reached while the customer is here.
 * @fires loyalty-achievement-completed - The last level of an achievement was reached.
 * @fires loyalty-token-expired - The customer is no longer signed in.
 */
export class ProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Where the data lives: `rest` (the library's own HTTP contract) or `omneo`. */
  @property() platform = 'rest';

  /** The base address of the platform's API. */
  @property() endpoint: string | undefined;

  /** An address of the shop that answers the customer's short-lived token as `{ token, expiry }`. */
  @property({ attribute: 'token-url' }) tokenUrl: string | undefined;

  /** The language, as a BCP 47 tag. Default: the nearest `lang`. */
  @property() locale: string | undefined;

  /** For whom the data is shown. What staff may see is decided by the platform that the token is for. */
  @property() audience: Audience = 'customer';

  /** Seconds after which the data is asked for again, while the page is looked at. Default: only when asked. */
  @property({ type: Number, attribute: 'refresh' }) refreshSeconds: number | undefined;

  /** Answers the customer's token, in place of `token-url`; `null` where nobody is signed in. */
  @property({ attribute: false }) getToken: GetToken | undefined;

  /** A client to use in place of `platform` and `endpoint`. */
  @property({ attribute: false }) client: LoyaltyClient | undefined;

  /** Data that the page already has. Shown at once, and asked for again where there is a platform to ask. */
  @property({ attribute: false }) snapshot: Snapshot | undefined;

  readonly #scope = new ContextProvider(this, { context: scopeContext });
  readonly #localize = new Localize(this, () => this.locale);
  #store: Store | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Asks the platform again, without skeletons. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#store?.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.addEventListener('loyalty-benefit-claim', this.#claim);
    this.addEventListener('loyalty-benefit-redeem', this.#redeem);
    if (this.hasUpdated && !this.#store) this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back before this runs.
    queueMicrotask(() => this.isConnected || this.#stop());
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (connection.some((name) => changed.has(name)) || !this.#store) this.#start();
    else if (changed.has('locale')) this.#share(this.#store);
    if (changed.has('refreshSeconds')) this.#poll();
  }

  #start(): void {
    this.#stop();
    const client = this.#connect();
    if (!client && !this.snapshot) return;
    const store = new Store({ client: client ?? offline, audience: this.audience });
    this.#store = store;
    store.subscribe((state, previous) =>
      report(this, { state, previous, messages: this.#localize.messages, format: this.#localize.format }),
    );
    this.#share(store);
    if (this.snapshot) store.seed(this.snapshot);
    if (client) void store.load();
    this.#poll();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#store?.dispose();
    this.#store = undefined;
  }

  #share(store: Store): void {
    const { audience, locale } = this;
    this.#scope.setValue({ store, audience, announce, ...(locale && { locale }) });
  }

  #connect(): LoyaltyClient | undefined {
    const { client, platform, endpoint, getToken, tokenUrl } = this;
    if (client ?? endpoint === undefined) return client;
    const connected = connect(platform, { endpoint, ...(getToken && { getToken }), ...(tokenUrl && { tokenUrl }) });
    if (!connected) warnOnce(`platform:${platform}`, `<loyalty-provider> knows no platform "${platform}".`);
    return connected ?? unknownPlatform;
  }

  #poll(): void {
    clearInterval(this.#timer);
    const seconds = this.refreshSeconds;
    if (!seconds || seconds < 0) return;
    this.#timer = setInterval(() => document.visibilityState === 'visible' && void this.refresh(), seconds * 1000);
  }

  readonly #claim = (event: HTMLElementEventMap['loyalty-benefit-claim']): void => {
    if (this.#store) answerClaim(event, { ...this.#words, provider: this, store: this.#store });
  };

  readonly #redeem = (event: HTMLElementEventMap['loyalty-benefit-redeem']): void => {
    if (this.#store) answerRedeem(event, { ...this.#words, provider: this, store: this.#store });
  };

  get #words() {
    return { messages: this.#localize.messages };
  }
}

const refuse = (code: string): LoyaltyClient => {
  const answer = async () => ({ ok: false, error: { kind: 'rejected', code } }) as const;
  return { snapshot: answer, claim: answer, redeem: answer };
};

/** Stands where there is a snapshot and no platform: it shows, and changes nothing. */
const offline = refuse('no-platform');

/** Stands for a platform whose name is not known: everything inside shows that it failed. */
const unknownPlatform = refuse('unknown-platform');
