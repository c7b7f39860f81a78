import type { HandlerOptions } from '../options.js';

/** What a tenant counts progress in: challenges, the achievements that they replace, or both while it moves. */
export const progressModels = ['challenges', 'achievements', 'both'] as const;
export type ProgressModel = (typeof progressModels)[number];

/** How a tenant of Open Loyalty is set up. */
export interface OpenLoyaltyHandlerOptions extends HandlerOptions {
  /** Default `DEFAULT`. Any other store is 404. */
  readonly storeCode?: string;
  /** Names of the member beside its id: `email=robin@alder.example`. Any other member is 404. */
  readonly addresses?: readonly string[];
  /** Default `challenges`. What is not counted in is 404. */
  readonly progress?: ProgressModel;
  /** Whether campaigns are sent in their lean form. Default false. */
  readonly lean?: boolean;
  /** How often a reward that was bought is asked for in vain. Default 0. */
  readonly lag?: number;
}
