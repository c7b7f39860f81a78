import { emit } from '../../events.js';
import type { Part } from '../../model/index.js';
import type { StoreState } from '../../store/index.js';

/** Tells the page what is new in a state: that it is ready, or that something failed. */
export function report(provider: Element, state: StoreState, previous: StoreState): void {
  const { phase, error, issues } = state;
  if (phase === 'ready' && previous.phase !== 'ready') {
    emit(provider, 'loyalty-ready', { failed: Object.keys(state.failed) as Part[] });
  }
  if (phase === 'logged-out' && previous.phase === 'ready') emit(provider, 'loyalty-token-expired', undefined);
  if (error && error !== previous.error && phase !== 'logged-out') emit(provider, 'loyalty-error', { error });
  if (issues.length && issues !== previous.issues) emit(provider, 'loyalty-error', { issues });
}
