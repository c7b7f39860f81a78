/** Registers the elements that a profile portal has and a storefront seldom. */
import './define/loyalty-tier.js';
import './define/loyalty-balances.js';
import './define/loyalty-campaigns.js';
