import { css, html, nothing } from 'lit';
import { enAchievements, quantity } from '../../messages/en-achievements.js';
import { enBalances } from '../../messages/en-standing.js';
import type { Format } from '../../messages/index.js';
import type { Balance, Instant } from '../../model/index.js';
import { nextExpiry } from '../../rules/benefits/next-expiry.js';

import { notice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import type { Told } from '../standing-element.js';

const notes = css`
  .amount ~ p {
    margin-block-start: 0.25rem;
    font-size: 0.875em;
  }
  .urgent {
    color: var(--loyalty-color-urgent, light-dark(#b3261e, #ffb4ab));
    font-weight: 600;
  }
`;

export const styles = [notes, noticeStyles];

/** What balances say, in English. */
const balanceMessages = { ...enAchievements, ...enBalances };

interface Words {
  readonly messages: typeof balanceMessages;
  readonly format: Format;
  readonly now: Instant;
}

/** The balances that are wanted, in that order, or all of them; or that there are none. */
export function draw(
  balances: readonly Balance[],
  { language, now, wanted }: Told & { readonly wanted: readonly string[] },
) {
  const messages = language.say(balanceMessages);
  const words = { messages, format: language.format, now };
  const shown = wanted.length
    ? wanted.flatMap((handle) => balances.find((balance) => balance.handle === handle) ?? [])
    : balances;
  if (!shown.length) return notice({ kind: 'empty', title: messages.emptyBalances, text: messages.emptyBalancesText });
  return html`<div class="base" part="balances">
    <ul role="list" part="list" aria-label=${messages.balances}>
      ${shown.map((balance) => tile(balance, words))}
    </ul>
  </div>`;
}

/** One balance: its name, how much there is, what is pending, and what is lost next. */
function tile(balance: Balance, words: Words) {
  const { messages, format } = words;
  const { amount, pending = 0, unit } = balance;
  return html`<li class="panel" part="balance">
    <p class="muted" part="name">${nameOf(balance, words)}</p>
    <p class="amount" part="amount">
      ${Number.isFinite(amount) ? quantity(format, amount, unit) : messages.balanceUnknown}
    </p>
    ${
      pending > 0 && pending < Infinity
        ? html`<p class="muted" part="pending">${messages.balancePending(format, pending, unit)}</p>`
        : nothing
    }
    ${expiry(balance, words)}
  </li>`;
}

function nameOf({ name, handle }: Balance, { messages }: Words): string {
  const known = messages.balanceNames;
  return name ?? (Object.hasOwn(known, handle) ? known[handle] : undefined) ?? messages.balance;
}

function expiry(balance: Balance, { messages, format, now }: Words) {
  const next = nextExpiry(balance, now);
  if (!next) return nothing;
  const { amount, at, left, urgent } = next;
  const text = messages.balanceExpires(format, { amount, unit: balance.unit, date: at && format.date(at) });
  return html`<p class=${urgent ? 'urgent' : 'muted'} part="expiring">
    ${text}${left && urgent ? ` (${format.relative(left)})` : nothing}
  </p>`;
}
