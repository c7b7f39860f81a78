import { icon } from '../../styles/icon.js';

/** The drawings of badges. */
export const badgeIcons = {
  check: icon('m5 12.5 4.5 4.5L19 7.5'),
  lock: icon('M7 11h10q2 0 2 2v5q0 2-2 2H7q-2 0-2-2v-5q0-2 2-2zM8 11V8a4 4 0 0 1 8 0v3'),
  mystery: icon('M9 9a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5M12 17.5v.01'),
  medal: icon('m12 4 2.3 4.8 5.2.7-3.8 3.6 1 5.2L12 15.8l-4.7 2.5 1-5.2L4.5 9.5l5.2-.7z'),
};
