import type { LoadedSnapshot } from '../api/index.js';
import type { Audience } from '../model/index.js';
import { redactSnapshot } from '../rules/index.js';
import type { StoreState } from './state.js';

/** The state after an answer that nothing was known before: redacted, and with what did not come named. */
export function firstLoaded({ actions }: StoreState, loaded: LoadedSnapshot, audience: Audience): StoreState {
  const { snapshot, failed, omitted = [], issues } = loaded;
  const [error] = Object.values(failed);
  return {
    actions,
    phase: 'ready',
    snapshot: redactSnapshot(snapshot, audience),
    failed,
    omitted,
    stale: [],
    issues,
    ...(error && { error }),
  };
}
