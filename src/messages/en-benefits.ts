import type { ClientError } from '../api/index.js';
import type { Category, Channel } from '../model/index.js';
import type { ClaimReason, RedeemReason } from '../rules/index.js';
import type { Format, Span } from './format.js';

/** What the elements of benefits say in English, beside `enAchievements`. */
export const enBenefits = {
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
  reasons: {
    'used-up': 'Already used.',
    'globally-used-up': 'All of these have been used.',
    'window-closed': 'This offer has ended.',
    expired: 'Expired.',
    'staff-only': 'Our staff will apply this for you in store.',
    'not-started': 'You can use this later.',
    unknown: "This can't be used right now.",
  } satisfies Record<RedeemReason, string>,
  claimReasons: {
    'not-claimable': "This can't be claimed.",
    'not-started': 'This can be claimed later.',
    'window-closed': 'The time to claim this is over.',
    'already-claimed': 'You already have this.',
    'no-allocation-left': 'All of these are taken.',
    'not-eligible': "You don't qualify for this yet.",
  } satisfies Record<ClaimReason, string>,

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
  show: 'Show to staff',
  showAgain: 'Show the code again',

  emptyWallet: 'No benefits yet',
  emptyWalletText: 'They will appear here.',
  errors: {
    network: "We couldn't reach the shop. Check your connection and try again.",
    timeout: 'This took too long. Please try again.',
    aborted: 'This was cancelled.',
    unauthorized: 'Your session has ended. Please sign in again.',
    forbidden: 'Your account cannot do this.',
    'not-found': 'This is no longer available.',
    conflict: 'This was already used or claimed.',
    rejected: "This can't be done right now.",
    'rate-limited': 'Please wait a moment and try again.',
    server: 'Something went wrong on our side. Please try again.',
    decode: 'Something went wrong on our side. Please try again.',
  } satisfies Record<ClientError['kind'], string>,
};
