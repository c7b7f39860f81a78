import { html, LitElement, nothing } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { enAchievements } from '../../messages/en-achievements.js';
import { Selection } from '../../controllers/selection.js';
import type { Achievement } from '../../model/index.js';
import {
  achievementFilters,
  type AchievementFilter,
  achievementSorts,
  type AchievementSort,
  countSecrets,
  redact,
  selectAchievements,
} from '../../rules/index.js';
import { type View, viewOf } from '../../store/index.js';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { chosen } from '../../warn.js';
import { notice, unavailable } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { property } from '../property.js';
import { styles } from './achievements.styles.js';

type Known = readonly [view: View, handles: readonly string[], secrets: number];

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
  static override styles = [base, button, noticeStyles, styles];

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
    return [viewOf(state, 'achievements'), this.#select(achievements), countSecrets(achievements)];
  });
  readonly #localize = new Localize(this, enAchievements, () => this.#known.scope?.locale);

  protected override render() {
    return html`<div class="base" part="achievements">${this.#renderView()}</div>`;
  }

  #renderView() {
    if (this.achievements) return this.#renderGiven(this.achievements);
    const [view, handles, secrets] = this.#known.value ?? ['loading', [], 0];
    const { messages } = this.#localize;
    if (view === 'loading') return this.#renderLoading();
    if (view === 'failed' || view === 'logged-out') return unavailable(view, messages, this.#known.scope);
    const stale = view === 'stale' ? notice({ kind: 'stale', title: messages.stale }) : nothing;
    return [stale, this.#renderList(handles), this.#renderSecrets(secrets)];
  }

  #renderGiven(achievements: readonly Achievement[]) {
    const audience = this.#known.scope?.audience ?? 'customer';
    const visible = achievements.flatMap((achievement) => redact(achievement, audience) ?? []);
    const byHandle = new Map(visible.map((achievement) => [achievement.handle, achievement]));
    const shown = this.#select(visible);
    return [this.#renderList(shown, byHandle), this.#renderSecrets(countSecrets(visible))];
  }

  #select(achievements: readonly Achievement[]): readonly string[] {
    const { tag, limit } = this;
    const selected = selectAchievements(achievements, {
      filter: chosen(this.filter, achievementFilters, '<loyalty-achievements> filter'),
      sort: chosen(this.sort, achievementSorts, '<loyalty-achievements> sort'),
      compare: this.#localize.format.compare,
      now: this.#known.now,
      ...(tag && { tag }),
      ...(limit && { limit }),
    });
    return selected.map(({ handle }) => handle);
  }

  #renderList(handles: readonly string[], given?: ReadonlyMap<string, Achievement>) {
    const { messages } = this.#localize;
    if (!handles.length) return this.#renderEmpty();
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

  #renderEmpty() {
    const { messages } = this.#localize;
    return this.filter === 'all' && !this.tag
      ? notice({ kind: 'empty', title: messages.emptyAchievements, text: messages.emptyAchievementsText })
      : notice({ kind: 'empty', title: messages.noMatch });
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
