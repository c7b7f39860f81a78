/**
 * A loyalty backend in memory with a sample programme, for tests, stories and demonstrations. It runs on the same rules
 * as the elements and speaks through MSW: this entry is for both browsers and Node, `loyalty-elements/mocks/browser`
 * and `loyalty-elements/mocks/node` start it.
 *
 * ```ts
 * const { backend, handlers } = createScenario('rich', { platform: 'omneo' });
 * const worker = await startMocks(handlers);
 * backend.addCount('coffee-regular', 3);
 * ```
 */
export * from './access.js';
export * from './backend/backend.js';
export type { Outcome, Refusal } from './backend/outcome.js';
export type { BackendState, Issuable } from './backend/state.js';
export * from './builders.js';
export { daysFrom, hoursFrom } from './dates.js';
export { faultsInOrder, mockFetch, offlineWhile, withFaults, type Fault, type FaultPlan } from './faults.js';
export { omneoHandlers } from './handlers/omneo.js';
export { openLoyaltyHandlers } from './handlers/open-loyalty.js';
export { wireId as openLoyaltyId } from './handlers/open-loyalty/id.js';
export { type OpenLoyaltyHandlerOptions, progressModels } from './handlers/open-loyalty/options.js';
export type { HandlerOptions } from './handlers/options.js';
export { restHandlers } from './handlers/rest.js';
export { talonOneHandlers } from './handlers/talon-one.js';
export { apiName as talonOneName } from './handlers/talon-one/achievement.js';
export { talonOneCatalogue } from './handlers/talon-one/catalogue.js';
export { tokenHandler } from './handlers/token.js';
export * from './program/big.js';
export * from './program/newcomer.js';
export type { ProgramOptions } from './program/options.js';
export { sampleState } from './program/program.js';
export * from './requests.js';
export * from './scenarios.js';
export * from './secrets.js';
