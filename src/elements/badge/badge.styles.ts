import { css } from 'lit';

export const styles = css`
  :host {
    contain: content;
  }
  .base {
    --_size: var(--loyalty-badge-size, 6rem);
    display: grid;
    justify-items: center;
    align-content: start;
    gap: 0.75rem;
    block-size: 100%;
    text-align: center;
  }
  :host([size='small']) .base {
    --_size: var(--loyalty-badge-size, 4rem);
  }
  :host([size='large']) .base {
    --_size: var(--loyalty-badge-size, 9rem);
  }
  :host([layout='list']) .base {
    grid-template-columns: auto 1fr;
    justify-items: start;
    align-items: center;
    text-align: inherit;
  }
  .medal {
    position: relative;
    inline-size: var(--_size);
    block-size: var(--_size);
    border-radius: 50%;
  }
  .medal > svg,
  .ring,
  .ring svg {
    inline-size: 100%;
    block-size: 100%;
  }
  .picture {
    position: absolute;
    inset: 9%;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: 50%;
    background: radial-gradient(
      circle at 50% 25%,
      var(--_surface),
      color-mix(in srgb, currentColor 16%, var(--_surface)) 80%
    );
    color: var(--_look, var(--_accent));
    font-size: calc(var(--_size) * 0.4);
  }
  .picture slot {
    display: grid;
    place-items: center;
    block-size: 100%;
  }
  .picture slot > *,
  ::slotted([slot='picture']) {
    grid-area: 1 / 1;
  }
  img,
  ::slotted(img) {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .earned {
    --_look: var(--_earned);
  }
  .locked,
  .mystery {
    --_look: var(--_muted);
  }
  .locked img,
  .locked ::slotted(img) {
    filter: grayscale(1) contrast(0.85);
  }
  .mystery .track {
    stroke-dasharray: 9 6;
    stroke-width: 3;
    stroke: var(--_look);
  }
  .chip {
    position: absolute;
    inset-block-end: -0.125rem;
    inset-inline-end: -0.125rem;
    display: grid;
    place-items: center;
    min-inline-size: 1.75rem;
    block-size: 1.75rem;
    padding-inline: 0.25rem;
    border: 0.1875rem solid var(--_surface);
    border-radius: 1rem;
    background: var(--_look);
    color: var(--_surface);
    font-size: 0.8125rem;
    font-weight: 700;
  }
  .words {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  .name {
    font-weight: 600;
    line-height: 1.25;
  }
  .status {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .earned .status {
    color: var(--_look);
    font-weight: 600;
  }
  .short {
    inline-size: 6ch;
  }
  @media (forced-colors: active) {
    .picture,
    .chip {
      border: 1px solid CanvasText;
    }
  }
`;
