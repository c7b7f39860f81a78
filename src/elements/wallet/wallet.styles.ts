import { css } from 'lit';

export const styles = css`
  .group + .group {
    margin-block-start: calc(var(--_space) * 2);
  }
  .heading {
    margin-block-end: 0.75rem;
    font-size: 1.125em;
    font-weight: 700;
  }
  .heading.skeleton {
    inline-size: 10rem;
    block-size: 1.5rem;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--loyalty-benefit-min, 18rem)), 1fr));
    gap: var(--_space);
  }
  li {
    display: grid;
    content-visibility: auto;
    contain-intrinsic-size: auto 15rem;
  }
`;
