import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .panel,
  .words,
  .needs {
    display: grid;
    gap: var(--_space);
  }
  .words {
    align-content: center;
    gap: 0.625rem;
  }
  .head {
    display: grid;
    grid-template-columns: auto 1fr;
    align-content: center;
    column-gap: 0.875rem;
  }
  .icon {
    grid-row: span 2;
    display: grid;
    place-items: center;
    align-self: center;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_earned) 16%, var(--_surface));
    color: var(--_earned);
    font-size: 1.75rem;
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
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
  .way .remaining {
    font-weight: 600;
  }
  .needs .remaining {
    grid-column: 2;
    font-weight: 400;
  }
  .unlocks {
    padding-inline-start: 0.75rem;
    border-inline-start: 0.1875rem solid var(--_earned);
  }
  @container (inline-size > 44rem) {
    .panel {
      grid-template-columns: minmax(12rem, 1fr) 2fr;
      column-gap: calc(var(--_space) * 2);
    }
  }
  @media (forced-colors: active) {
    .icon {
      border: 1px solid CanvasText;
    }
  }
`;
