import { css } from 'lit';

/** The place of everything, in its final size while it is awaited. */
export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 0.375rem 1rem;
    align-items: baseline;
  }
  .bar,
  .steps {
    grid-column: 1 / -1;
    min-inline-size: 8rem;
  }
  .bar {
    block-size: var(--loyalty-progress-size, 0.5rem);
  }
  .ring-layout {
    grid-template-columns: auto 1fr;
    align-items: center;
  }
  .ring-layout > .ring {
    inline-size: 5rem;
    block-size: 5rem;
  }
  .skeleton.ring {
    border-radius: 50%;
  }
  .skeleton.steps {
    block-size: 2.25rem;
  }
`;
