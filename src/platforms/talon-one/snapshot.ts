import type { LoadedSnapshot, SnapshotOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { parts as allParts, type Part } from '../../model/index.js';
import { assembled } from './assemble.js';
import { present } from './decode/values.js';
import { profilePath, reading, type Deployment, type Get } from './deployment.js';
import { getAll } from './pages.js';
import { given, type Answers } from './sections.js';

/** What the inventory is asked for, by part. Referrals are not: nothing shows them, and they name other customers. */
const inventoryKeys: Readonly<Partial<Record<Part, readonly string[]>>> = {
  profile: ['profile'],
  achievements: ['achievements'],
  benefits: ['coupons', 'giveaways'],
  tier: ['loyalty'],
  balances: ['loyalty'],
};

/**
 * Loads what is wanted of the customer, all requests together: everything that the inventory holds in one; beside it the
 * achievements that are open but not begun, and what customers are told of the campaigns.
 */
export async function loadSnapshot(
  deployment: Deployment,
  { parts = allParts, signal }: SnapshotOptions = {},
): Promise<Result<LoadedSnapshot>> {
  const get = reading(deployment, signal);
  const needsCampaigns = parts.includes('campaigns') || parts.includes('benefits');
  const [inventory, achievements, campaigns] = await Promise.all([
    askInventory(deployment, get, parts),
    parts.includes('achievements') ? getAll(get, listPath(deployment)) : undefined,
    needsCampaigns ? getAll(get, '/v1/integration/campaigns') : undefined,
  ]);
  const answers: Answers = present({ inventory, achievements, campaigns });
  const known = given(answers);
  const errors = known.flatMap((answer) => (answer.ok ? [] : answer.error));
  const final = errors.find(({ kind }) => kind === 'unauthorized' || kind === 'aborted');
  const error = final ?? (errors.length === known.length ? errors[0] : undefined);
  return error ? { ok: false, error } : { ok: true, data: await assembled({ deployment, get, parts, answers }) };
}

function askInventory(deployment: Deployment, get: Get, parts: readonly Part[]) {
  const keys = new Set(parts.flatMap((part) => inventoryKeys[part] ?? []));
  if (keys.size === 0) return undefined;
  const query = [...keys].sort().map((key) => `${key}=true`);
  return get(`${profilePath(deployment)}/inventory?${query.join('&')}`);
}

/** The list of achievements that the customer can work on, now or once they begin. */
export function listPath(deployment: Deployment): string {
  return `${profilePath(deployment)}/achievements?achievementStatus=active,scheduled`;
}
