/** What a page with nothing but achievements never loads. Everything else reaches it through `withAccount`. */
export { readSections } from './sections.js';
export { claim, claimAndRedeem, redeem } from './writes.js';
