import { WalletElement } from '../elements/wallet/wallet.js';
import { define } from '../registration.js';
import './loyalty-benefit.js';

define('loyalty-wallet', WalletElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-wallet': WalletElement;
  }
}
