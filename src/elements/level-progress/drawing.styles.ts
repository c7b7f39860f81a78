import { css } from 'lit';

/** Bars and steps, and the words beside them. */
export const drawingStyles = css`
  .title {
    font-weight: 600;
  }
  .title,
  .level,
  .remaining {
    overflow-wrap: anywhere;
  }
  .level,
  .remaining {
    justify-self: end;
  }
  .level {
    color: var(--_earned);
    font-size: 0.875em;
    font-weight: 600;
  }
  .text {
    grid-column: 1;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .ring-layout p {
    justify-self: start;
  }
  .bar {
    overflow: hidden;
    border-radius: 1rem;
    background: var(--_track);
  }
  .fill {
    fill: var(--loyalty-progress-color, var(--_accent));
    transition: width 0.6s cubic-bezier(0.2, 0.8, 0.2, 1);
  }
  .steps {
    container-type: inline-size;
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
  }
  .step {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    row-gap: 0.375rem;
    justify-items: end;
  }
  .step svg {
    background: var(--_track);
  }
  .step .muted {
    grid-column: 1 / -1;
  }
  .mark {
    inline-size: 0.875rem;
    block-size: 0.875rem;
    border: 0.1875rem solid var(--_track);
    border-radius: 50%;
    background: var(--_surface);
  }
  .reached .mark {
    border-color: var(--loyalty-progress-color, var(--_accent));
    background: var(--loyalty-progress-color, var(--_accent));
  }
  @container (inline-size < 24rem) {
    .step .muted {
      display: none;
    }
  }
  .bar:dir(rtl) svg,
  .step:dir(rtl) svg {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }
    .fill {
      fill: Highlight;
    }
    .step svg {
      background: Canvas;
      outline: 1px solid CanvasText;
    }
    .reached .mark {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
