import { icon } from '../../styles/icon.js';

/** The drawings of benefits, by category. */
export const categoryIcons = {
  discount: icon('m7 17 10-10M6 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0m8 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0'),
  'free-product': icon('M4 12h16v8H4zM3 8h18v4H3zM12 8v12M12 8S10.5 3.5 8 4.5 9 8 12 8s6.500-2.500 4-3.500S12 8 12 8'),
  entitlement: icon('M4 14a4 4 0 1 0 8 0 4 4 0 1 0-8 0m7-3 8-8M16 6l3 3'),
};
