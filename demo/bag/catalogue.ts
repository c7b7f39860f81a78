import { first } from '../page.js';

/** Something that the shop sells. */
export interface Product {
  readonly handle: string;
  readonly name: string;
  readonly kind: string;
  /** In cents. */
  readonly price: number;
  readonly picture: string;
}

/** The products on the page, which is where the shop writes them. */
export function readCatalogue(): ReadonlyMap<string, Product> {
  const products = [...document.querySelectorAll<HTMLElement>('[data-product]')].map(readProduct);
  return new Map(products.map((product) => [product.handle, product]));
}

function readProduct(element: HTMLElement): Product {
  return {
    handle: element.dataset['product'] ?? '',
    name: first(HTMLElement, 'h3', element).textContent,
    kind: element.dataset['kind'] ?? '',
    price: Number(first(HTMLDataElement, 'data', element).value) * 100,
    picture: first(HTMLImageElement, 'img', element).src,
  };
}
