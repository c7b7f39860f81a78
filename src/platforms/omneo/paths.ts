/**
 * Where the ID API answers, appended to the endpoint; a query may say how long its pages are. `{id}` stands for what a
 * call names: the benefit's id to redeem, the definition's handle to claim. Replaceable because Omneo's own pages
 * differ: the guides claim at `/profiles/me/benefits/{id}/claim` and redeem at `/profiles/me/benefits/{id}/redemptions`.
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

const me = '/profiles/me';

/** What the parts of a snapshot are read from, as in Omneo's API reference and its SDK. */
export const readPaths = {
  profile: me,
  achievements: `${me}/achievements`,
  benefits: `${me}/benefits?page%5Bsize%5D=100`,
  claimable: `${me}/benefits/claimable`,
  tier: `${me}/tiers`,
} satisfies Partial<OmneoPaths>;
