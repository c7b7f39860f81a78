import { html } from 'lit';

/** A drawing on 24 x 24. It says nothing that text does not say too, and takes the colour and size of that text. */
export const icon = (path: string) =>
  html`<svg
    viewBox="0 0 24 24"
    width="1em"
    height="1em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
