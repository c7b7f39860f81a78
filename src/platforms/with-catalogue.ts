import type { LoyaltyClient, Result } from '../api/index.js';
import type * as code from './catalogue/over.js';

/**
 * A client with a brand's catalogue over all that it answers. The catalogue's code is loaded with the first answer; where
 * that fails, the answer fails too, because it may be the catalogue that keeps an achievement secret.
 */
export function withCatalogue(client: LoyaltyClient, ...copy: code.Copy): LoyaltyClient {
  const over = async <T>(asked: Promise<Result<T>>, put: (over: typeof code) => (data: T, copy: code.Copy) => T) => {
    const result = await asked;
    const loaded = await import('./catalogue/over.js').catch(() => undefined);
    if (!result.ok) return result;
    return (loaded ? { ok: true, data: put(loaded)(result.data, copy) } : lost) satisfies Result<T>;
  };
  return {
    ...client,
    snapshot: (options) => over(client.snapshot(options), (code) => code.snapshotWith),
    claim: (definition, options) => over(client.claim(definition, options), (code) => code.benefitWith),
    redeem: (benefit, options) => over(client.redeem(benefit, options), (code) => code.redeemedWith),
  };
}

const lost = { ok: false, error: { kind: 'network' } } as const;
