import { css } from 'lit';

/** The mark, and the words beside the bars. */
export const wayStyles = css`
  .icon {
    display: grid;
    place-items: center;
    background: color-mix(in srgb, var(--_earned) 16%, var(--_surface));
    color: var(--_earned);
    font-size: 1.75rem;
  }
  .needs {
    display: grid;
    gap: var(--_space);
  }
  .way {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(60%);
    gap: 0.375rem 1rem;
    align-items: baseline;
  }
  .way .bar {
    grid-column: 1 / -1;
  }
  .remaining {
    justify-self: start;
    font-weight: 600;
  }
  .way > .remaining {
    justify-self: end;
  }
  .needs .text {
    grid-column: 2;
  }
  .unlocks {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_earned);
  }
  @container (inline-size < 20rem) {
    .way {
      grid-template-columns: minmax(0, 1fr);
    }
    .way > .text,
    .way > .remaining {
      grid-column: 1;
      justify-self: start;
    }
  }
  @media (forced-colors: active) {
    .icon {
      border: 1px solid CanvasText;
    }
  }
`;
