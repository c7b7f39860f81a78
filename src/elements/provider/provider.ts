import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import type { GetToken, LoyaltyClient } from '../../api/index.js';
import { scopeContext } from '../../context.js';
import { Localize } from '../../controllers/localize.js';
import { enAchievements } from '../../messages/en-achievements.js';
import { type Audience, audiences, type Snapshot } from '../../model/index.js';
import type { Catalogue } from '../../platforms/catalogue.js';
import { connect, platformNames } from '../../platforms/registry.js';
import { withCatalogue } from '../../platforms/with-catalogue.js';
import { knownParts, Store, type StoreState, viewOf } from '../../store/index.js';
import { chosen } from '../chosen.js';
import type { RequestedEvent } from './answer.js';
import { property } from '../property.js';
import { report } from './report.js';

/** What can change without a new connection. */
const lasting: readonly PropertyKey[] = ['locale', 'refreshSeconds'];

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

  /** Whose data it is, where the token does not say: an id on the platform. */
  @property() profile: string | undefined;

  /** The language, as a BCP 47 tag. Default: the nearest `lang`. */
  @property() locale: string | undefined;

  /** For whom the data is shown. What staff may see is decided by the platform that the token is for. */
  @property() audience: Audience = 'customer';

  /** Seconds after which the data is asked for again, while the page is looked at. Default: only when asked. */
  @property({ type: Number, attribute: 'refresh' }) refreshSeconds: number | undefined;

  /** Answers the customer's token, in place of `token-url`; `null` where nobody is signed in. */
  @property({ attribute: false }) getToken: GetToken | undefined;

  /** What the platform does not know: pictures, units, hints and copy, by handle. Put over what it sends. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;

  /** A client to use in place of `platform` and `endpoint`. */
  @property({ attribute: false }) client: LoyaltyClient | undefined;

  /** Data that the page already has. Shown at once, and asked for again where there is a platform to ask. */
  @property({ attribute: false }) snapshot: Snapshot | undefined;

  readonly #scope = new ContextProvider(this, { context: scopeContext });
  readonly #localize = new Localize(this, enAchievements, () => this.locale);
  #store: Store | undefined;
  /** What is being told of the last answer. */
  #news: Promise<void> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.addEventListener('loyalty-benefit-claim', this.#answer);
    this.addEventListener('loyalty-benefit-redeem', this.#answer);
  }

  /** Asks the platform again, without skeletons. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#store?.load();
    await this.#news;
  }

  override connectedCallback(): void {
    super.connectedCallback();
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
    if (!this.#store || [...changed.keys()].some((name) => !lasting.includes(name))) this.#start();
    else if (changed.has('locale')) this.#share(this.#store);
    if (changed.has('refreshSeconds')) this.#poll();
  }

  #start(): void {
    this.#stop();
    const { endpoint, getToken, tokenUrl, profile, snapshot, catalogue, locale } = this;
    const client =
      this.client ??
      (endpoint === undefined ? undefined : connect(this.platform, { endpoint, getToken, tokenUrl, profile }));
    if (client === undefined && !snapshot) return;
    if (client !== this.client) chosen(this.platform, platformNames(), '<loyalty-provider> platform');
    const told = client && catalogue ? withCatalogue(client, catalogue, locale) : client;
    const store = new Store({
      client: told,
      audience: chosen(this.audience, audiences, '<loyalty-provider> audience'),
    });
    this.#store = store;
    store.subscribe((state, previous) => this.#tell(state, previous));
    this.#share(store);
    if (snapshot) store.seed(snapshot);
    // What is inside has heard of the store by now, and has said what it shows.
    void store.load();
    this.#poll();
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#store?.dispose();
    this.#store = undefined;
  }

  #share(store: Store): void {
    const { audience, locale } = this;
    this.#scope.setValue({ store, audience, locale });
  }

  #poll(): void {
    clearInterval(this.#timer);
    const seconds = this.refreshSeconds;
    if (!seconds || seconds < 0) return;
    this.#timer = setInterval(() => document.visibilityState === 'visible' && void this.refresh(), seconds * 1000);
  }

  #tell(state: StoreState, previous: StoreState): void {
    report(this, state, previous);
    if (viewOf(state, 'benefits') === 'ready') answers().catch(ignore);
    const { snapshot } = state;
    const known = knownParts(previous).includes('achievements') && previous.snapshot;
    if (!known || !snapshot || snapshot.achievements === known.achievements) return;
    const news = { previous: known, snapshot, language: this.#localize };
    this.#news = levels().then(({ reportLevels }) => reportLevels(this, news), ignore);
  }

  readonly #answer = (event: Event): void => {
    const store = this.#store;
    const language = this.#localize;
    const context = { store, provider: this, path: event.composedPath(), language };
    const apologize = () => announcer().then(({ announce }) => announce(language.messages.failed, this));
    answers()
      .then(({ answer }) => answer(event as RequestedEvent, context))
      .catch(() => (event.defaultPrevented ? undefined : apologize()))
      .catch(ignore);
  };
}

/** Pages without benefits never need it; pages with benefits have it before the customer can ask. */
const answers = () => import('./answer.js');

/** Speaks. What shows benefits has it already. */
const announcer = () => import('../../controllers/announcer.js');

/** Pages that ask the platform once never need it. */
const levels = () => import('./levels.js');

/** What could not be loaded is asked for again the next time. */
const ignore = () => undefined;
