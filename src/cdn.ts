import './define-storefront.js';

export { registerMessages } from './messages/index.js';
export { registerPlatform } from './platforms/registry.js';

/** What storefronts seldom have is loaded with the first such element in the page. */
const seldom = 'loyalty-tier, loyalty-balances, loyalty-campaigns';

const watch = new MutationObserver(load);

function load(): void {
  if (!document.querySelector(seldom)) return;
  watch.disconnect();
  import('./define-portal.js').catch(() => watch.observe(document, { childList: true, subtree: true }));
}

watch.observe(document, { childList: true, subtree: true });
load();
