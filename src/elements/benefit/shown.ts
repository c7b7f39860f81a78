import type { Benefit, Channel, Instant } from '../../model/index.js';
import { codeFor, usableUntil } from '../../rules/index.js';
import type { Action } from '../../store/index.js';

/** What a customer shows to staff: all that a till needs, and no more. */
export interface Shown {
  readonly benefit: string;
  readonly name: string;
  readonly code: string;
  readonly at?: Instant | undefined;
  readonly until?: Instant | undefined;
  readonly timeZone?: string | undefined;
  readonly instructions?: string | undefined;
  readonly left?: number | undefined;
  readonly max?: number | undefined;
  readonly passes?: Benefit['passes'];
}

/** What is shown of a redemption. Undefined where there is no code. */
export function shownOf({ benefit, redemption, channel }: Extract<Action, { status: 'done' }>): Shown | undefined {
  const where: Channel = channel ?? 'online';
  const code = codeFor(benefit, where);
  const { id, definition, timeZone, redemptionsLeft, passes } = benefit;
  return code === undefined
    ? undefined
    : {
        benefit: id,
        name: definition.name,
        code,
        at: redemption?.at,
        until: usableUntil(benefit),
        timeZone,
        instructions: definition.instructions?.[where],
        left: redemptionsLeft,
        max: definition.maxRedemptions,
        passes,
      };
}

const prefix = 'loyalty-shown/';

/** Keeps a code that was shown for as long as the tab is open: a reload without a network must not lose it. */
export function remember(shown: Shown, profile: string): void {
  attempt(() => sessionStorage.setItem(keyOf(profile, shown.benefit), JSON.stringify(shown)));
}

/**
 * The code of a benefit that a profile was shown in this tab. Without a network nobody knows whose page it is: then what
 * was shown last, since what others were shown is forgotten when they leave.
 */
export function recall(profile: string | undefined, benefit: string): Shown | undefined {
  return attempt(() => {
    const start = profile === undefined ? prefix : keyOf(profile, '');
    const key = Object.keys(sessionStorage).find((name) => name.startsWith(start) && name.endsWith(keyEnd(benefit)));
    return key === undefined ? undefined : (JSON.parse(sessionStorage.getItem(key) ?? '') as Shown);
  });
}

/** Forgets what was shown to anybody else, or to everybody. */
export function forget(except?: string): void {
  attempt(() => {
    const kept = except === undefined ? undefined : keyOf(except, '');
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && !(kept && key.startsWith(kept))) sessionStorage.removeItem(key);
    }
  });
}

const keyEnd = (benefit: string): string => `/${encodeURIComponent(benefit)}`;
const keyOf = (profile: string, benefit: string): string => prefix + encodeURIComponent(profile) + keyEnd(benefit);

/** A page may forbid storage, and it may be full. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
