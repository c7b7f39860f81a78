import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: light-dark(#1c1924, #f2eff7);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }
  .call {
    margin: 0 0 0.25rem;
    font-size: 1.0625rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  code,
  textarea,
  pre {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Code', monospace;
  }
  .answers {
    margin: 0 0 1rem;
    max-inline-size: 68ch;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-end: 1rem;
  }
  button {
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border: 1px solid light-dark(#8d8798, #6d6778);
    border-radius: 1.375rem;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.875rem;
    text-align: start;
    cursor: pointer;
  }
  button:hover {
    border-color: currentcolor;
  }
  button[aria-pressed='true'] {
    border-color: light-dark(#4b32c3, #b7a8ff);
    background: light-dark(#4b32c3, #b7a8ff);
    color: light-dark(#fff, #1c1924);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    gap: 1.25rem;
  }
  .side {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  label,
  .title {
    margin-block-end: 0.375rem;
    font-size: 0.8125rem;
    font-weight: 600;
  }
  output:not(:empty) {
    margin-block-end: 0.625rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid light-dark(#4b32c3, #b7a8ff);
    font-size: 1.0625rem;
  }
  textarea,
  pre {
    box-sizing: border-box;
    flex: 1 0 auto;
    inline-size: 100%;
    min-block-size: 6rem;
    max-block-size: 34rem;
    margin: 0;
    padding: 0.875rem 1rem;
    overflow: auto;
    border: 1px solid light-dark(#8d8798, #6d6778);
    border-radius: 0.75rem;
    background: light-dark(#fff, #1c1924);
    color: inherit;
    font-size: 0.8125rem;
    line-height: 1.55;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    resize: vertical;
    tab-size: 2;
    field-sizing: content;
  }
  pre {
    border-color: transparent;
    background: light-dark(#f2eff7, #241f2e);
  }
  .refusal {
    color: light-dark(#a3142b, #ffb3bd);
  }
  textarea:focus-visible,
  pre:focus-visible,
  button:focus-visible {
    outline: 2px solid light-dark(#4b32c3, #b7a8ff);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    pre {
      border-color: CanvasText;
    }
    button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
