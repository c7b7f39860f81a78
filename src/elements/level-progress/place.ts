import { html, type TemplateResult } from 'lit';
import type { Variant } from './drawing.js';

interface Parts {
  readonly head: TemplateResult;
  readonly gauge: TemplateResult;
  readonly foot: TemplateResult;
}

/** The words stand above and below a bar, and beside a ring. */
export const arranged = (variant: Variant, { head, gauge, foot }: Parts) =>
  html`<div class="base ${variant}-layout" part="progress">
    ${variant === 'ring' ? [gauge, html`<div>${head}${foot}</div>`] : [head, gauge, foot]}
  </div>`;

/** Its place while it is awaited, in its final size. */
export function placeholder(variant: Variant) {
  const line = html`<p><span class="skeleton line"></span></p>`;
  const gauge = html`<div class="skeleton ${variant}" part=${variant}></div>`;
  return arranged(variant, { head: line, gauge, foot: line });
}
