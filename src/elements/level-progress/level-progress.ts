import { html, nothing } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import { enAchievements } from '../../messages/en-achievements.js';
import type { Achievement } from '../../model/index.js';
import type { Scale } from '../../rules/index.js';
import { base } from '../../styles/base.styles.js';
import { AchievementElement } from '../achievement-element.js';
import { progress } from '../progress/progress.styles.js';
import { property } from '../property.js';
import type * as code from './drawing.js';
import { styles } from './level-progress.styles.js';
import { placeholder } from './place.js';

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
export class LevelProgressElement extends AchievementElement {
  static override styles = [base, progress, styles];

  /** `level` counts from the current level's floor, `total` from zero. */
  @property() scale: Scale = 'level';

  /** How it is drawn. */
  @property({ reflect: true }) variant: 'bar' | 'ring' | 'steps' = 'bar';

  readonly #drawing = drawingOf(this);

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#drawing.loaded;
    return super.getUpdateComplete();
  }

  protected override renderPlace() {
    // Asked for while the data is still awaited.
    this.#drawing.load();
    return placeholder(this.variant);
  }

  protected override renderAchievement(achievement: Achievement) {
    const { variant, scale, localize: language } = this;
    if (achievement.redacted) return nothing;
    return this.#drawing.code?.drawing(achievement, { variant, scale, language }) ?? placeholder(variant);
  }
}

/** What draws the progress. A page of badges alone never loads it. */
const drawingOf = (host: LevelProgressElement) =>
  new OnDemand<Pick<typeof code, 'drawing' | 'styles'>>(host, () =>
    import('./drawing.js').catch(() => ({ drawing: () => html`<slot>${enAchievements.failed}</slot>`, styles: [] })),
  );
