import type { LoadedSnapshot, SnapshotOptions } from '../../api/client.js';
import type { Result } from '../../api/errors.js';
import { failure, type Answer } from '../../api/exchange.js';
import { decode, type Reader, type Reading } from '../../api/fields.js';
import { plainCopy } from '../../api/plain-copy.js';
import type { Achievement, Part } from '../../model/index.js';
import { achievements } from './decode/achievements.js';
import { withAccount } from './load-account.js';
import { dataOf, empty, hasMore, type Get, type Section, type Tenant } from './tenant.js';

/** The parts that Omneo answers beside achievements. */
const accountParts = ['profile', 'balances', 'benefits', 'claimable', 'tier'] as const satisfies readonly Part[];

/**
 * Loads what is wanted of the profile, all requests together. Achievements alone are read here; for whatever is more, the
 * code is loaded meanwhile.
 */
export async function loadSnapshot(tenant: Tenant, options: SnapshotOptions = {}): Promise<Result<LoadedSnapshot>> {
  const { signal, parts } = options;
  const get: Get = (path) => tenant.http.request({ method: 'GET', path, signal });
  const wanted = (['achievements', ...accountParts] as const).filter((part) => !parts || parts.includes(part));
  const requests: Partial<Record<Section, ReturnType<Get>>> = {};
  for (const part of wanted) {
    const section = part === 'balances' ? 'profile' : part;
    requests[section] ??= get(tenant.paths[section]);
  }

  const alone = wanted.length === 1 ? await requests.achievements : undefined;
  if (alone && !alone.ok) return alone;
  if (alone && !hasMore(alone.data)) return readAlone(alone.data);
  return withAccount((account) => account.readSections({ get, paths: tenant.paths }, requests));
}

/** The code for copy with markup is loaded where there is any. */
async function readAlone(answer: Answer): Promise<Result<LoadedSnapshot>> {
  const copy = { isRich: false };
  const readWith = (reader: Reader<string>) => decode(dataOf(answer), achievements(reader), 'achievements');
  const plain = readWith(plainCopy(() => (copy.isRich = true)));
  if (!copy.isRich) return loaded(plain, answer);
  return import('../../api/html.js').then(
    ({ html }) => loaded(readWith(html), answer),
    () => failure('network'),
  );
}

function loaded({ data, issues }: Reading<readonly Achievement[]>, { date }: Answer): Result<LoadedSnapshot> {
  return {
    ok: true,
    data: {
      snapshot: { ...empty, ...(data && { achievements: data }), ...(date !== undefined && { serverTime: date }) },
      issues,
      failed: data ? {} : { achievements: { kind: 'decode' } },
      omitted: accountParts,
    },
  };
}
