import { css } from 'lit';

export const styles = css`
  :host {
    contain: layout style;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    block-size: 100%;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > ::slotted(img),
  img {
    display: block;
    inline-size: calc(100% + var(--_space) * 2.5);
    aspect-ratio: 16 / 9;
    margin: calc(var(--_space) * -1.25) calc(var(--_space) * -1.25) 0;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    object-fit: cover;
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75rem;
    align-items: center;
  }
  .icon {
    grid-row: span 2;
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 0.875rem;
    background: var(--_tint);
    color: var(--_accent);
    font-size: 1.5rem;
  }
  .free-product .icon {
    border-radius: 50%;
    background: color-mix(in srgb, var(--_earned) 16%, var(--_surface));
    color: var(--_earned);
  }
  .entitlement .icon {
    background: var(--_text);
    color: var(--_surface);
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.25;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.75rem;
    align-items: center;
    font-size: 0.875em;
  }
  .urgent,
  .error {
    color: var(--_urgent);
  }
  .uses {
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  details {
    font-size: 0.9375em;
  }
  summary {
    display: inline-block;
    padding-block: 0.25rem;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .subtitle {
    margin-block-start: 0.5rem;
    font-weight: 600;
  }
  .prose {
    white-space: pre-line;
  }
  .foot {
    display: grid;
    gap: 0.5rem;
    margin-block-start: auto;
  }
  #main > span {
    grid-area: 1 / 1;
  }
  #main > .off {
    visibility: hidden;
  }
  .error {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .ticket {
    display: grid;
    gap: 0.375rem;
    padding: var(--_space);
    border: 0.125rem dashed var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    text-align: center;
  }
  .stamp {
    font-weight: 600;
  }
  .code {
    padding: 0.5rem;
    border-radius: 0.5rem;
    background: #fff;
    color: #000;
    font:
      700 1.375rem/1.3 ui-monospace,
      monospace;
    letter-spacing: 0.08em;
    user-select: all;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    justify-content: center;
    margin-block-start: 0.5rem;
  }
  .choices > * {
    flex: 1 1 8rem;
  }
  dialog {
    max-inline-size: min(26rem, calc(100vw - 2rem));
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  dialog::backdrop {
    background: rgb(10 8 20 / 55%);
  }
  dialog[open] {
    display: grid;
    gap: 0.75rem;
  }
  h2 {
    margin: 0;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
  .line {
    inline-size: 80%;
    block-size: 1rem;
  }
  .pill {
    block-size: 2.75rem;
    border-radius: 2rem;
  }
  @media (forced-colors: active) {
    .icon {
      border: 1px solid CanvasText;
    }
    .code {
      forced-color-adjust: none;
    }
  }
`;
