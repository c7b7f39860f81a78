import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Scope, scopeContext } from '../context.js';
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
  readonly #consumer: ContextConsumer<typeof scopeContext, Host>;
  #scope: Scope | undefined;
  #unsubscribe: (() => void) | undefined;

  /** `parts` are what the host shows of a snapshot: only what some element shows is asked for. */
  constructor(host: Host, parts: readonly Part[], select: (state: StoreState) => T) {
    this.#host = host;
    this.#parts = parts;
    this.#select = select;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: scopeContext,
      subscribe: true,
      callback: (scope) => this.#follow(scope),
    });
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
    this.#follow(this.#scope);
    document.addEventListener('context-provider', this.#retry);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#scope = undefined;
    document.removeEventListener('context-provider', this.#retry);
  }

  hostUpdate(): void {
    this.#read();
  }

  /** A provider that is defined after this element did not hear it ask. */
  readonly #retry = (): void => {
    if (!this.#scope) this.#consumer.hostConnected();
  };

  #follow(scope: Scope | undefined): void {
    this.#unsubscribe?.();
    this.#scope = scope;
    scope?.store.want(this.#parts);
    this.#unsubscribe = scope?.store.subscribe(() => this.#read() && this.#host.requestUpdate());
    if (this.#read()) this.#host.requestUpdate();
  }

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
