import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 0.375rem 1rem;
    align-items: baseline;
  }
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
  .bar,
  .steps {
    grid-column: 1 / -1;
    min-inline-size: 8rem;
  }
  .text {
    grid-column: 1;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .ring-layout {
    grid-template-columns: auto 1fr;
    align-items: center;
  }
  .ring-layout p {
    justify-self: start;
  }
  .ring-layout > .ring {
    inline-size: 5rem;
    block-size: 5rem;
  }
  .line {
    display: inline-block;
    inline-size: 8ch;
    block-size: 0.8em;
  }
  .skeleton.ring {
    border-radius: 50%;
  }
  .skeleton.steps {
    block-size: 2.25rem;
  }
`;
