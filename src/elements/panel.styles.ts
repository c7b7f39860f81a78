import { css } from 'lit';

/** Panels, and the words on them. */
export const panelStyles = css`
  .base {
    --_border: var(--loyalty-color-border, color-mix(in srgb, var(--_text) 14%, var(--_surface)));
    --_tint: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    --_urgent: var(--loyalty-color-urgent, light-dark(#b3261e, #ffb4ab));
    --_radius: var(--loyalty-radius, 1rem);
  }
  .panel {
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .urgent {
    color: var(--_urgent);
    font-weight: 600;
  }
  .bar {
    block-size: var(--loyalty-progress-size, 0.5rem);
  }
`;
