import { AchievementsElement } from '../elements/achievements/achievements.js';
import { define } from '../registration.js';
import './loyalty-badge.js';

define('loyalty-achievements', AchievementsElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-achievements': AchievementsElement;
  }
}
