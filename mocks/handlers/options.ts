import type { Access } from '../access.js';

/** Where handlers listen and whom they let in. */
export interface HandlerOptions {
  /** The base of the platform's paths. A path, or in Node a whole address. */
  readonly endpoint?: string;
  /** Where tokens come from. Default `/loyalty-token`. */
  readonly tokenUrl?: string;
  /** Default: everybody with a token. */
  readonly access?: Access;
}
