import type { Backend } from './backend.js';

/**
 * The backend on a day when the till is faster: as soon as the customer redeems a benefit with one use left, somebody
 * has used it up in the shop. Once, so that what follows behaves as ever.
 */
export function usedElsewhere(backend: Backend): Backend {
  let happened = false;
  return {
    ...backend,
    redeem(id, request) {
      const benefit = backend.snapshot().benefits.find((held) => held.id === id);
      if (!happened && benefit?.redemptionsLeft === 1) {
        happened = true;
        backend.useElsewhere(id);
      }
      return backend.redeem(id, request);
    },
    reset() {
      happened = false;
      backend.reset();
    },
  };
}
