import { css } from 'lit';

/** Rings. */
export const progress = css`
  .track,
  .arc {
    fill: none;
    stroke: var(--_track);
    stroke-width: 6;
  }
  .arc {
    stroke: var(--_look, var(--loyalty-progress-color, var(--_accent)));
    stroke-linecap: round;
    transform: rotate(-90deg);
    transform-origin: center;
    transition: stroke-dasharray 0.6s cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  @media (forced-colors: active) {
    .arc {
      stroke: Highlight;
    }
    .track {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
