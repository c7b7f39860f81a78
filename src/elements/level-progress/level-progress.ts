import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Localize } from '../../controllers/localize.js';
import { enAchievements } from '../../messages/en-achievements.js';
import { ShownAchievement } from '../../controllers/shown-achievement.js';
import type { Achievement } from '../../model/index.js';
import { achievementProgress, ladderSteps, progressScale, type Scale, scales } from '../../rules/index.js';
import { base } from '../../styles/base.styles.js';
import { button } from '../../styles/button.styles.js';
import { chosen } from '../../warn.js';
import { unavailable } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { bar, type Gauge, ring, steps } from '../progress/progress.js';
import { progress } from '../progress/progress.styles.js';
import { property } from '../property.js';
import { styles } from './level-progress.styles.js';

const variants = ['bar', 'ring', 'steps'] as const;

/**
 * The way to the next level of an achievement. What is drawn, spoken and said to assistive technology is one number. A
 * mystery shows nothing before it is earned: its progress would give it away.
 *
 * @summary How far it is to the next level.
 * @slot failed - Said when it could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot - Words in place of the progress in words.
 * @csspart progress - Everything.
 * @csspart title - The achievement's name.
 * @csspart level - The level reached.
 * @csspart bar - The bar.
 * @csspart ring - The ring.
 * @csspart steps - The row of levels.
 * @csspart fill - The part already behind.
 * @csspart text - The progress in words.
 * @csspart notice - What is said in place of the progress.
 * @csspart remaining - What is to go.
 * @cssprop [--loyalty-progress-color=var(--loyalty-color-accent)] - The colour of what is behind.
 * @cssprop [--loyalty-progress-size=0.5rem] - The height of the bar.
 */
export class LevelProgressElement extends LitElement {
  static override styles = [base, button, progress, noticeStyles, styles];

  /** The handle of one of the provider's achievements; or, as a property, the achievement itself. */
  @property() achievement: Achievement | string | undefined;

  /** `level` counts from the current level's floor, `total` from zero. */
  @property() scale: Scale = 'level';

  /** How it is drawn. */
  @property({ reflect: true }) variant: (typeof variants)[number] = 'bar';

  readonly #shown = new ShownAchievement(this);
  readonly #localize = new Localize(this, enAchievements, () => this.#shown.scope?.locale);

  protected override render() {
    const { view, value, scope } = this.#shown;
    if (view === 'loading') return this.#renderPlace();
    if (view === 'failed' || view === 'logged-out') return unavailable(view, this.#localize.messages, scope);
    return value && !value.redacted ? this.#renderProgress(value) : nothing;
  }

  /** Its place while it is awaited, in its final size. */
  #renderPlace() {
    const line = html`<p><span class="skeleton line"></span></p>`;
    return this.#arrange(line, html`<div class="skeleton ${this.variant}" part=${this.variant}></div>`, line);
  }

  #renderProgress(achievement: Achievement) {
    const { messages, format } = this.#localize;
    const reached = achievementProgress(achievement);
    const { level, name, next, remaining } = reached;
    const scale = progressScale(reached, chosen(this.scale, scales, '<loyalty-level-progress> scale'));
    const text = next ? messages.progress(format, { ...scale, unit: achievement.unit }) : messages.topLevel;
    const gauge = this.#renderGauge(achievement, { ...scale, label: achievement.name, text });
    const head = html`
      <p class="title" part="title">${achievement.name}</p>
      ${level ? html`<p class="level" part="level">${messages.level(format, level, name)}</p>` : nothing}
    `;
    const left = next && { left: remaining, unit: achievement.unit, next: next.name };
    const foot = html`
      <p class="text" part="text"><slot>${text}</slot></p>
      ${left ? html`<p class="muted remaining" part="remaining">${messages.remaining(format, left)}</p>` : nothing}
    `;
    return this.#arrange(head, gauge, foot);
  }

  /** The words stand above and below a bar, and beside a ring. */
  #arrange(head: TemplateResult, gauge: TemplateResult, foot: TemplateResult) {
    const parts = this.variant === 'ring' ? [gauge, html`<div>${head}${foot}</div>`] : [head, gauge, foot];
    return html`<div class="base ${this.variant}-layout" part="progress">${parts}</div>`;
  }

  #renderGauge(achievement: Achievement, gauge: Gauge) {
    const variant = chosen(this.variant, variants, '<loyalty-level-progress> variant');
    if (variant === 'ring') return ring(gauge);
    if (variant === 'bar') return bar(gauge);
    const { messages, format } = this.#localize;
    const ladder = ladderSteps(achievement).map(({ level, name, ...step }) => ({
      ...step,
      label: messages.level(format, level, name),
    }));
    return steps(gauge, ladder);
  }
}
