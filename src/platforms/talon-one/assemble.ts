import type { DecodeIssue, LoadedSnapshot } from '../../api/client.js';
import type { ClientError } from '../../api/errors.js';
import { parts as allParts, type Part, type Snapshot } from '../../model/index.js';
import { campaignsOf } from './decode/campaigns.js';
import { present } from './decode/values.js';
import { emptySnapshot, type Deployment, type Get } from './deployment.js';
import { withExpiring } from './expiring.js';
import { joined } from './join.js';
import type { Section } from './section.js';
import { given, readSections, type Answers, type Sections } from './sections.js';

/** What a snapshot is put together from. */
export interface Source {
  readonly deployment: Deployment;
  readonly get: Get;
  readonly parts: readonly Part[];
  readonly answers: Answers;
}

/** The snapshot that the answers make, with what of it could not be read, failed or was not asked for. */
export async function assembled({ deployment, get, parts, answers }: Source): Promise<LoadedSnapshot> {
  const dates = given(answers).flatMap((answer) => (answer.ok && answer.data.date) || []);
  const [serverTime] = dates;
  const sections = readSections(answers, deployment.profile, serverTime ?? new Date().toISOString());
  const numbered = [...(sections.open.data ?? []), ...(sections.held.data ?? [])];
  for (const { achievement, id } of numbered) if (id !== undefined) deployment.numbers.set(achievement.handle, id);

  const points = sections.loyalty.data;
  const asks = deployment.expiring && parts.includes('balances');
  const balances = points && (asks ? await withExpiring(deployment, get, points) : points.balances);
  const snapshot = {
    ...emptySnapshot(deployment.profile),
    ...contents(sections),
    ...present({ balances, serverTime }),
  };
  return {
    snapshot,
    issues: Object.values(sections).flatMap(({ issues }: Section<unknown>): readonly DecodeIssue[] => issues),
    failed: failures(sections, parts),
    omitted: allParts.filter((part) => !parts.includes(part)),
  };
}

function contents({ profile, open, held, coupons, giveaways, loyalty, campaigns }: Sections): Partial<Snapshot> {
  return {
    achievements: joined(open.data ?? [], held.data ?? []),
    benefits: [...(coupons.data ?? []), ...(giveaways.data ?? [])],
    campaigns: campaignsOf(campaigns.data ?? []),
    ...present({ profile: profile.data, tier: loyalty.data?.tier }),
  };
}

/** Why a part is empty. One that two answers make up has failed only where both did. */
function failures(sections: Sections, wanted: readonly Part[]): LoadedSnapshot['failed'] {
  const sources: Readonly<Partial<Record<Part, readonly Section<unknown>[]>>> = {
    profile: [sections.profile],
    achievements: [sections.open, sections.held],
    benefits: [sections.coupons, sections.giveaways],
    tier: [sections.loyalty],
    balances: [sections.loyalty],
    campaigns: [sections.campaigns],
  };
  const failed: Partial<Record<Part, ClientError>> = {};
  for (const part of wanted) {
    const errors = sources[part]?.map(({ error }) => error);
    if (errors?.[0] && errors.every((error) => error)) failed[part] = errors[0];
  }
  return failed;
}
