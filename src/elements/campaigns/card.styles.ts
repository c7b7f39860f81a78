import { css } from 'lit';

/** Groups, and what stands on a card. */
export const cardStyles = css`
  .group + .group {
    margin-block-start: calc(var(--_space) * 2);
  }
  .heading {
    margin-block-end: 0.75rem;
    font-size: 1.125em;
    font-weight: 700;
  }
  img {
    inline-size: calc(100% + var(--_space) * 2.5);
    aspect-ratio: 16 / 9;
    margin: calc(var(--_space) * -1.25) calc(var(--_space) * -1.25) 0;
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    object-fit: cover;
  }
  .effects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    font-size: 0.875em;
    font-weight: 600;
  }
  .effects li {
    padding: 0.25rem 0.75rem;
    border-radius: 1rem;
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    color: var(--_accent);
  }
  .ended .effects li,
  .limit-reached .effects li {
    background: var(--_track);
    color: var(--_text);
  }
  .facts {
    display: grid;
    gap: 0.25rem;
    margin-block-start: auto;
  }
  .urgent {
    color: var(--loyalty-color-urgent, light-dark(#b3261e, #ffb4ab));
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .effects li {
      border: 1px solid CanvasText;
    }
  }
`;
