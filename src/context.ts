import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Audience } from './model/index.js';
import type { Store } from './store/index.js';

/** What a provider gives to every element inside it. */
export interface Scope {
  readonly store: Store;
  readonly audience: Audience;
  /** A BCP 47 tag that wins over the nearest `lang`. */
  readonly locale?: string | undefined;
}

/**
 * Under which key elements ask for the scope, by the Context Protocol of the Web Components Community Group. A plain string,
 * so that two copies of the library on one page understand each other; the number is the shape's.
 */
export const scopeContext = 'loyalty-elements/scope-1' as string & { readonly __context__: Scope };

/** Told of a scope, of each one after it, and how to hear no more. */
export type Follower = (scope: Scope | undefined, leave?: () => void) => void;

type Host = ReactiveControllerHost & HTMLElement;

/** Asks the nearest provider for its scope, now and whenever it changes. */
export function askForScope(host: Element, callback: Follower): void {
  const event = new Event('context-request', { bubbles: true, composed: true });
  host.dispatchEvent(
    Object.assign(event, { context: scopeContext, contextTarget: host, callback, subscribe: true } as const),
  );
}

/** Gives its host's scope to the elements inside it. */
export class ScopeProvider implements ReactiveController {
  readonly #host: Host;
  readonly #followers = new Map<Follower, () => void>();
  #scope: Scope | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('context-request', this.#answer as EventListener);
  }

  /** Tells everybody who asked. */
  share(scope: Scope): void {
    this.#scope = scope;
    for (const [follower, leave] of this.#followers) follower(scope, leave);
  }

  /** Who asked before this provider was there asks again. */
  hostConnected(): void {
    this.#host.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
  }

  readonly #answer = (event: Event & { readonly context: unknown; callback: Follower; subscribe?: boolean }): void => {
    const { context, callback, subscribe } = event;
    if (context !== scopeContext) return;
    event.stopPropagation();
    if (!subscribe) return callback(this.#scope);
    const leave = this.#followers.get(callback) ?? (() => void this.#followers.delete(callback));
    this.#followers.set(callback, leave);
    callback(this.#scope, leave);
  };
}
