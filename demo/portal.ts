import { followBenefits } from './bag/follow.js';
import { byId, first } from './page.js';
import { start } from './start.js';

followBenefits(start());

const form = first(HTMLFormElement, '#achievement-choices');
const list = first(HTMLElement, 'loyalty-achievements', byId('achievements'));

/** The page's own controls set the element's attributes; the element does the rest. */
function choose(): void {
  const chosen = new FormData(form);
  for (const name of ['filter', 'sort']) list.setAttribute(name, chosen.get(name) as string);
}

form.addEventListener('change', choose);
// A browser that comes back to the page brings back what was chosen, too.
choose();

const narrow = matchMedia('(width < 40rem)');
const steps = first(HTMLElement, 'loyalty-level-progress', byId('levels'));

/** Five steps with their names want some room. */
function fit(): void {
  steps.setAttribute('variant', narrow.matches ? 'bar' : 'steps');
}

narrow.addEventListener('change', fit);
fit();
