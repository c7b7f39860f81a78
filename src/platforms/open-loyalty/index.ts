/**
 * Open Loyalty, spoken to from the brand's server. It has no credential that a browser may hold: the tokens of members
 * are being discontinued, and the keys of administrators open every member's account. Put this client behind a handler
 * that speaks our HTTP contract, and let pages use the `rest` platform.
 *
 * ```ts
 * const client = createOpenLoyaltyClient({
 *   endpoint: 'https://example.openloyalty.io',
 *   storeCode: 'DEFAULT',
 *   apiKey: settings.openLoyaltyKey,
 *   member: { email: session.email },
 * });
 * ```
 *
 * What Open Loyalty does not offer, and what is done about it:
 *
 * | Open Loyalty has no                     | so                                                                    |
 * | --------------------------------------- | --------------------------------------------------------------------- |
 * | credential for browsers                 | this runs on the brand's server                                       |
 * | idempotency key                         | a write is sent once; after a lost answer the store reads again       |
 * | one word for what is to be achieved     | challenges and the achievements that they replace, each where the     |
 * |                                         | tenant offers it, are read as one                                     |
 * | list of badges that are not earned      | badge types that the member has none of                               |
 * | picture, unit or visibility of a badge  | the catalogue gives it; without, everything is `standard`             |
 * | names of goals                          | goals go without                                                      |
 * | hint field for mysteries                | the catalogue gives it                                                |
 * | dates of progress                       | a badge of the same name tells when it was earned                     |
 * | state of an issued reward               | used, over and not yet begun are read from its dates and its status   |
 * | answer that holds what was bought       | a claim looks for it for six seconds, then answers what it knows      |
 * | redemption by id                        | the coupon's code is read first; what is no coupon is `staff-only`   |
 * | partial use of a coupon                 | a count beside 1 is refused                                           |
 * | extension of an issued reward           | it is not offered; nor is issuing, which is an administrator's        |
 * | date of what expires next               | balances say nothing of it                                            |
 * | push to the browser                     | the provider's `refresh` polls                                        |
 * | stable codes of refusals                | two known sentences become codes; no other text of its passes         |
 */
export type { MemberAddress } from './address.js';
export type { BuyOptions } from './buy.js';
export { capabilities } from './capabilities.js';
export { createOpenLoyaltyClient, type OpenLoyaltyClient, type OpenLoyaltyOptions } from './client.js';
export { conditionToRule } from './conditions.js';
export { expressionToRule, type Translation } from './expressions/expression-to-rule.js';
export { type NotUnderstoodReason, notUnderstoodReasons } from './expressions/not-understood.js';
export { openLoyaltyVocabulary, type OpenLoyaltyNames } from './vocabulary.js';
