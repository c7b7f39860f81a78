import type { Product } from './catalogue.js';

/** What a benefit is worth in this shop's bag. */
export type Discount =
  | { readonly kind: 'percent'; readonly name: string; readonly percent: number; readonly of: Product['kind'] }
  | { readonly kind: 'gift'; readonly name: string; readonly product: string; readonly with?: Product['kind'] };

/**
 * By the handle of the benefit's definition. The platform records that a benefit is used; what that means for a bag is the
 * shop's to know. Benefits that are not in here are used at the till or the bar.
 */
export const discounts: Readonly<Record<string, Discount>> = {
  'knitwear-15': { kind: 'percent', name: '15% off knitwear', percent: 15, of: 'knitwear' },
  'denim-10': { kind: 'percent', name: '10% off denim', percent: 10, of: 'denim' },
  'welcome-tote': { kind: 'gift', name: 'A tote for everything', product: 'market-tote' },
  'winter-beanie': { kind: 'gift', name: 'A beanie with your coat', product: 'merino-beanie', with: 'coats' },
};
