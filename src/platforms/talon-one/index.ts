/**
 * Talon.One, spoken to through its Integration API from the brand's server, behind `loyalty-elements/server`: its keys
 * open every customer's data, and none is made for pages.
 *
 * ```ts
 * const client = createTalonOneClient({
 *   endpoint: 'https://yourbaseurl.talon.one',
 *   apiKey: process.env.TALON_ONE_KEY,
 *   profile: customer.id,
 *   catalogue,
 *   locale: 'de-AT',
 * });
 * ```
 *
 * What Talon.One does not offer, and what is done about it (`capabilities` says the same as data):
 *
 * | Talon.One has no                       | so                                                                       |
 * | -------------------------------------- | ------------------------------------------------------------------------ |
 * | key for pages, scoped to a customer    | the client runs on a server, or against an endpoint of the brand         |
 * | claiming                               | rules give benefits; `claim` is `rejected`, `claimable` is empty         |
 * | redeeming beside a session             | the code is shown and the shop applies it; `redeem` is `rejected`        |
 * | record of a coupon's uses              | `redemptions` is empty; the state and what is left are told              |
 * | word on whether a giveaway was spent   | it stays ready until it ends; `used` only says that it was given away    |
 * | extending or issuing by customers      | neither is offered                                                       |
 * | idempotency key                        | nothing is written                                                       |
 * | push to the browser                    | `refresh` polls; `applyEffects` brings in what a session has changed     |
 * | zone in its answers                    | its dates are shown as they are, and never computed                      |
 * | visibility, hint, picture, unit        | a `Catalogue` says; without one, everything is `standard`                |
 * | copy or translation of achievements    | the title, unless a `Catalogue` has a name                               |
 * | copy of coupons                        | that of the first rule of the campaign with a `displayName`, or the code |
 * | name of the next tier                  | it is empty, unless a `Catalogue` says what follows                      |
 * | points that are lost next, in one call | asked for with `expiring`, a request for each program                    |
 * | profile before the first update        | reads answer `not-found`                                                 |
 */
export { capabilities } from './capabilities.js';
export { createTalonOneClient, type TalonOneClient, type TalonOneOptions } from './client.js';
export { applyEffects, type AppliedEffects } from './effects.js';
export type { PastAttempt } from './history.js';
export { applySession } from './session.js';
export { type TalonOneNames, talonOneVocabulary } from './vocabulary.js';
