import { css } from 'lit';

export const styles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--loyalty-balance-min, 14rem)), 1fr));
    gap: var(--_space);
  }
  .amount {
    font-size: 1.625em;
    font-weight: 700;
    line-height: 1.3;
    font-variant-numeric: tabular-nums;
  }
`;
