import { adoptStyles, type CSSResult, type ReactiveElement } from 'lit';

/** What can be loaded: code, with its looks where it has any. */
export interface Loaded {
  readonly styles?: readonly CSSResult[];
}

/** Code that its host needs in some cases only. It is loaded when it is first asked for; the host then renders again. */
export class OnDemand<T extends Loaded> {
  /** Resolves when the host has what it asked for. */
  loaded: Promise<void> | undefined;

  readonly #host: ReactiveElement;
  readonly #load: () => Promise<T>;
  #code: T | undefined;

  /** `load` answers something to go on with where the code can't be had. */
  constructor(host: ReactiveElement, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it is there. */
  get code(): T | undefined {
    this.load();
    return this.#code;
  }

  /** Asks for it ahead of its use. */
  load(): void {
    this.loaded ??= this.#load().then((code) => {
      const { shadowRoot } = this.#host;
      if (code.styles && shadowRoot) adoptStyles(shadowRoot, [...shadowRoot.adoptedStyleSheets, ...code.styles]);
      this.#code = code;
      this.#host.requestUpdate();
    });
  }
}
