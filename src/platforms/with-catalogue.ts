import type { LoadedSnapshot, LoyaltyClient, Result } from '../api/index.js';
import type { Benefit, Snapshot } from '../model/index.js';
import type { Catalogue } from './catalogue.js';

/**
 * A client with a brand's catalogue over all that it answers, in the language of `locale`. What the catalogue says wrong is
 * among the issues of the snapshot. Its code is loaded with the first answer; where that fails, the answer fails too,
 * because it may be the catalogue that keeps an achievement secret.
 */
export function withCatalogue(client: LoyaltyClient, catalogue: Catalogue, locale?: string): LoyaltyClient {
  const copied = async <T>(result: Result<T>, copy: (apply: Apply, data: T) => T): Promise<Result<T>> => {
    if (!result.ok) return result;
    const code = await import('./catalogue.js').catch(() => undefined);
    if (!code) return { ok: false, error: { kind: 'network' } };
    return { ok: true, data: copy((snapshot) => code.applyCatalogue(snapshot, catalogue, locale), result.data) };
  };
  return {
    ...client,
    snapshot: async (options) => copied(await client.snapshot(options), snapshotWith),
    claim: async (definition, options) => copied(await client.claim(definition, options), benefitWith),
    redeem: async (id, options) =>
      copied(await client.redeem(id, options), (apply, { benefit, ...redeemed }) => ({
        ...redeemed,
        ...(benefit && { benefit: benefitWith(apply, benefit) }),
      })),
  };
}

type Apply = (snapshot: Snapshot) => Pick<LoadedSnapshot, 'snapshot' | 'issues'>;

function snapshotWith(apply: Apply, loaded: LoadedSnapshot): LoadedSnapshot {
  const { snapshot, issues } = apply(loaded.snapshot);
  return { ...loaded, snapshot, issues: [...loaded.issues, ...issues] };
}

const nothing = { profile: { id: '', facts: {} }, achievements: [], claimable: [], balances: [], campaigns: [] };

function benefitWith(apply: Apply, benefit: Benefit): Benefit {
  const { snapshot } = apply({ ...nothing, benefits: [benefit] });
  return snapshot.benefits[0] ?? benefit;
}
