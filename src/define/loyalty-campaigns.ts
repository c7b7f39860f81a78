import { CampaignsElement } from '../elements/campaigns/campaigns.js';
import { define } from '../registration.js';
import './loyalty-level-progress.js';

define('loyalty-campaigns', CampaignsElement);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-campaigns': CampaignsElement;
  }
}
