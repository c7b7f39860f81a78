import { css } from 'lit';

/** What can be pressed, and the panels it is in. Buttons: 44 px high for a thumb, and as wide while busy as before. */
export const button = css`
  :where(.base, .notice) {
    --_on-accent: var(--loyalty-color-on-accent, light-dark(#fff, #170f3d));
    --_urgent: var(--loyalty-color-urgent, light-dark(#b3261e, #ffb4ab));
    --_border: var(--loyalty-color-border, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    --_radius: var(--loyalty-radius, 1rem);
  }
  :focus-visible {
    outline: 0.1875rem solid var(--_accent);
    outline-offset: 0.125rem;
  }
  button {
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid transparent;
    border-radius: var(--loyalty-button-radius, 999px);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .secondary {
    border-color: var(--_border);
    background: var(--_surface);
  }
  .secondary:hover {
    background: var(--_tint);
  }
  button[aria-disabled='true'] {
    background: var(--_track);
    color: var(--_text);
    cursor: progress;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    button {
      border-color: ButtonText;
    }
    button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
