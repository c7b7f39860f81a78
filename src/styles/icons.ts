import { svg, type SVGTemplateResult } from 'lit';

const icon = (path: SVGTemplateResult) =>
  svg`<svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${path}</svg>`;

/** Drawings that say nothing text does not say too. They take the colour and size of the text around them. */
export const icons = {
  check: icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`),
  lock: icon(svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`),
  mystery: icon(svg`<path d="M9 9a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5M12 17.5v.01"/>`),
  medal: icon(svg`<path d="m12 4 2.3 4.8 5.2.7-3.8 3.6 1 5.2L12 15.8l-4.7 2.5 1-5.2L4.500 9.500l5.200-.7z"/>`),
  discount: icon(svg`<path d="m7 17 10-10"/><circle cx="8" cy="8" r="2"/><circle cx="16" cy="16" r="2"/>`),
  'free-product': icon(
    svg`<path d="M4 12h16v8H4zM3 8h18v4H3zM12 8v12M12 8S10.500 3.500 8 4.500 9 8 12 8s6.500-2.500 4-3.500S12 8 12 8"/>`,
  ),
  entitlement: icon(svg`<circle cx="8" cy="14" r="4"/><path d="m11 11 8-8M16 6l3 3"/>`),
};
