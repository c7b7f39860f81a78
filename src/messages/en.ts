import { enBenefits } from './en-benefits.js';
import { enLevels } from './en-levels.js';
import { enNotices } from './en-notices.js';
import { enShow } from './en-show.js';
import { enBalances, enCampaigns, enTier } from './en-standing.js';

/** English. Every other language has the same keys. */
export const en = { ...enLevels, ...enNotices, ...enBenefits, ...enShow, ...enTier, ...enBalances, ...enCampaigns };
