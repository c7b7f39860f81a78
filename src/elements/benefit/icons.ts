import { svg } from 'lit';
import { icon } from '../../styles/icon.js';

/** The drawings of benefits, by category. */
export const categoryIcons = {
  discount: icon(svg`<path d="m7 17 10-10"/><circle cx="8" cy="8" r="2"/><circle cx="16" cy="16" r="2"/>`),
  'free-product': icon(
    svg`<path d="M4 12h16v8H4zM3 8h18v4H3zM12 8v12M12 8S10.500 3.500 8 4.500 9 8 12 8s6.500-2.500 4-3.500S12 8 12 8"/>`,
  ),
  entitlement: icon(svg`<circle cx="8" cy="14" r="4"/><path d="m11 11 8-8M16 6l3 3"/>`),
};
