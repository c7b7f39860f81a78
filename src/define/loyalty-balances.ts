import { BalancesElement } from '../elements/balances/balances.js';
import { define } from '../registration.js';

define('loyalty-balances', BalancesElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-balances': BalancesElement;
  }
}
