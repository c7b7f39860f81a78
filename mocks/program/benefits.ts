import type { Benefit, Instant } from '../../src/model/index.js';
import type { Issuable } from '../backend/state.js';
import { daysFrom, hoursFrom } from '../dates.js';

type Held = Omit<Benefit, 'definition' | 'codes' | 'redemptions'> &
  Partial<Pick<Benefit, 'redemptions'>> & { readonly of: string };

/** The customer's benefits, one and more of every group of the wallet, newest first. */
export function heldBenefits(issuables: readonly Issuable[], now: Instant): readonly Benefit[] {
  return [...ready(now), ...over(now)].flatMap(({ of, ...held }) => {
    const issuable = issuables.find(({ definition }) => definition.handle === of);
    return issuable ? [hold(issuable, held)] : [];
  });
}

function hold({ definition, code }: Issuable, held: Omit<Held, 'of'>): Benefit {
  const codes = code !== undefined && { codes: { online: `${code}-${held.id}`, store: `93100${held.id}` } };
  return { redemptions: [], ...held, definition, ...codes };
}

/** Usable now or later: soon over, without limit, several uses, not started, by staff only. */
function ready(now: Instant): readonly Held[] {
  return [
    { id: '1010', of: 'coffee-on-us', ...span(now, -13, 19 / 24), redemptionsLeft: 1 },
    { id: '1009', of: 'early-access', ...span(now, -2, 8), redemptionsLeft: 1 },
    { id: '1008', of: 'free-alterations', ...span(now, -30, 30), redemptionsLeft: 1 },
    { id: '1007', of: 'knitwear-15', ...span(now, -14, 46) },
    {
      id: '1006',
      of: 'lounge-visits',
      ...span(now, -60, 120),
      redemptionsLeft: 2,
      redemptions: [{ id: '9001', at: daysFrom(now, -12), count: 1, channel: 'store' }],
    },
    { id: '1005', of: 'styling-hour', ...span(now, -20, 100), redemptionsLeft: 1 },
  ];
}

/** Used up, expired, its window over, all gone. */
function over(now: Instant): readonly Held[] {
  return [
    {
      id: '1004',
      of: 'birthday-treat',
      ...span(now, -25, 5),
      claimedAt: daysFrom(now, -25),
      redemptionsLeft: 0,
      redemptions: [{ id: '9002', at: hoursFrom(now, -75), count: 1, channel: 'store' }],
    },
    { id: '1003', of: 'denim-10', ...span(now, -36, -6), redemptionsLeft: 1 },
    { id: '1002', of: 'linen-20', issuedAt: daysFrom(now, -44), redemptionsLeft: 1 },
    { id: '1001', of: 'first-hundred', issuedAt: daysFrom(now, -50), redemptionsLeft: 1 },
  ];
}

function span(now: Instant, issued: number, expires: number): Pick<Required<Benefit>, 'issuedAt' | 'expiresAt'> {
  return { issuedAt: daysFrom(now, issued), expiresAt: daysFrom(now, expires) };
}
