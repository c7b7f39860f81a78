import { en } from '../../src/messages/en.js';

/** What is said, by when it is said: the sentences that ship. */
export const errors = {
  'nothing could be loaded': `${en.failed}. ${en.failedText}`,
  'the network is gone': en.errors.network,
  'it took too long': en.errors.timeout,
  'the session is over': en.errors.unauthorized,
};

export const beginnings = {
  'there are no benefits': `${en.emptyWallet}. ${en.emptyWalletText}`,
  'there are no achievements': `${en.emptyAchievements}. ${en.emptyAchievementsText}`,
  'nobody is signed in': `${en.loggedOut}. ${en.loggedOutText}`,
  'what is shown is from last time': en.stale,
};

export const refusals = {
  'it was used': en.reasons['used-up'],
  'everybody together used them up': en.reasons['globally-used-up'],
  'only staff may redeem it': en.reasons['staff-only'],
  'it was claimed before': en.claimReasons['already-claimed'],
  'all are taken': en.claimReasons['no-allocation-left'],
};

export const question = {
  title: en.confirmTitle('A coffee on us'),
  text: en.confirmOnce,
  yes: en.confirm,
  no: en.cancel,
};

export const mystery = { name: en.mystery, hint: en.mysteryHint };
