import type { Bag } from './bag.js';
import type { Product } from './catalogue.js';
import { type Discount, discounts } from './discounts.js';

/** So many of one product. */
export interface Line {
  readonly product: Product;
  readonly count: number;
}

/** A discount, and by how many cents it lowers the price. 0: the bag holds nothing yet that it is for. */
export interface Reduction {
  readonly name: string;
  readonly cents: number;
}

/** The sum of a bag, in cents. */
export interface Total {
  readonly lines: readonly Line[];
  /** Pieces that come for free. */
  readonly gifts: readonly Product[];
  readonly reductions: readonly Reduction[];
  readonly subtotal: number;
  readonly total: number;
}

/** Adds up a bag. */
export function totalOf(bag: Bag, catalogue: ReadonlyMap<string, Product>): Total {
  const lines = Object.entries(bag.pieces).flatMap(([handle, count]) => {
    const product = catalogue.get(handle);
    return product ? [{ product, count }] : [];
  });
  const applied = bag.benefits.flatMap((handle) => discounts[handle] ?? []);
  const reductions = applied
    .filter((discount) => discount.kind === 'percent' || !isGiven(discount, lines))
    .map((discount) => ({ name: discount.name, cents: centsOff(discount, lines) }));
  const gifts = applied.flatMap((discount) => {
    const product = discount.kind === 'gift' && isGiven(discount, lines) && catalogue.get(discount.product);
    return product ? [product] : [];
  });
  const subtotal = sum(lines);
  return {
    lines,
    gifts,
    reductions,
    subtotal,
    total: subtotal - reductions.reduce((off, { cents }) => off + cents, 0),
  };
}

/** A gift comes with something that is bought. */
function isGiven(discount: Discount, lines: readonly Line[]): boolean {
  return discount.kind === 'gift' && lines.some(({ product }) => !discount.with || product.kind === discount.with);
}

function centsOff(discount: Discount, lines: readonly Line[]): number {
  if (discount.kind === 'gift') return 0;
  const eligible = lines.filter(({ product }) => product.kind === discount.of);
  return Math.round((sum(eligible) * discount.percent) / 100);
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((cents, { product, count }) => cents + product.price * count, 0);
}
