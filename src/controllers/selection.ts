import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { askForScope, type Follower, type Scope } from '../context.js';
import type { Instant, Part } from '../model/index.js';
import type { StoreState } from '../store/index.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The slice of the provider's state that an element shows. The host renders when its slice changes (`===`, or item by item
 * for lists), not when anything else does.
 */
export class Selection<T> implements ReactiveController {
  /** The slice, or undefined without a provider. */
  value: T | undefined;

  readonly #host: Host;
  readonly #parts: readonly Part[];
  readonly #select: (state: StoreState) => T;
  #scope: Scope | undefined;
  #leave: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `parts` are what the host shows of a snapshot: only what some element shows is asked for. */
  constructor(host: Host, parts: readonly Part[], select: (state: StoreState) => T) {
    this.#host = host;
    this.#parts = parts;
    this.#select = select;
    host.addController(this);
  }

  /** The provider's scope, or undefined without a provider. */
  get scope(): Scope | undefined {
    return this.#scope;
  }

  /** Now, by the platform's clock where there is a provider. */
  get now(): Instant {
    return this.#scope?.store.now() ?? new Date().toISOString();
  }

  hostConnected(): void {
    this.#follow(undefined);
    this.#ask();
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#unsubscribe?.();
    this.#scope = undefined;
  }

  hostUpdate(): void {
    this.#read();
  }

  /** Asked again for each provider that comes: it may be defined after this element, or be nearer than the one before. */
  readonly #ask = (): void => askForScope(this.#host, this.#follow);

  readonly #follow: Follower = (scope, leave) => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    this.#unsubscribe?.();
    this.#scope = scope;
    scope?.store.want(this.#parts);
    this.#unsubscribe = scope?.store.subscribe(() => this.#read() && this.#host.requestUpdate());
    this.#host.requestUpdate();
  };

  #read(): boolean {
    const next = this.#scope && this.#select(this.#scope.store.state);
    if (isSame(this.value, next)) return false;
    this.value = next;
    return true;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
}
