import type { Scope } from '../../context.js';
import type { Language } from '../../controllers/localize.js';
import { enNotices } from '../../messages/en-notices.js';
import { button } from '../../styles/button.styles.js';
import type { AchievementNotice } from './notices.js';
import { notice, unavailable } from './notice.js';
import { noticeStyles } from './notice.styles.js';

export const styles = [button, noticeStyles];

/** What is said in place of achievements, in a language. */
export function achievementNotice(kind: AchievementNotice, language: Language, scope: Scope | undefined) {
  const messages = language.say(enNotices);
  switch (kind) {
    case 'failed':
    case 'logged-out':
      return unavailable(kind, messages, scope);
    case 'stale':
      return notice({ kind, title: messages.stale });
    case 'empty':
      return notice({ kind, title: messages.emptyAchievements, text: messages.emptyAchievementsText });
    case 'no-match':
      return notice({ kind: 'empty', title: messages.noMatch });
  }
}
