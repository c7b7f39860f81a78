/**
 * Where the ID API answers, appended to the endpoint. `{id}` stands for what a call names: the benefit's id to redeem,
 * the definition's handle to claim. Replaceable because Omneo's own pages differ: the guides claim at
 * `/profiles/me/benefits/{id}/claim` and redeem at `/profiles/me/benefits/{id}/redemptions`.
 */
export interface OmneoPaths {
  readonly profile: string;
  readonly aggregations: string;
  readonly achievements: string;
  readonly benefits: string;
  readonly claimable: string;
  readonly tier: string;
  readonly claim: string;
  readonly claimAndRedeem: string;
  readonly redeem: string;
}

/** As in Omneo's API reference and its SDK. */
export const defaultPaths: OmneoPaths = {
  profile: '/profiles/me',
  aggregations: '/profiles/me/aggregations',
  achievements: '/profiles/me/achievements',
  benefits: '/profiles/me/benefits',
  claimable: '/profiles/me/benefits/claimable',
  tier: '/profiles/me/tiers',
  claim: '/profiles/me/benefits/claim',
  claimAndRedeem: '/profiles/me/benefits/claim-redeem',
  redeem: '/profiles/me/benefits/{id}/redeem',
};

/** A path with its `{id}` filled in. */
export function pathFor(path: string, id: string): string {
  return path.replace('{id}', encodeURIComponent(id));
}
