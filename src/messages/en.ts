import type { Category, Channel, Unit } from '../model/index.js';
import type { ClientError } from '../api/index.js';
import type { RedeemReason } from '../rules/index.js';
import type { Format, PluralForms, Span } from './format.js';

/** What a count can count, by the name that a platform gives it. */
const things: Readonly<Record<string, PluralForms>> = {
  booking: { one: 'booking', other: 'bookings' },
  check_in: { one: 'check-in', other: 'check-ins' },
  coffee: { one: 'coffee', other: 'coffees' },
  day: { one: 'day', other: 'days' },
  event: { one: 'event', other: 'events' },
  friend: { one: 'friend', other: 'friends' },
  item: { one: 'item', other: 'items' },
  minute: { one: 'minute', other: 'minutes' },
  order: { one: 'order', other: 'orders' },
  point: { one: 'point', other: 'points' },
  purchase: { one: 'purchase', other: 'purchases' },
  referral: { one: 'referral', other: 'referrals' },
  review: { one: 'review', other: 'reviews' },
  stamp: { one: 'stamp', other: 'stamps' },
  visit: { one: 'visit', other: 'visits' },
};

/** `12 coffees`, `$12.40`, or the bare number of a thing without a word. */
function quantity(format: Format, value: number, unit?: Unit): string {
  const forms = unit?.kind === 'thing' ? things[unit.name] : undefined;
  const amount = format.amount(value, unit);
  return forms ? `${amount} ${format.plural(value, forms)}` : amount;
}

const reasons: Readonly<Record<RedeemReason, string>> = {
  'used-up': 'Already used.',
  'globally-used-up': 'All of these have been used.',
  'window-closed': 'This offer has ended.',
  expired: 'Expired.',
  'staff-only': 'Our staff will apply this for you in store.',
  'not-started': 'You can use this later.',
  unknown: "This can't be used right now.",
};

/** English. Every other language has the same keys. */
export const en = {
  achievements: 'Achievements',
  progress: (f: Format, value: number, max: number, unit?: Unit) =>
    `${f.amount(value, unit)} of ${quantity(f, max, unit)}`,
  remaining: (f: Format, left: number, unit?: Unit, next?: string) =>
    next ? `${quantity(f, left, unit)} to ${next}` : `${quantity(f, left, unit)} to go`,
  topLevel: 'Top level reached',
  notStarted: 'Not started yet',
  level: (f: Format, level: number, name?: string) => (name ? name : `Level ${f.amount(level)}`),
  locked: 'Locked',
  inProgress: 'In progress',
  earned: 'Earned',
  earnedOn: (date: string) => `Earned on ${date}`,
  earnedTimes: (f: Format, times: number) =>
    `Earned ${f.amount(times)} ${f.plural(times, { one: 'time', other: 'times' })}`,
  times: (f: Format, times: number) => `\u00d7${f.amount(times)}`,
  upcoming: (date: string) => `Starts on ${date}`,
  ended: 'Ended',
  levelReached: (f: Format, count: number, name: string) =>
    f.plural(count, { one: `New level reached: ${name}.`, other: `You reached ${f.amount(count)} new levels.` }),
  mystery: 'Mystery badge',
  mysteryHint: 'Keep going to find out.',
  secrets: (f: Format, count: number) =>
    f.plural(count, { one: '1 secret left to find', other: `${f.amount(count)} secrets left to find` }),

  wallet: 'Your benefits',
  groups: { claimable: 'For you to claim', ready: 'Ready to use', used: 'Used', expired: 'Expired' },
  categories: {
    discount: 'Discount',
    'free-product': 'Free product',
    entitlement: 'Just for members',
  } satisfies Record<Category, string>,
  expires: (date: string) => `Valid until ${date}`,
  expiresSoon: (f: Format, span: Span) => `Ends ${f.relative(span)}`,
  expired: (date: string) => `Expired on ${date}`,
  usedOn: (date: string) => `Used on ${date}`,
  startsOn: (date: string) => `You can use this from ${date}.`,
  usesLeft: (f: Format, left: number, max?: number) =>
    max === undefined ? `${f.amount(left)} left` : `${f.amount(left)} of ${f.amount(max)} left`,
  claimsLeft: (f: Format, left: number) => `${f.amount(left)} left`,
  details: 'Details and terms',
  howTo: { online: 'Use it online', store: 'Use it in store' } satisfies Record<Channel, string>,
  terms: 'Terms',
  reasons,
  claimReasons: {
    'not-claimable': "This can't be claimed.",
    'not-started': 'This can be claimed later.',
    'window-closed': 'The time to claim this is over.',
    'already-claimed': 'You already have this.',
    'no-allocation-left': 'All of these are taken.',
    'not-eligible': "You don't qualify for this yet.",
  },

  claim: 'Claim',
  claiming: 'Claiming\u2026',
  claimed: 'Claimed. It is ready to use.',
  redeem: 'Redeem',
  redeeming: 'Redeeming\u2026',
  checking: 'Checking\u2026',
  confirmTitle: (name: string) => `Redeem \u201c${name}\u201d?`,
  confirmOnce: 'You can redeem this once. It cannot be undone.',
  confirmOften: 'This uses it once, and cannot be undone. You can use it again.',
  confirmLeft: (f: Format, left: number) =>
    f.plural(left, {
      one: 'This uses the last one you have left, and cannot be undone.',
      other: `This uses 1 of the ${f.amount(left)} you have left, and cannot be undone.`,
    }),
  confirm: 'Redeem now',
  cancel: 'Not now',
  redeemed: 'Redeemed',
  redeemedAt: (time: string) => `Redeemed ${time}`,
  redeemedName: (name: string) => `${name} redeemed.`,
  code: 'Your code',
  copy: 'Copy code',
  copied: 'Copied',
  done: 'Done',

  loading: 'Loading\u2026',
  emptyAchievements: 'No achievements yet',
  emptyAchievementsText: 'They will appear here as soon as there are some to earn.',
  emptyWallet: 'No benefits yet',
  emptyWalletText: 'What you earn and claim will be kept here.',
  noMatch: 'Nothing here yet',
  failed: "We couldn't load this",
  failedText: 'Please try again in a moment.',
  stale: 'We could not refresh this. You see what we last knew.',
  loggedOut: 'Sign in to see this',
  loggedOutText: 'Your achievements and benefits are waiting for you.',
  retry: 'Try again',
  errors: {
    network: "We couldn't reach the shop. Check your connection and try again.",
    timeout: 'This took too long. Please try again.',
    aborted: 'This was cancelled.',
    unauthorized: 'Your session has ended. Please sign in again.',
    forbidden: 'Your account cannot do this.',
    'not-found': 'This is no longer available.',
    conflict: 'This was already used or claimed.',
    rejected: "This can't be done right now.",
    'rate-limited': 'That was a bit quick. Please wait a moment and try again.',
    server: 'Something went wrong on our side. Please try again.',
    decode: "We couldn't read the answer. Please try again.",
  } satisfies Record<ClientError['kind'], string>,
};
