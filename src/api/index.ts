export * from './client.js';
export * from './errors.js';
export type { paths } from './openapi.generated.js';
export { createRestClient, type RestClientOptions } from './rest-client.js';
export {
  createTokenSource,
  type GetToken,
  type Token,
  type TokenOptions,
  type TokenRequest,
  type TokenSource,
} from './token.js';
