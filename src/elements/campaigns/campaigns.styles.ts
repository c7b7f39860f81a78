import { css } from 'lit';

/** The place of everything, in its final size while it is awaited. */
export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--loyalty-campaign-min, 18rem)), 1fr));
    gap: var(--_space);
  }
  .list > li {
    display: grid;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.25;
  }
`;
