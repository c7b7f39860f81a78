import { css } from 'lit';

/** Empty, failed, logged out and stale: four looks. */
export const noticeStyles = css`
  .notice {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: calc(var(--_space) * 2) var(--_space);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    text-align: center;
  }
  .notice-title {
    font-weight: 600;
  }
  .failed {
    border: 1px solid var(--_urgent);
  }
  .logged-out {
    border: 1px solid var(--_border);
    background: var(--_tint);
  }
  .stale {
    margin-block-end: var(--_space);
    padding: 0.5rem var(--_space);
    border-style: solid;
    border-inline-start: 0.25rem solid var(--_urgent);
    justify-items: start;
    text-align: start;
    font-size: 0.875em;
  }
`;
