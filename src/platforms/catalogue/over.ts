import type { LoadedSnapshot, Redeemed } from '../../api/index.js';
import type { Benefit } from '../../model/index.js';
import { applyCatalogue, type Catalogue } from '../catalogue.js';

/** A brand's copy, and the language that it is wanted in. */
export type Copy = readonly [catalogue: Catalogue, locale: string | undefined];

/** A snapshot with the copy over it. What the catalogue says wrong is among its issues. */
export function snapshotWith(loaded: LoadedSnapshot, [catalogue, locale]: Copy): LoadedSnapshot {
  const { snapshot, issues } = applyCatalogue(loaded.snapshot, catalogue, locale);
  return { ...loaded, snapshot, issues: [...loaded.issues, ...issues] };
}

const nothing = { profile: { id: '', facts: {} }, achievements: [], claimable: [], balances: [], campaigns: [] };

/** A benefit with the copy over it. */
export function benefitWith(benefit: Benefit, [catalogue, locale]: Copy): Benefit {
  const { snapshot } = applyCatalogue({ ...nothing, benefits: [benefit] }, catalogue, locale);
  return snapshot.benefits[0] ?? benefit;
}

/** A redemption with the copy over the benefit that it is of. */
export function redeemedWith({ benefit, ...redeemed }: Redeemed, copy: Copy): Redeemed {
  return { ...redeemed, ...(benefit && { benefit: benefitWith(benefit, copy) }) };
}
