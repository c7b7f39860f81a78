import { addPieces } from './bag/bag.js';
import { prepareBag } from './bag/drawer.js';
import { followBenefits } from './bag/follow.js';
import { first } from './page.js';
import { start } from './start.js';
import { say, toast } from './toast.js';

const page = start();
followBenefits(page);
prepareBag(page);

for (const product of document.querySelectorAll<HTMLElement>('[data-product]')) {
  const name = first(HTMLElement, 'h3', product).textContent;
  first(HTMLElement, 'button', product).addEventListener('click', () => {
    addPieces(product.dataset['product'] ?? '', 1);
    toast(name, 'In your bag.');
    say(`${name} is in your bag.`);
  });
}
