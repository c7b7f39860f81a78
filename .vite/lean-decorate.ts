import type { Plugin } from 'vite';

/**
 * Replaces the compiler's helper for decorators, which serves every kind of them, by the one line that ours need: they
 * decorate fields and answer nothing.
 */
export function leanDecorate(): Plugin {
  return {
    name: 'lean-decorate',
    apply: 'build',
    transform: {
      filter: { id: /oxc-project.*helpers.*decorate/ },
      handler: () => ({
        code: 'export default (decorators, target, key) => decorators.forEach((decorate) => decorate(target, key));',
        map: null,
      }),
    },
  };
}
