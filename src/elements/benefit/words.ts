import { enBenefits } from '../../messages/en-benefits.js';
import { enNotices } from '../../messages/en-notices.js';
import type { Format } from '../../messages/index.js';
import type { Benefit, BenefitDefinition, Instant } from '../../model/index.js';
import { isUrgent, redeemability, timeLeft, usableUntil } from '../../rules/index.js';

/** What the elements of benefits say, in English. */
export const benefitMessages = { ...enNotices, ...enBenefits };

/** What the templates of a benefit speak with, and when. */
export interface Words {
  readonly messages: typeof benefitMessages;
  readonly format: Format;
  readonly now: Instant;
}

/** Until when a benefit can be used, and whether it hurries. */
export interface Expiry {
  readonly text: string;
  readonly relative?: string;
  readonly urgent: boolean;
}

/** When a benefit ends, in its own zone. Undefined where it has no end, or where its time is over. */
export function expiryOf(benefit: Benefit, { messages, format, now }: Words): Expiry | undefined {
  const end = usableUntil(benefit);
  const date = end && format.date(end, benefit.timeZone);
  const span = timeLeft(end, now);
  if (!date || !span || redeemability(benefit, now).reasons[0] === 'used-up') return undefined;
  const urgent = isUrgent(end, now);
  return { text: messages.expires(date), urgent, ...(urgent && { relative: messages.expiresSoon(format, span) }) };
}

/** Why a benefit can't be redeemed, with the date that goes with it. Undefined where it can. */
export function whyNot(benefit: Benefit, { messages, format, now }: Words): string | undefined {
  const reason = redeemability(benefit, now).reasons[0];
  const dated = (instant: Instant | undefined, sentence: (date: string) => string) => {
    const date = instant && format.date(instant, benefit.timeZone);
    return date ? sentence(date) : reason && messages.reasons[reason];
  };
  if (reason === 'used-up') return dated(benefit.redemptions[0]?.at, messages.usedOn);
  if (reason === 'expired') return dated(benefit.expiresAt, messages.expired);
  if (reason === 'not-started') return dated(benefit.definition.redeemFrom, messages.startsOn);
  return reason && messages.reasons[reason];
}

/** How many uses are left, where that is limited and more than one. */
export function usesLeft(
  { redemptionsLeft }: { readonly redemptionsLeft?: number | undefined },
  { maxRedemptions }: { readonly maxRedemptions?: number | undefined },
  words: Words,
) {
  if (redemptionsLeft === undefined || redemptionsLeft <= 0) return undefined;
  if (redemptionsLeft === 1 && (maxRedemptions ?? 1) <= 1) return undefined;
  return words.messages.usesLeft(words.format, redemptionsLeft, maxRedemptions);
}

/** How many claims are left over all customers, where that is told and there are some. */
export function claimsLeft({ claim }: BenefitDefinition, { messages, format }: Words): string | undefined {
  return claim?.left ? messages.claimsLeft(format, claim.left) : undefined;
}
