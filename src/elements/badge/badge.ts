import { html, nothing } from 'lit';
import type { Achievement } from '../../model/index.js';
import { achievementProgress, achievementState, progressScale } from '../../rules/index.js';
import { base } from '../../styles/base.styles.js';
import { AchievementElement } from '../achievement-element.js';
import { progress } from '../progress/progress.styles.js';
import { property } from '../property.js';
import { styles } from './badge.styles.js';
import { badgeLook } from './look.js';
import { medal, placeholder } from './medal.js';
import { badgeText } from './text.js';

/**
 * One achievement by its visibility mode: locked, in progress, earned, earned several times, or a mystery with its hint.
 * A hidden one is not there before it is unlocked, a system one never.
 *
 * @summary One achievement as a badge.
 * @slot failed - Said when it could not be loaded.
 * @slot logged-out - Said when the customer has to sign in.
 * @slot picture - The brand's own picture, in place of the achievement's.
 * @csspart badge - The whole badge.
 * @csspart picture - The round picture.
 * @csspart ring - The ring that shows the progress.
 * @csspart fill - The part of the ring already earned.
 * @csspart chip - The mark on the picture: earned, how often, or locked.
 * @csspart name - The name.
 * @csspart status - What has been earned, or what is to go.
 * @csspart ahead - What is to go to the next level, once one is earned.
 * @csspart notice - What is said in place of the badge.
 * @csspart text - How to earn it, or the hint of a mystery.
 * @cssprop [--loyalty-badge-size=6rem] - The diameter of the picture.
 * @cssprop [--loyalty-color-earned=#8a5a00] - The colour of what is earned.
 * @cssprop [--loyalty-progress-color=var(--loyalty-color-accent)] - The colour of the ring.
 */
export class BadgeElement extends AchievementElement {
  static override styles = [base, progress, styles];

  /** How large the picture is. */
  @property({ reflect: true }) size: 'small' | 'medium' | 'large' = 'medium';

  /** `grid`: the picture above the words. `list`: beside them. */
  @property({ reflect: true }) layout: 'grid' | 'list' = 'grid';

  protected override renderPlace() {
    return placeholder();
  }

  protected override renderAchievement(achievement: Achievement) {
    const { messages, format } = this.localize;
    const state = achievementState(achievement, this.now);
    const reached = achievementProgress(achievement);
    const look = badgeLook(achievement, state, reached);
    const words = badgeText(achievement, { state, look, reached, messages, format });
    const gauge = { ...progressScale(reached, 'level'), label: words.name, text: words.progress };
    return html`
      <div class="base ${look}" part="badge">
        ${medal({ achievement, look, gauge, chip: words.chip })}
        <div class="words">
          <p class="name" part="name">${words.name}</p>
          <p class="status" part="status">${words.status}</p>
          ${words.ahead ? html`<p class="muted ahead" part="ahead">${words.ahead}</p>` : nothing}
          ${words.text ? html`<p class="muted text" part="text">${words.text}</p>` : nothing}
        </div>
      </div>
    `;
  }
}
