import { html, render } from 'lit';
import { byId } from './page.js';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message for a while. It is for the eyes: what it says is also announced, by the library or with `say`. */
export function toast(title: string, text: string): void {
  const element = byId('toast');
  render(html`<strong>${title}</strong>${text}`, element);
  element.togglePopover(true);
  clearTimeout(timer);
  timer = setTimeout(() => element.togglePopover(false), 5000);
}

/** Says a sentence to people who listen to the page. */
export function say(text: string): void {
  byId('status').textContent = text;
}
