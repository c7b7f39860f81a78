import { css } from 'lit';

/** Panels, and the lists that they stand in. */
export const panelStyles = css`
  :where(.base, .notice) {
    --_border: var(--loyalty-color-border, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_radius: var(--loyalty-radius, 1rem);
  }
  .panel {
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
`;
