import { enAchievements } from '../../messages/en-achievements.js';
import { enBenefits } from '../../messages/en-benefits.js';
import type { Format } from '../../messages/index.js';
import type { Benefit, BenefitDefinition, Instant } from '../../model/index.js';
import { isUrgent, redeemability, timeLeft, usableUntil } from '../../rules/index.js';

/** What the elements of benefits say, in English. */
export const benefitMessages = { ...enAchievements, ...enBenefits };

/** What the templates of a benefit speak with, and when. */
export interface Words {
  readonly messages: typeof benefitMessages;
  readonly format: Format;
  readonly now: Instant;
}

/** Until when, or since when, a benefit counts: the sentence, and whether it hurries. */
export interface Expiry {
  readonly text: string;
  readonly relative?: string;
  readonly urgent: boolean;
}

/** When a benefit ends or ended, in the benefit's own zone. Undefined where it has no end. */
export function expiryOf(benefit: Benefit, { messages, format, now }: Words): Expiry | undefined {
  const end = usableUntil(benefit);
  const date = end && format.date(end, benefit.timeZone);
  const used = benefit.redemptions[0]?.at;
  const usedOn = used && format.date(used, benefit.timeZone);
  const { reasons } = redeemability(benefit, now);
  if (reasons[0] === 'used-up') return usedOn ? { text: messages.usedOn(usedOn), urgent: false } : undefined;
  if (!date) return undefined;
  const span = timeLeft(end, now);
  if (!span) return { text: messages.expired(date), urgent: false };
  const urgent = isUrgent(end, now);
  return { text: messages.expires(date), urgent, ...(urgent && { relative: messages.expiresSoon(format, span) }) };
}

/** Why a benefit can't be redeemed, as a sentence. Undefined where it can. */
export function whyNot(benefit: Benefit, { messages, format, now }: Words): string | undefined {
  const reason = redeemability(benefit, now).reasons[0];
  const from = benefit.definition.redeemFrom;
  const date = from && format.date(from, benefit.timeZone);
  if (reason === 'not-started' && date) return messages.startsOn(date);
  return reason && messages.reasons[reason];
}

/** How many uses are left, where that is limited and more than one. */
export function usesLeft({ redemptionsLeft }: Benefit, { maxRedemptions }: BenefitDefinition, words: Words) {
  if (redemptionsLeft === undefined || redemptionsLeft <= 0) return undefined;
  if (redemptionsLeft === 1 && (maxRedemptions ?? 1) <= 1) return undefined;
  return words.messages.usesLeft(words.format, redemptionsLeft, maxRedemptions);
}
