import type { TalonOneAttributes, TalonOneDate } from './value.js';

/** The part of a rule that is meant for customers. */
export interface TalonOneRule {
  /** What the Campaign Manager shows. */
  readonly title: string;
  readonly displayName?: string;
  readonly displayDescription?: string;
  /** An image's address, a vendor's name, an id of a content management system: whatever the brand likes. */
  readonly relatedData?: string;
}

/** A row of `GET /v1/integration/campaigns`. */
export interface TalonOneCampaign {
  readonly applicationId: number;
  readonly id: number;
  /** For the brand's staff. */
  readonly name: string;
  readonly description?: string;
  readonly startTime?: TalonOneDate;
  readonly endTime?: TalonOneDate;
  readonly attributes?: TalonOneAttributes;
  readonly state: 'enabled';
  readonly tags: readonly string[];
  readonly features: readonly ('coupons' | 'referrals' | 'loyalty' | 'giveaways' | 'strikethrough' | 'achievements')[];
  readonly rules: readonly TalonOneRule[];
}
