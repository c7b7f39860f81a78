import { render } from 'lit';
import { byId, first } from '../page.js';
import type { Page } from '../start.js';
import { countPieces, emptyBag, followBag, readBag } from './bag.js';
import { readCatalogue } from './catalogue.js';
import { contents, sums, thanks } from './contents.js';
import { totalOf } from './total.js';

/** Opens the bag, with the focus on its title: nothing in it is pressed by accident. */
export function openBag(): void {
  const dialog = first(HTMLDialogElement, '#bag');
  if (!dialog.open) dialog.showModal();
  byId('bag-title').focus();
}

/** Makes the bag open, close and show what is in it. */
export function prepareBag(page: Promise<Page>): void {
  const dialog = first(HTMLDialogElement, '#bag');
  const catalogue = readCatalogue();
  byId('open-bag').addEventListener('click', openBag);
  byId('close-bag').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  followBag((bag) => {
    const total = totalOf(bag, catalogue);
    render(contents(total), byId('bag-lines'));
    render(
      sums(total, () => void checkOut(page)),
      byId('bag-total'),
    );
  });
  if (location.hash === '#bag') openBag();
}

async function checkOut(page: Promise<Page>): Promise<void> {
  const { provider, shop } = await page;
  const bag = readBag();
  const { total } = totalOf(bag, readCatalogue());
  shop.order({ pieces: countPieces(bag), dollars: Math.floor(total / 100) });
  emptyBag();
  render(thanks(), byId('bag-lines'));
  byId('bag-title').focus();
  await provider.refresh();
}
