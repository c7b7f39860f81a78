import { html, nothing } from 'lit';
import { addPieces } from './bag.js';
import type { Product } from './catalogue.js';
import { money } from './money.js';
import type { Line, Reduction, Total } from './total.js';

/** What is in the bag, piece by piece. */
export const contents = ({ lines, gifts }: Total) =>
  lines.length
    ? html`<ul class="lines">
        ${lines.map(line)} ${gifts.map(gift)}
      </ul>`
    : html`<p class="empty"><strong>Nothing in here yet.</strong> A good coat is a place to begin.</p>`;

/** What it costs, and the way out. */
export const sums = ({ lines, reductions, subtotal, total }: Total, checkOut: () => void) => html`
  <dl class="sums">
    ${
      reductions.length
        ? html`<dt>Subtotal</dt>
            <dd>${money(subtotal)}</dd>`
        : nothing
    }
    ${reductions.map(reduction)}
    <dt class="total">Total</dt>
    <dd class="total"><output>${money(total)}</output></dd>
  </dl>
  <button class="button" type="button" ?disabled=${!lines.length} @click=${checkOut}>Place the order</button>
`;

/** After an order. */
export const thanks = () =>
  html`<p class="empty"><strong>Thank you. It is on its way.</strong> Your pieces have been counted.</p>`;

const line = ({ product, count }: Line) => html`
  <li class="line">
    <img src=${product.picture} width="400" height="500" alt="" />
    <span class="name">${product.name}</span>
    <span class="price">${money(product.price * count)}</span>
    <span class="amount">
      ${step(product, -1, `One ${product.name} less`)}<span class="number">${count}</span>${step(
        product,
        1,
        `One ${product.name} more`,
      )}
    </span>
  </li>
`;

const step = ({ handle }: Product, amount: 1 | -1, label: string) =>
  html`<button class="step" type="button" aria-label=${label} @click=${() => addPieces(handle, amount)}>
    ${amount > 0 ? '+' : '\u2212'}
  </button>`;

const gift = ({ name, picture }: Product) => html`
  <li class="line">
    <img src=${picture} width="400" height="500" alt="" />
    <span class="name">${name}</span>
    <span class="price">Free</span>
    <span class="gift">With our compliments</span>
  </li>
`;

const reduction = ({ name, cents }: Reduction) =>
  cents > 0
    ? html`<dt class="less">${name}</dt>
        <dd class="less">−${money(cents)}</dd>`
    : html`<dt class="waiting">${name}</dt>
        <dd class="waiting">Nothing in here for it yet</dd>`;
