import type { PathParams } from 'msw';
import type { Backend } from '../../backend/backend.js';
import { encodeCampaign, encodeLeanCampaign, encodeVisible } from './campaign.js';
import { wireId } from './id.js';
import { encodeMember, encodeTierProgress, encodeTierSets, encodeWallets } from './member.js';
import type { OpenLoyaltyHandlerOptions } from './options.js';
import { badgesIn, encodeAchievement, encodeBadge, encodeBadgeType, encodeChallenge, goalsIn } from './progress.js';
import { answered, notFound, paged, whole } from './reply.js';
import { encodeIssued, encodeReward } from './reward.js';

/** A read as it is asked for. */
export interface Read {
  readonly backend: Backend;
  readonly url: URL;
  readonly params: PathParams;
  readonly options: OpenLoyaltyHandlerOptions;
  /** Whether a benefit that was bought does not show yet. Each question counts. */
  readonly isLate: (benefit: string) => boolean;
}

const member = '/member/:member';

/** What is answered, by path below the store. */
export const reads: Readonly<Record<string, (read: Read) => Response>> = {
  [member]: ({ backend }) => answered(backend, { ...encodeMember(backend.customerSnapshot()) }),
  [`${member}/challenge`]: ({ backend, url, options: { progress } }) =>
    progress === 'achievements'
      ? notFound()
      : paged(backend, goalsIn(backend.customerSnapshot()).map(encodeChallenge), url),
  [`${member}/achievement`]: ({ backend, url, options: { progress = 'challenges' } }) =>
    progress === 'challenges'
      ? notFound()
      : paged(backend, goalsIn(backend.customerSnapshot()).map(encodeAchievement), url),
  [`${member}/badge`]: ({ backend }) =>
    whole(
      backend,
      badgesIn(backend.customerSnapshot()).flatMap((badge) => encodeBadge(badge) ?? []),
    ),
  '/badge-type': ({ backend, url }) => paged(backend, badgesIn(backend.customerSnapshot()).map(encodeBadgeType), url),
  [`${member}/reward`]: ({ backend, url }) => {
    const wanted = url.searchParams.get('rewardId');
    const rows = backend.customerSnapshot().claimable.map(encodeReward);
    return paged(
      backend,
      rows.filter(({ rewardId }) => wanted === null || rewardId === wanted),
      url,
    );
  },
  '/redemption': (read) => {
    const rows = issuedOf(read);
    const wanted = read.url.searchParams.get('customerId');
    return paged(
      read.backend,
      rows.filter(({ customerId }) => wanted === null || customerId === wanted),
      read.url,
    );
  },
  '/redemption/:issuedReward': (read) => {
    const found = issuedOf(read).find(({ issuedRewardId }) => issuedRewardId === read.params['issuedReward']);
    return found ? answered(read.backend, { ...found }) : notFound();
  },
  [`${member}/wallet`]: ({ backend, url }) => paged(backend, encodeWallets(backend.customerSnapshot()), url),
  [`${member}/tierSet`]: ({ backend }) => whole(backend, encodeTierSets(backend.customerSnapshot())),
  [`${member}/tierSet/:tierSet`]: ({ backend, params }) => {
    const progress = encodeTierProgress(backend.customerSnapshot(), String(params['tierSet']));
    return progress ? answered(backend, { ...progress }) : notFound();
  },
  [`${member}/campaign`]: ({ backend, url, options: { lean } }) => {
    const { campaigns } = backend.customerSnapshot();
    return paged(backend, lean ? campaigns.map(encodeLeanCampaign) : campaigns.map(encodeCampaign), url);
  },
  [`${member}/campaign/visible`]: ({ backend, url }) =>
    paged(backend, backend.customerSnapshot().campaigns.map(encodeVisible), url),
};

function issuedOf({ backend, isLate }: Read) {
  const { benefits, profile } = backend.customerSnapshot();
  return benefits.filter(({ id }) => !isLate(id)).map((benefit) => encodeIssued(benefit, wireId(profile.id)));
}
