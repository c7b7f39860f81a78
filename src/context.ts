import { createContext } from '@lit/context';
import type { Audience } from './model/index.js';
import type { Store } from './store/index.js';

/** What a provider gives to every element inside it. */
export interface Scope {
  readonly store: Store;
  readonly audience: Audience;
  /** A BCP 47 tag that wins over the nearest `lang`. */
  readonly locale?: string | undefined;
}

/** A plain string as key, so that two copies of the library on one page understand each other; the number is the shape's. */
export const scopeContext = createContext<Scope>('loyalty-elements/scope-1');
