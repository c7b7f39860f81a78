export { levelChanges, type LevelChange } from './changes.js';
export { type Action, claimKey, finished, isStale, type Phase, redeemKey, type StoreState, viewOf } from './state.js';
export { type Listener, Store, type StoreOptions } from './store.js';
