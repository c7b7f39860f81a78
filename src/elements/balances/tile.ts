import { html, nothing } from 'lit';
import { enAchievements, quantity } from '../../messages/en-achievements.js';
import { enBalances } from '../../messages/en-standing.js';
import type { Format } from '../../messages/index.js';
import type { Balance, Instant } from '../../model/index.js';
import { isOver, isUrgent, timeLeft } from '../../rules/index.js';

/** What balances say, in English. */
export const balanceMessages = { ...enAchievements, ...enBalances };

/** What a balance speaks with, and when. */
export interface Words {
  readonly messages: typeof balanceMessages;
  readonly format: Format;
  readonly now: Instant;
}
