import type { Language } from '../../controllers/localize.js';
import { enShow } from '../../messages/en-show.js';
import type { Instant } from '../../model/index.js';
import { countdown } from '../../rules/benefits/countdown.js';
import { type CodeFormat, drawCode } from './code-drawing.js';
import { type Lit, type ShowState, showTemplate } from './show-template.js';
import type { Shown } from './shown.js';
import { keepAwake } from './wake-lock.js';

export { showStyles } from './show-view.styles.js';

/** What is shown, and how. */
export interface Show {
  readonly shown: Shown;
  readonly format: CodeFormat;
  readonly dialog: HTMLDialogElement;
}

/** What the view speaks with. */
export interface Surroundings {
  readonly lit: Lit;
  readonly language: Language;
  /** Now, by the platform's clock. */
  readonly now: () => Instant;
  readonly told: Pick<ShowState, 'uses' | 'redeemed'>;
}

/** Minutes before the end at which the time left is said aloud. */
const thresholds = [10, 5, 1];

/**
 * Shows a code over the whole screen until it is closed: it needs nothing from the network, and runs by itself whatever
 * becomes of the element it was opened from.
 */
export function openShowView({ shown, format, dialog }: Show, { lit, language, now, told }: Surroundings): void {
  const messages = language.say(enShow);
  const drawing = drawCode(shown.code, format);
  let before: number | undefined;
  let said = '';
  const draw = (): void => {
    const left = countdown(shown.until, now());
    said = saidAt(left?.total, before) ?? said;
    before = left?.total;
    const state: ShowState = { drawing, format, left, now: now(), said, ...told, isOffline: !navigator.onLine };
    lit.render(showTemplate(lit, { shown, state, messages, format: language.format }), dialog);
  };
  const saidAt = (left: number | undefined, previous: number | undefined): string | undefined => {
    if (left === undefined || previous === undefined || left === previous) return undefined;
    if (left === 0) return messages.ended;
    const passed = thresholds.find((minutes) => left <= minutes * 60 && previous > minutes * 60);
    return passed === undefined ? undefined : messages.minutesLeft(language.format, passed);
  };
  draw();
  dialog.showModal();
  run(dialog, draw);
}

/** Draws each second, and when the network comes or goes, until the dialog is closed or gone. */
function run(dialog: HTMLDialogElement, draw: () => void): void {
  const sleep = keepAwake();
  const ended = new AbortController();
  const tick = () => (dialog.open && dialog.isConnected ? draw() : stop());
  const timer = setInterval(tick, 1000);
  const stop = (): void => {
    clearInterval(timer);
    ended.abort();
    sleep();
  };
  const { signal } = ended;
  addEventListener('online', tick, { signal });
  addEventListener('offline', tick, { signal });
  dialog.addEventListener('close', stop, { signal });
}
