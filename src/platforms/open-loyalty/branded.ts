import type { LoadedSnapshot } from '../../api/client.js';
import type { Benefit } from '../../model/index.js';
import { applyCatalogue, type Catalogue } from '../catalogue.js';

/** What the brand knows that Open Loyalty does not, and the language to say it in. */
export interface Brand {
  readonly catalogue?: Catalogue;
  readonly locale?: string | undefined;
}

/** A snapshot with the brand's own copy; what of the catalogue can't be used is among its issues. */
export function branded(loaded: LoadedSnapshot, { catalogue, locale }: Brand): LoadedSnapshot {
  if (!catalogue) return loaded;
  const { snapshot, issues } = applyCatalogue(loaded.snapshot, catalogue, locale);
  return { ...loaded, snapshot, issues: [...loaded.issues, ...issues] };
}

/** The same for a benefit alone. */
export function brandedBenefit(benefit: Benefit, { catalogue, locale }: Brand): Benefit {
  if (!catalogue) return benefit;
  const { snapshot } = applyCatalogue({ ...emptySnapshot(''), benefits: [benefit] }, catalogue, locale);
  return snapshot.benefits[0] ?? benefit;
}

/** A member of whom nothing is known. */
export function emptySnapshot(id: string): LoadedSnapshot['snapshot'] {
  return { profile: { id, facts: {} }, achievements: [], benefits: [], claimable: [], balances: [], campaigns: [] };
}
