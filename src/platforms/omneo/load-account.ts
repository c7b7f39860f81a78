import type { Result } from '../../api/errors.js';
import { failure } from '../../api/exchange.js';
import type * as account from './account.js';

/** Does what needs the code for more than achievements, which is loaded once. A network failure where it can't be. */
export function withAccount<T>(act: (code: typeof account) => Promise<Result<T>>): Promise<Result<T>> {
  return import('./account.js').then(act, () => failure('network'));
}
