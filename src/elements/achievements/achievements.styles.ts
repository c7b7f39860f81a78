import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--loyalty-badge-min, 9rem)), 1fr));
    gap: calc(var(--_space) * 1.75) var(--_space);
  }
  :host([layout='list']) ul {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space) calc(var(--_space) * 2);
  }
  li {
    padding: 0.25rem;
    content-visibility: auto;
    contain-intrinsic-size: auto 11rem;
  }
  .secrets {
    margin-block-start: var(--_space);
    text-align: center;
  }
`;
