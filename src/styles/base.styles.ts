import { css } from 'lit';

/**
 * What every element stands on: the brand's tokens with their defaults, read once on the inner root. Nothing is declared
 * on `:host`, so a token set on any ancestor wins.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  :where(.base, .notice) {
    --_accent: var(--loyalty-color-accent, light-dark(#4b32c3, #b7a8ff));
    --_surface: var(--loyalty-color-surface, light-dark(#fff, #1b1822));
    --_text: var(--loyalty-color-text, light-dark(#1c1924, #f2eff7));
    --_earned: var(--loyalty-color-earned, light-dark(#8a5a00, #f2c14e));
    --_muted: var(--loyalty-color-muted, color-mix(in srgb, var(--_text) 72%, var(--_surface)));
    --_track: color-mix(in srgb, var(--_text) 12%, var(--_surface));
    --_space: var(--loyalty-space, 1rem);
    color: var(--_text);
    font: var(--loyalty-font, inherit);
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  /* Words keep their own direction, whatever the page's; lines keep to the page's side. */
  * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  :where(.base) {
    text-align: left;
  }
  :where(.base:dir(rtl)) {
    text-align: right;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul {
    list-style: none;
  }
  svg {
    display: block;
  }
  img[hidden] {
    display: none !important;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skeleton {
    border-radius: 0.5rem;
    background: var(--_track);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .line {
    display: inline-block;
    inline-size: 8ch;
    block-size: 0.8em;
  }
  @keyframes pulse {
    to {
      opacity: 0.45;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid GrayText;
    }
  }
`;
