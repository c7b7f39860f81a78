export { levelChanges, type LevelChange } from './changes.js';
export {
  type Action,
  claimed,
  claimKey,
  isBusy,
  knownParts,
  type Phase,
  redeeming,
  redeemKey,
  type StoreState,
  type View,
  viewOf,
} from './state.js';
export { type Listener, Store, type StoreOptions } from './store.js';
