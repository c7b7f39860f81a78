import { enAchievements } from './en-achievements.js';

/** What is said in English in place of what can't be shown, beside `enAchievements`. */
export const enNotices = {
  ...enAchievements,
  emptyAchievements: 'No achievements yet',
  emptyAchievementsText: 'They will appear here.',
  noMatch: 'Nothing here yet',
  failedText: 'Please try again in a moment.',
  stale: "We couldn't refresh this. You see what we last knew.",
  loggedOut: 'Sign in to see this',
  loggedOutText: 'Your badges and benefits are waiting.',
};
