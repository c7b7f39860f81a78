import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.375rem 1rem;
    align-items: baseline;
  }
  .title {
    font-weight: 600;
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
    grid-template-areas: 'ring title' 'ring level' 'ring text' 'ring remaining';
    gap: 0 1rem;
  }
  .ring-layout > * {
    grid-column: 2;
    justify-self: start;
  }
  .ring-layout > .ring {
    grid-area: ring;
    align-self: center;
    inline-size: 5rem;
    block-size: 5rem;
  }
  .line {
    display: inline-block;
    inline-size: 8ch;
    block-size: 0.8em;
  }
  .skeleton.steps {
    block-size: 2.25rem;
  }
`;
