import { svg } from 'lit';
import { icon } from '../../styles/icon.js';

/** The drawings of badges. */
export const badgeIcons = {
  check: icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`),
  lock: icon(svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`),
  mystery: icon(svg`<path d="M9 9a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5M12 17.5v.01"/>`),
  medal: icon(svg`<path d="m12 4 2.3 4.8 5.2.7-3.8 3.6 1 5.2L12 15.8l-4.7 2.5 1-5.2L4.500 9.500l5.200-.7z"/>`),
};
