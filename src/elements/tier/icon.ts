import { icon } from '../../styles/icon.js';

/** The mark of a tier: a crown. */
export const tierIcon = icon('m4 8 4.500 3.500L12 5l3.500 6.500L20 8l-1.500 10h-13z');
