import type { ClientError, DecodeIssue } from './api/index.js';
import type { Achievement, Benefit, BenefitDefinition, Channel, Part } from './model/index.js';

/** The customer asks for a benefit. */
export interface BenefitClaimDetail {
  readonly definition: BenefitDefinition;
}

/** The customer uses a benefit. */
export interface BenefitRedeemDetail {
  readonly benefit: Benefit;
  readonly channel: Channel;
}

/** Staff extend a benefit. */
export interface BenefitExtendDetail {
  readonly benefit: Benefit;
}

/** Staff put a benefit on a profile. */
export interface BenefitIssueDetail {
  readonly definition: BenefitDefinition;
}

/** The first answer is on the page. */
export interface ReadyDetail {
  /** The parts that could not be loaded. */
  readonly failed: readonly Part[];
}

/** A load failed, or a payload held something that could not be used. */
export interface ErrorDetail {
  readonly error?: ClientError;
  readonly issues?: readonly DecodeIssue[];
}

export interface BenefitClaimedDetail {
  readonly benefit: Benefit;
}

/** A redemption is recorded. The platform records, the shop applies: put `code` into the cart. */
export interface BenefitRedeemedDetail {
  readonly benefit: Benefit;
  /** The definition's handle, by which the shop knows which discount this is. */
  readonly definition: string;
  /** The code for the channel it was redeemed in. */
  readonly code?: string;
  readonly channel: Channel;
}

/** A claim or a redemption did not go through. */
export interface BenefitFailedDetail {
  readonly action: 'claim' | 'redeem';
  /** The benefit's id, or the definition's handle for a claim. */
  readonly id: string;
  readonly error: ClientError;
}

export interface LevelReachedDetail {
  readonly achievement: Achievement;
  readonly level: number;
  readonly name?: string;
}

export interface AchievementCompletedDetail {
  readonly achievement: Achievement;
}

/** Every event of the library and its detail. All bubble and are composed. */
export interface LoyaltyEvents {
  'loyalty-benefit-claim': BenefitClaimDetail;
  'loyalty-benefit-redeem': BenefitRedeemDetail;
  'loyalty-benefit-extend': BenefitExtendDetail;
  'loyalty-benefit-issue': BenefitIssueDetail;
  'loyalty-ready': ReadyDetail;
  'loyalty-error': ErrorDetail;
  'loyalty-benefit-claimed': BenefitClaimedDetail;
  'loyalty-benefit-redeemed': BenefitRedeemedDetail;
  'loyalty-benefit-failed': BenefitFailedDetail;
  'loyalty-benefit-extended': BenefitClaimedDetail;
  'loyalty-benefit-issued': BenefitClaimedDetail;
  'loyalty-level-reached': LevelReachedDetail;
  'loyalty-achievement-completed': AchievementCompletedDetail;
  'loyalty-token-expired': undefined;
}

type EventMap = { readonly [K in keyof LoyaltyEvents]: CustomEvent<LoyaltyEvents[K]> };

declare global {
  /* eslint-disable @typescript-eslint/no-empty-object-type -- merges our events into the page's maps */
  interface HTMLElementEventMap extends EventMap {}
  interface DocumentEventMap extends EventMap {}
  /* eslint-enable @typescript-eslint/no-empty-object-type */
}

/** Events a page may take over with `preventDefault()`; nothing is sent then. */
export type RequestEvent =
  'loyalty-benefit-claim' | 'loyalty-benefit-redeem' | 'loyalty-benefit-extend' | 'loyalty-benefit-issue';

/** Tells the page a fact. */
export function emit<K extends Exclude<keyof LoyaltyEvents, RequestEvent>>(
  host: EventTarget,
  name: K,
  detail: LoyaltyEvents[K],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Asks the page, then the provider. Answers whether the request went ahead. */
export function request<K extends RequestEvent>(host: EventTarget, name: K, detail: LoyaltyEvents[K]): boolean {
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
}
