import { TierElement } from '../elements/tier/tier.js';
import { define } from '../registration.js';

define('loyalty-tier', TierElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-tier': TierElement;
  }
}
