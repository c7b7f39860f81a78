import type { Benefit, BenefitDefinition } from '../../model/index.js';
import { type WalletGroupName, walletGroupNames, type WalletGroups } from '../../rules/index.js';
import { type StoreState, type View, viewOf } from '../../store/index.js';

export type WalletView = View | 'partial';

/** How a wallet is to be shown, the names in each of its groups, and the ids of what was claimed while it is shown. */
export type Known = readonly [view: WalletView, names: readonly (readonly string[])[], claimed: readonly string[]];

/** One place in a group. With a provider it holds names only, so that a wallet renders when its order changes. */
export interface Place {
  readonly key: string;
  readonly benefit?: Benefit | string;
  readonly definition?: BenefitDefinition | string;
}

/** The names in each group, in the order of the groups. */
export function namesOf(groups: WalletGroups): readonly (readonly string[])[] {
  return walletGroupNames.map((name) =>
    name === 'claimable' ? groups.claimable.map(({ handle }) => handle) : groups[name].map(({ id }) => id),
  );
}

/** The places of a group that the provider fills in. */
export function namedPlaces(group: WalletGroupName, names: readonly string[]): readonly Place[] {
  return names.map((key) => (group === 'claimable' ? { key, definition: key } : { key, benefit: key }));
}

/** The places of a group, filled in. */
export function filledPlaces(group: WalletGroupName, groups: WalletGroups): readonly Place[] {
  return group === 'claimable'
    ? groups.claimable.map((definition) => ({ key: definition.handle, definition }))
    : groups[group].map((benefit) => ({ key: benefit.id, benefit }));
}

/** How a wallet is to be shown. Where only one of its two parts failed, the other one shows: `partial`. */
export function walletView(state: StoreState): WalletView {
  const benefits = viewOf(state, 'benefits');
  const claimable = viewOf(state, 'claimable');
  if (benefits === claimable) return benefits;
  const views: readonly View[] = [benefits, claimable];
  if (views.includes('loading')) return 'loading';
  if (!views.includes('failed')) return 'stale';
  return state.snapshot?.benefits.length || state.snapshot?.claimable.length ? 'partial' : 'failed';
}
