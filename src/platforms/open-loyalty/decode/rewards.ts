import { child, convert, list, object, reject, required, withDefault, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { boolean, id, text } from '../../../api/readers.js';
import type { BenefitDefinition, Category, ClaimOffer, Rule } from '../../../model/index.js';
import type { Fields, OpenLoyaltyReward, OpenLoyaltyRewardKind, OpenLoyaltyWindow } from '../wire.js';
import { leftOf, usage } from './limits.js';
import { amount, limit, moment, present, type Read } from './values.js';
import { translations, wordsIn } from './words.js';

const kinds: Readonly<Record<OpenLoyaltyRewardKind, Category>> = {
  static_coupon: 'discount',
  dynamic_coupon: 'discount',
  conversion_coupon: 'discount',
  material: 'free-product',
  fortune_wheel: 'entitlement',
};

/** What a kind of reward is to a customer. An unknown kind is an entitlement. */
export function categoryOf(kind: string): Category {
  return Object.hasOwn(kinds, kind) ? kinds[kind as OpenLoyaltyRewardKind] : 'entitlement';
}

const window = object({ from: moment, to: moment } satisfies Fields<OpenLoyaltyWindow>);

/** What is not named here never enters the model: not the labels, which are the brand's own notes. */
const row = object({
  rewardId: required(id),
  reward: withDefault(text, ''),
  name: text,
  translations,
  shortDescription: html,
  conditionsDescription: html,
  usageInstruction: html,
  active: boolean,
  costInPoints: amount,
  activity: window,
  visibility: window,
  target: text,
  levels: list(id),
  segments: list(id),
  // A map of names by id, which PHP writes as a list where it is empty.
  categoryNames: withDefault(list(text, { keyed: true }), []),
  couponValue: amount,
  couponGenerator: object({}),
  notIssuedCoupons: limit,
  limitUsages: object({ general: usage, perMember: usage }),
} satisfies Fields<OpenLoyaltyReward>);
type Row = Read<typeof row>;

/** What a member may buy, and what a purchase has to say. */
export interface Reward {
  readonly definition: BenefitDefinition;
  readonly kind: string;
  readonly cost?: number;
  /** What a dynamic coupon is worth. */
  readonly couponValue?: number;
  /** How often the member may still buy it, where that is limited. */
  readonly own?: number;
}

/** How rewards are read. */
export interface RewardContext {
  readonly locale?: string | undefined;
  /** The code of the wallet that rewards are paid from. */
  readonly wallet?: string | undefined;
}

/** Rows of `GET member/{member}/reward`. What is not active is left out. */
export function rewards(context: RewardContext): Reader<readonly Reward[]> {
  const reward = convert(row, (data, field) => {
    if (data.active === false) return undefined;
    const { name, description } = wordsIn(context.locale, data);
    if (name === undefined) return reject(child(field, 'name'), 'text');
    const definition = definitionOf(data, { name, ...present({ description }) });
    const claim = offerOf(data, context);
    const { reward: kind, costInPoints: cost, couponValue } = data;
    const own = leftOf(data.limitUsages?.perMember);
    return { definition: { ...definition, claim }, kind, ...present({ cost, couponValue, own }) };
  });
  return list(reward, { key: ({ definition }) => definition.handle });
}

function definitionOf(row: Row, words: Pick<BenefitDefinition, 'name' | 'description'>): BenefitDefinition {
  const usage = row.usageInstruction;
  return {
    handle: row.rewardId,
    ...words,
    category: categoryOf(row.reward),
    tags: row.categoryNames,
    maxRedemptions: 1,
    ...present({
      summary: row.shortDescription,
      terms: row.conditionsDescription,
      instructions: usage === undefined ? undefined : { online: usage, store: usage },
    }),
  };
}

/**
 * How it may be bought. A reward may be bought again until the member's own limit is used; codes that were uploaded run
 * out, codes that are generated do not.
 */
function offerOf(row: Row, context: RewardContext): ClaimOffer {
  const { limitUsages, couponGenerator, notIssuedCoupons } = row;
  const own = leftOf(limitUsages?.perMember);
  const codes = couponGenerator === undefined && row.reward !== 'material' ? notIssuedCoupons : undefined;
  const left = Math.min(leftOf(limitUsages?.general) ?? Infinity, codes ?? Infinity);
  return {
    repeatable: own === undefined || own > 0,
    ...present({
      from: row.activity?.from,
      until: row.activity?.to,
      condition: conditionOf(row, context),
      left: left < Infinity ? left : undefined,
    }),
  };
}

/** Who may buy it: enough units, and one of the tiers or segments that it is meant for. */
function conditionOf({ costInPoints = 0, target, levels, segments }: Row, { wallet }: RewardContext): Rule | undefined {
  const units = wallet === undefined ? 'customer.activePoints' : `customer.wallets.${wallet}.activeUnits`;
  const all: Rule[] = [];
  if (costInPoints > 0) all.push({ '>=': [{ var: units }, costInPoints] });
  if (target === 'level' && levels?.length) all.push({ in: [{ var: 'customer.levelId' }, levels] });
  if (target === 'segment' && segments?.length) {
    all.push({ some: [{ var: 'customer.segments' }, { in: [{ var: '' }, segments] }] });
  }
  return all.length > 1 ? { and: all } : all[0];
}
