import { enAchievements } from './en-achievements.js';
import { enBenefits } from './en-benefits.js';

/** English. Every other language has the same keys. */
export const en = { ...enAchievements, ...enBenefits };
