import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatFor, type Format } from '../messages/format.js';
import { type Messages, messagesFor } from '../messages/index.js';

/** The words and formats of its host's language: the provider's locale, else the nearest `lang`, else English. */
export class Localize implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: () => string | undefined;
  #tag = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement, locale: () => string | undefined) {
    this.#host = host;
    this.#locale = locale;
    host.addController(this);
  }

  get messages(): Messages {
    return messagesFor(this.#tag);
  }

  get format(): Format {
    return formatFor(this.#tag);
  }

  hostUpdate(): void {
    const wanted = this.#locale() ?? nearestLanguage(this.#host);
    this.#tag = wanted && isTag(wanted) ? wanted : 'en';
  }
}

function nearestLanguage(host: Element): string | undefined {
  for (let element: Element | undefined = host; element;) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? undefined;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
