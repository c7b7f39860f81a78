import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Loaded, OnDemand } from '../../controllers/on-demand.js';
import { Localize } from '../../controllers/localize.js';
import { enAchievements } from '../../messages/en-achievements.js';
import { Selection } from '../../controllers/selection.js';
import type { Achievement } from '../../model/index.js';
import { type AchievementFilter, type AchievementSelection, type AchievementSort, redact } from '../../rules/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { type AchievementNotice, noticesOf } from '../notice/notices.js';
import { property } from '../property.js';
import type * as code from './select.js';
import { styles } from './achievements.styles.js';

type Known = readonly [view: View, handles: readonly string[] | undefined, secrets: number];

/**
 * The badge grid: every achievement that this customer may see, each as a `loyalty-badge`. A change to one achievement
 * renders that badge alone. The parts of `loyalty-badge` can be styled through it.
 *
 * @summary The badge grid.
 * @slot empty - Said when there are no achievements.
 * @slot failed - Said when they could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot stale - Said when what is shown could not be refreshed.
 * @csspart achievements - Everything.
 * @csspart list - The list of badges.
 * @csspart item - One place in the list.
 * @csspart secrets - How many secrets are left.
 * @csspart notice - What is said in place of the list.
 * @cssprop [--loyalty-badge-min=9rem] - The width below which badges move to the next row.
 */
export class AchievementsElement extends LitElement {
  static override styles = [base, styles];

  /** The achievements to show, without a provider. */
  @property({ attribute: false }) achievements: readonly Achievement[] | undefined;

  /** Which of them. */
  @property() filter: AchievementFilter = 'all';

  /** In which order: the platform's, the nearest to its next level first, the latest earned first, or by name. */
  @property() sort: AchievementSort = 'default';

  /** Only those with this tag. */
  @property() tag: string | undefined;

  /** Whether to tell how many mysteries are left. */
  @property() secrets: 'none' | 'count' = 'none';

  /** `grid`: pictures above the words. `list`: beside them. */
  @property({ reflect: true }) layout: 'grid' | 'list' = 'grid';

  /** How many at most. */
  @property({ type: Number }) limit: number | undefined;

  /** Handles, not achievements: the list renders when its order changes, a badge when its achievement does. */
  readonly #known = new Selection(this, ['achievements'], (state): Known => {
    const { achievements = [] } = state.snapshot ?? {};
    return [viewOf(state, 'achievements'), this.#select(achievements), secretsAmong(achievements)];
  });
  readonly #localize = new Localize(this, enAchievements, () => this.#known.scope?.locale);

  readonly #notices = noticesOf(this);
  readonly #selecting = selectingOf(this);

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#selecting.loaded, this.#notices.loaded]);
    return super.getUpdateComplete();
  }

  protected override render() {
    return html`<div class="base" part="achievements">${this.#renderView()}</div>`;
  }

  #renderView() {
    if (this.achievements) return this.#renderGiven(this.achievements);
    const [view, handles, secrets] = this.#known.value ?? ['loading', [], 0];
    if (view === 'loading') return this.#renderLoading();
    if (view === 'failed' || view === 'logged-out') return this.#renderNotice(view, this.#renderLoading());
    return [
      view === 'stale' ? this.#renderNotice(view, nothing) : nothing,
      this.#renderList(handles),
      this.#renderSecrets(secrets),
    ];
  }

  #renderGiven(achievements: readonly Achievement[]) {
    const audience = this.#known.scope?.audience ?? 'customer';
    const visible = achievements.flatMap((achievement) => redact(achievement, audience) ?? []);
    const byHandle = new Map(visible.map((achievement) => [achievement.handle, achievement]));
    const shown = this.#select(visible);
    return [this.#renderList(shown, byHandle), this.#renderSecrets(secretsAmong(visible))];
  }

  /** The handles of what is to be shown, or undefined while the code for choosing and ordering is awaited. */
  #select(achievements: readonly Achievement[]): readonly string[] | undefined {
    const { filter, sort, tag, limit } = this;
    const isPlain = filter === 'all' && sort === 'default' && !tag;
    const { compare } = this.#localize.format;
    const selection = { filter, sort, compare, now: this.#known.now, ...(tag && { tag }), ...(limit && { limit }) };
    const select = isPlain ? first : this.#selecting.code?.select;
    return select?.(achievements, selection).map(({ handle }) => handle);
  }

  #renderList(handles: readonly string[] | undefined, given?: ReadonlyMap<string, Achievement>) {
    const { messages } = this.#localize;
    if (!handles?.length) return this.#renderEmpty(handles);
    return html`<ul role="list" part="list" aria-label=${messages.achievements}>
      ${handles.map(
        (handle) =>
          html`<li part="item">
            <loyalty-badge
              .achievement=${given?.get(handle) ?? handle}
              layout=${this.layout}
              exportparts="badge, picture, ring, fill, chip, name, status, ahead, text"
            ></loyalty-badge>
          </li>`,
      )}
    </ul>`;
  }

  #renderEmpty(handles: readonly string[] | undefined) {
    const place = this.#renderLoading();
    const isAll = this.filter === 'all' && !this.tag;
    return handles ? this.#renderNotice(isAll ? 'empty' : 'no-match', place) : place;
  }

  /** Until its code is there, `place` stands where it will be. */
  #renderNotice(kind: AchievementNotice, place: TemplateResult | typeof nothing) {
    return this.#notices.code?.achievementNotice(kind, this.#localize, this.#known.scope) ?? place;
  }

  #renderSecrets(count: number) {
    const { messages, format } = this.#localize;
    return this.secrets === 'count' && count > 0
      ? html`<p class="muted secrets" part="secrets">${messages.secrets(format, count)}</p>`
      : nothing;
  }

  #renderLoading() {
    const places = Array.from({ length: this.limit ?? 6 });
    return html`<p class="hidden">${this.#localize.messages.loading}</p>
      <ul aria-hidden="true">
        ${places.map(() => html`<li><loyalty-badge layout=${this.layout}></loyalty-badge></li>`)}
      </ul>`;
  }
}

/** What chooses and orders. Pages that show everything never load it. */
const selectingOf = (host: AchievementsElement) =>
  new OnDemand<Loaded & Pick<typeof code, 'select'>>(host, () =>
    import('./select.js').catch(() => ({ select: first })),
  );

/** As the platform orders them. Also where the code for another choice could not be loaded. */
const first = (achievements: readonly Achievement[], { limit = Infinity }: AchievementSelection) =>
  achievements.slice(0, limit < 0 ? undefined : limit);

const secretsAmong = (achievements: readonly Achievement[]) => achievements.filter(({ redacted }) => redacted).length;
