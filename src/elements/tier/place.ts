import { html, type TemplateResult } from 'lit';
import { awaited } from '../standing-element.js';

/** The name stands before the words, or above them where there is little room. */
export const arranged = (head: TemplateResult, words: TemplateResult) =>
  html`<div class="base" part="tier" role="group" aria-labelledby="label name">
    <div class="panel">
      <div class="head">${head}</div>
      <div class="words">${words}</div>
    </div>
  </div>`;

/** Its place while it is awaited, in its final size. */
export const placeholder = () =>
  arranged(
    html`<span class="icon skeleton"></span>
      <p class="muted" id="label">${awaited}</p>
      <p class="name" id="name">${awaited}</p>`,
    html`<div class="bar skeleton"></div>
      <p class="muted">${awaited}</p>
      <p class="muted">${awaited}</p>`,
  );
