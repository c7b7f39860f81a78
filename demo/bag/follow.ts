import { byId } from '../page.js';
import { applyBenefit, countPieces, followBag } from './bag.js';
import { discounts } from './discounts.js';

/** Shows how full the bag is, and puts a redeemed benefit into it, on whichever page that happens. */
export function followBenefits(): void {
  followBag((bag) => (byId('bag-count').textContent = String(countPieces(bag))));
  document.body.addEventListener('loyalty-benefit-redeemed', ({ detail }) => {
    if (detail.channel === 'online' && detail.definition in discounts) applyBenefit(detail.definition);
  });
}
