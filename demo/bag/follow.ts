import { byId } from '../page.js';
import type { Page } from '../start.js';
import { applyBenefit, countPieces, followBag } from './bag.js';
import { discounts } from './discounts.js';

/** Shows how full the bag is, and puts a redeemed benefit into it, on whichever page that happens. */
export function followBenefits(page: Promise<Page>): void {
  followBag((bag) => (byId('bag-count').textContent = String(countPieces(bag))));
  document.body.addEventListener('loyalty-benefit-redeemed', ({ detail }) => {
    if (detail.channel === 'online') void apply(page, detail.definition);
  });
}

/** Platforms that know benefits by other names are asked for the shop's own. */
async function apply(page: Promise<Page>, definition: string): Promise<void> {
  const { shop } = await page;
  const handle = shop.names.ours(definition);
  if (handle in discounts) applyBenefit(handle);
}
