import './define-storefront.js';

export { registerMessages } from './messages/index.js';
export { registerPlatform } from './platforms/registry.js';

/** What storefronts seldom have is loaded with the first such element in the page. */
const watch = new MutationObserver(load);

function load(): void {
  if (!document.querySelector('loyalty-tier,loyalty-balances,loyalty-campaigns')) return;
  watch.disconnect();
  // Without it they stay what they were in the page.
  import('./define-portal.js').catch(() => {});
}

watch.observe(document, { childList: true, subtree: true });
load();
