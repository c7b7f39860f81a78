import { ProviderElement } from '../elements/provider/provider.js';
import { define } from '../registration.js';

define('loyalty-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-provider': ProviderElement;
  }
}
