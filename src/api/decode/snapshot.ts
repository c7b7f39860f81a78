import { parts, type Part, type Snapshot } from '../../model/index.js';
import type { DecodeIssue, LoadedSnapshot } from '../client.js';
import { errorKinds, type ClientError } from '../errors.js';
import { decode, list, object, reject, required, type Reader } from '../fields.js';
import { instant, number, oneOf } from '../readers.js';
import { isCode } from '../status-error.js';
import { achievement } from './achievement.js';
import { benefit, definition } from './benefit.js';
import { campaign } from './campaign.js';
import { balance, profile, tier } from './profile.js';

const byHandle = { key: (row: { readonly handle: string }) => row.handle };

const code: Reader<string> = (field) => (isCode(field.value) ? field.value : reject(field, 'code'));
const partFailure: Reader<ClientError> = object({ kind: required(oneOf(errorKinds)), code, retryAfter: number });

const body = object({
  profile: required(profile),
  achievements: list(achievement, byHandle),
  benefits: list(benefit, { key: (row) => row.id }),
  claimable: list(definition, byHandle),
  tier,
  balances: list(balance, byHandle),
  campaigns: list(campaign, byHandle),
  serverTime: instant,
  failed: object({
    achievements: partFailure,
    benefits: partFailure,
    claimable: partFailure,
    tier: partFailure,
    balances: partFailure,
    campaigns: partFailure,
  }),
});

/**
 * Reads the body of `GET /v1/me/snapshot`. Rows that can't be used are left out and reported, a part that can't be read
 * at all is empty and counts as failed. `undefined` where the answer does not even say whose data it is.
 */
export function decodeSnapshot(value: unknown): LoadedSnapshot | undefined {
  const { data, issues } = decode(value, body);
  if (!data) return undefined;

  const { failed = {}, ...known } = data;
  const snapshot: Snapshot = { achievements: [], benefits: [], claimable: [], balances: [], campaigns: [], ...known };
  const unreadable: Partial<Record<Part, ClientError>> = {};
  for (const part of parts) if (!(part in known) && concerns(part, issues)) unreadable[part] = { kind: 'decode' };
  return { snapshot, issues, failed: { ...unreadable, ...failed } };
}

function concerns(part: Part, issues: readonly DecodeIssue[]): boolean {
  return issues.some(({ path }) => path === part || path.startsWith(`${part}.`));
}
