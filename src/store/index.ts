export { levelChanges, type LevelChange } from './changes.js';
export {
  type Action,
  claimed,
  claimKey,
  isBusy,
  isStale,
  type Phase,
  redeeming,
  redeemKey,
  type StoreState,
  viewOf,
} from './state.js';
export { type Listener, Store, type StoreOptions } from './store.js';
