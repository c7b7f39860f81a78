import type { Benefit, BenefitDefinition, Instant } from '../../model/index.js';
import { isOver } from '../instants.js';
import { redeemability, type RedeemReason } from './redeemability.js';
import { usableUntil } from './usable-until.js';

/** The groups of a wallet, in the order they are shown. */
export const walletGroupNames = ['claimable', 'ready', 'used', 'expired'] as const;
export type WalletGroupName = (typeof walletGroupNames)[number];

/** How what can still be used is ordered: soonest end first, or newest first. */
export const walletSorts = ['expiry', 'recent'] as const;
export type WalletSort = (typeof walletSorts)[number];

export interface WalletContents {
  readonly benefits: readonly Benefit[];
  readonly claimable: readonly BenefitDefinition[];
}

export interface WalletOptions {
  readonly now: Instant;
  /** Default `expiry`. */
  readonly sort?: WalletSort;
  /** Leaves out what was used, or ended, more days ago. Default: nothing is left out. */
  readonly historyDays?: number;
  /** Ids of benefits that stay in `ready` whatever happened to them: their outcome is on screen. */
  readonly kept?: ReadonlySet<string>;
}

export interface WalletGroups {
  readonly claimable: readonly BenefitDefinition[];
  readonly ready: readonly Benefit[];
  readonly used: readonly Benefit[];
  readonly expired: readonly Benefit[];
}

const day = 86_400_000;

/**
 * A wallet in groups. `used` is what is used up, `expired` what can never be used again for another reason, `ready`
 * everything else: also what only staff may redeem and what has not started. By `expiry`, offers and ready benefits with
 * the soonest end come first and those without end last; by `recent`, the newest benefits come first and offers keep the
 * platform's order. Used ones are ordered by their last use, expired ones by their end, newest first; what has no such
 * date comes last and is never left out by `historyDays`.
 */
export function walletGroups({ benefits, claimable }: WalletContents, options: WalletOptions): WalletGroups {
  const { now, sort = 'expiry', historyDays = Infinity, kept } = options;
  const groups: Record<'ready' | 'used' | 'expired', Benefit[]> = { ready: [], used: [], expired: [] };
  for (const benefit of benefits) groups[kept?.has(benefit.id) ? 'ready' : groupOf(benefit, now)].push(benefit);

  const isRecent = (date: number | undefined) => date === undefined || Date.parse(now) - date <= historyDays * day;
  const byExpiry = sort === 'expiry';
  return {
    claimable: byExpiry ? sorted(claimable, ({ claim }) => time(claim?.until)) : claimable,
    ready: byExpiry
      ? sorted(groups.ready, (benefit) => time(usableUntil(benefit)))
      : newestFirst(groups.ready, ({ claimedAt, issuedAt }) => time(claimedAt) ?? time(issuedAt)),
    used: newestFirst(groups.used, lastUse).filter((benefit) => isRecent(lastUse(benefit) ?? endedAt(benefit, now))),
    expired: newestFirst(groups.expired, (benefit) => endedAt(benefit, now)).filter((benefit) =>
      isRecent(endedAt(benefit, now)),
    ),
  };
}

/** The reasons that mean it is over. */
const final: readonly (RedeemReason | undefined)[] = ['globally-used-up', 'window-closed', 'expired'];

function groupOf(benefit: Benefit, now: Instant): 'ready' | 'used' | 'expired' {
  const [reason] = redeemability(benefit, now).reasons;
  if (reason === 'used-up') return 'used';
  return final.includes(reason) ? 'expired' : 'ready';
}

function time(instant: Instant | undefined): number | undefined {
  const parsed = Date.parse(instant ?? '');
  return Number.isNaN(parsed) ? undefined : parsed;
}

function lastUse({ redemptions }: Benefit): number | undefined {
  const uses = redemptions.flatMap(({ at }) => time(at) ?? []);
  return uses.length > 0 ? Math.max(...uses) : undefined;
}

/** When a benefit ended, if its time is over. */
function endedAt(benefit: Benefit, now: Instant): number | undefined {
  const end = usableUntil(benefit);
  return isOver(end, now) ? time(end) : undefined;
}

/** Ascending by a date; what has none comes last. Equals keep their order. */
function sorted<T>(items: readonly T[], dateOf: (item: T) => number | undefined): readonly T[] {
  const key = (item: T) => dateOf(item) ?? Number.MAX_VALUE;
  return items.toSorted((a, b) => key(a) - key(b));
}

function newestFirst<T>(items: readonly T[], dateOf: (item: T) => number | undefined): readonly T[] {
  return sorted(items, (item) => {
    const date = dateOf(item);
    return date === undefined ? undefined : -date;
  });
}
