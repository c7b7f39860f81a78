import { BenefitElement } from '../elements/benefit/benefit.js';
import { define } from '../registration.js';

define('loyalty-benefit', BenefitElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-benefit': BenefitElement;
  }
}
