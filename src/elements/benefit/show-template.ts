import type * as lit from 'lit';
import type { Format } from '../../messages/index.js';
import type { enShow } from '../../messages/en-show.js';
import type { Instant } from '../../model/index.js';
import { timeLeft } from '../../rules/benefits/time-left.js';
import type { Countdown } from '../../rules/benefits/countdown.js';
import type { CodeDrawing, CodeFormat } from './code-drawing.js';
import type { Shown } from './shown.js';

/** The page's own Lit: a second one would ask for a Trusted Types policy that a page may allow only once. */
export interface Lit {
  readonly css: typeof lit.css;
  readonly html: typeof lit.html;
  readonly nothing: typeof lit.nothing;
  readonly render: typeof lit.render;
}

/** What changes while it is shown. */
export interface ShowState {
  readonly drawing: CodeDrawing | undefined;
  readonly format: CodeFormat;
  readonly left: Countdown | undefined;
  readonly now: Instant;
  /** What is said aloud. */
  readonly said: string;
  /** How many uses are left, and when it was redeemed, in words. */
  readonly uses: string | undefined;
  readonly redeemed: string | undefined;
  readonly isOffline: boolean;
}

interface Parts {
  readonly shown: Shown;
  readonly state: ShowState;
  readonly messages: typeof enShow;
  readonly format: Format;
}

/** The code, large, and what staff look for beside it. */
export function showTemplate(tools: Lit, parts: Parts) {
  const { html, nothing } = tools;
  const { shown, state, messages } = parts;
  const text = (content: string | undefined, style: string) =>
    content ? html`<p class=${style}>${content}</p>` : nothing;
  return html`<form method="dialog" class="sheet">
    <h2 id="shown">${shown.name}</h2>
    ${text(state.isOffline ? messages.offline : undefined, 'offline')}
    <div class="ground">
      ${codeImage(tools, parts)}
      <p class="number" part="code" dir="ltr" translate="no" tabindex="-1" autofocus>${shown.code}</p>
    </div>
    ${mark(tools, parts)} ${text(state.redeemed, 'muted')}
    <div class="facts">${text(state.uses, 'uses')} ${clock(tools, parts)}</div>
    ${text(shown.instructions, 'prose')} ${passes(tools, parts)}
    <button class="primary">${messages.close}</button>
    <p class="hidden" role="status">${state.said}</p>
  </form>`;
}

function codeImage({ html, nothing }: Lit, { state, messages }: Parts) {
  const { drawing, format } = state;
  if (!drawing) return nothing;
  const { width, height, path } = drawing;
  return html`<svg
    class=${format}
    role="img"
    aria-label=${format === 'qr' ? messages.qrCode : messages.barcode}
    viewBox="0 0 ${width} ${height}"
    shape-rendering="crispEdges"
  >
    <path d=${path} />
  </svg>`;
}

/** Moves and tells the time, which a picture of the screen can't. It stands still where motion is not wanted. */
function mark({ html }: Lit, { state, format }: Parts) {
  const time = new Intl.DateTimeFormat(format.locale, { timeStyle: 'medium' }).format(Date.parse(state.now));
  return html`<p class="mark" aria-hidden="true"><span>${time}</span></p>`;
}

function clock({ html, nothing }: Lit, { shown, state, messages, format }: Parts) {
  const { left, now } = state;
  if (!left) return nothing;
  if (left.total === 0) return html`<p class="urgent">${messages.ended}</p>`;
  const span = timeLeft(shown.until, now);
  if (span?.unit === 'day') return html`<p>${messages.endsSoon(format, span)}</p>`;
  const digits = new Intl.NumberFormat(format.locale, { minimumIntegerDigits: 2 });
  const parts = [left.hours, left.minutes, left.seconds].map((part) => digits.format(part));
  return html`<p class="clock">${messages.endsIn} <strong role="timer" dir="ltr">${parts.join(':')}</strong></p>`;
}

function passes({ html, nothing }: Lit, { shown, messages }: Parts) {
  const wallets = [
    ['apple-wallet', shown.passes?.apple, messages.appleWallet],
    ['google-wallet', shown.passes?.google, messages.googleWallet],
  ] as const;
  const links = wallets.flatMap(([slot, address, text]) =>
    address && /^https?:/i.test(address)
      ? [html`<a class="pass" href=${address} target="_blank" rel="noopener"><slot name=${slot}>${text}</slot></a>`]
      : [],
  );
  return links.length ? html`<div class="choices">${links}</div>` : nothing;
}
