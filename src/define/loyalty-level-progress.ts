import { LevelProgressElement } from '../elements/level-progress/level-progress.js';
import { define } from '../registration.js';

define('loyalty-level-progress', LevelProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-level-progress': LevelProgressElement;
  }
}
