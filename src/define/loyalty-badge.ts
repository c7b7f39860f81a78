import { BadgeElement } from '../elements/badge/badge.js';
import { define } from '../registration.js';

define('loyalty-badge', BadgeElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-badge': BadgeElement;
  }
}
