// The provider first: it answers the elements that ask as they are defined.
import './define/provider.js';
import './define/achievements.js';
import './define/badge.js';
import './define/level-progress.js';
import './define/wallet.js';
import './define/benefit.js';
