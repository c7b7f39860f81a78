/**
 * Omneo, spoken to from the browser through its ID API with a token that names one profile.
 *
 * ```ts
 * const client = createOmneoClient({
 *   endpoint: 'https://api.example.getomneo.com/id/api/v1',
 *   tokenUrl: '/apps/cx',
 * });
 * ```
 *
 * What Omneo does not offer, and what is done about it:
 *
 * | Omneo has no                          | so                                                                      |
 * | ------------------------------------- | ----------------------------------------------------------------------- |
 * | idempotency key                       | a write is sent once; after a lost answer the store reads again         |
 * | documented error body                 | errors are told apart by HTTP status; there is no `code`                |
 * | record of a benefit's uses            | `redemptions` is empty, but for the one just made                       |
 * | promise to hold secrets back          | visibility is decoded and redacted in the browser; a visibility that is |
 * |                                       | absent or unknown counts as `system`                                    |
 * | hint field for mysteries              | the short description, or else how to earn it                           |
 * | unit of a count                       | `meta.unit`, or a bare number                                           |
 * | zone on a benefit's dates             | they are read as UTC; `is_expired` outranks them                        |
 * | campaigns for customers               | `campaigns` is empty                                                    |
 * | extending or issuing by customers     | neither is offered                                                      |
 * | push to the browser                   | the provider's `refresh` polls                                          |
 * | application of a discount to a cart   | the redeemed event carries the code; the shop applies it                |
 */
export { createOmneoClient, type OmneoClient, type OmneoOptions } from './client.js';
export type { OmneoPaths } from './paths.js';
export { type OmneoNames, omneoVocabulary } from './vocabulary.js';
