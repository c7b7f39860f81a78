/** Registers the elements that storefronts have. The provider first: it answers the elements that ask as they are defined. */
import './define/loyalty-provider.js';
import './define/loyalty-achievements.js';
import './define/loyalty-badge.js';
import './define/loyalty-level-progress.js';
import './define/loyalty-wallet.js';
import './define/loyalty-benefit.js';
