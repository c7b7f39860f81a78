import type { CSSResult } from 'lit';
import type { Lit } from './show-template.js';

type Css = Lit['css'];

/** The looks of the view for staff. */
export const showStyles = (css: Css): readonly CSSResult[] => [sheet(css), ground(css), mark(css)];

const sheet = (css: Css): CSSResult => css`
  .show[open] {
    display: block;
    inline-size: 100vw;
    max-inline-size: none;
    block-size: 100dvh;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .sheet {
    display: grid;
    gap: 1rem;
    justify-items: center;
    align-content: center;
    box-sizing: border-box;
    inline-size: min(100%, 30rem);
    min-block-size: 100%;
    margin-inline: auto;
    padding: max(1.25rem, env(safe-area-inset-top)) 1.25rem max(1.25rem, env(safe-area-inset-bottom));
    text-align: center;
  }
  .sheet > .primary {
    inline-size: 100%;
  }
  .sheet h2 {
    font-size: 1.375em;
    text-wrap: balance;
  }
  .sheet .facts {
    justify-content: center;
    font-size: 1em;
  }
  .offline {
    padding: 0.375rem 0.875rem;
    border: 1px solid currentColor;
    border-radius: 0.75rem;
    color: var(--_urgent);
    font-weight: 600;
  }
`;

/** Black on white in every theme: that is what scanners read. */
const ground = (css: Css): CSSResult => css`
  .ground {
    display: grid;
    gap: 0.25rem;
    justify-items: center;
    inline-size: 100%;
    padding-block: 0.75rem 1rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }
  .ground > svg {
    inline-size: 100%;
    fill: #000;
  }
  .ground > .qr {
    max-inline-size: min(18rem, 45dvh);
  }
  .number {
    max-inline-size: 100%;
    padding-inline: 0.75rem;
    font:
      700 1.75rem/1.25 ui-monospace,
      monospace;
    letter-spacing: 0.06em;
    overflow-wrap: anywhere;
    outline: 0;
    user-select: all;
  }
`;

const mark = (css: Css): CSSResult => css`
  .mark {
    position: relative;
    inline-size: 100%;
    padding-block: 0.5rem;
    border-radius: 999px;
    overflow: hidden;
    background: repeating-linear-gradient(115deg, var(--_accent) 0 0.75rem, var(--_tint) 0.75rem 1.5rem);
    background-size: calc(1.5rem / sin(115deg)) 100%;
    animation: march 1.2s linear infinite;
  }
  .mark > span {
    padding: 0.125rem 0.75rem;
    border-radius: 1rem;
    background: var(--_surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .clock strong {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }
  .sheet .pass {
    flex-basis: 11rem;
    display: grid;
    place-items: center;
    min-block-size: 3rem;
    padding-inline: 1rem;
    border: 1px solid #a6a6a6;
    border-radius: 0.5rem;
    background: #000;
    color: #fff;
    font-weight: 500;
    text-decoration: none;
  }
  @keyframes march {
    to {
      background-position-x: calc(1.5rem / sin(115deg));
    }
  }
`;
