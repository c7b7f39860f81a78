import { css } from 'lit';

/** The place of everything, in its final size while it is awaited. */
export const styles = css`
  :host {
    container-type: inline-size;
  }
  .panel {
    display: grid;
    gap: var(--_space);
  }
  .words {
    display: grid;
    align-content: center;
    gap: 0.625rem;
  }
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    column-gap: 0.875rem;
  }
  .icon {
    grid-row: span 2;
    align-self: center;
    inline-size: 3.25rem;
    block-size: 3.25rem;
    border-radius: 50%;
  }
  .name {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .bar {
    block-size: var(--loyalty-progress-size, 0.5rem);
  }
  .line {
    max-inline-size: 100%;
  }
  @container (inline-size < 14rem) {
    .head {
      display: block;
    }
    .head .icon {
      display: none;
    }
  }
  @container (inline-size > 44rem) {
    .panel {
      grid-template-columns: minmax(12rem, 1fr) 2fr;
      column-gap: calc(var(--_space) * 2);
    }
  }
`;
