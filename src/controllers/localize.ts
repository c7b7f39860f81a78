import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatFor, type Format } from '../messages/format.js';
import { type Messages, messagesFor } from '../messages/index.js';

/** What code that is loaded later speaks with. */
export type Language = Pick<Localize<Partial<Messages>>, 'say' | 'format'>;

/** The words and formats of its host's language: the provider's locale, else the nearest `lang`, else English. */
export class Localize<Part extends Partial<Messages>> implements ReactiveController {
  /** The language, as a BCP 47 tag. */
  tag = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locale: () => string | undefined;
  readonly #english: Part;

  /** `english` is the part of the messages that the host uses; only that part comes with it. */
  constructor(host: ReactiveControllerHost & HTMLElement, english: Part, locale: () => string | undefined) {
    this.#host = host;
    this.#english = english;
    this.#locale = locale;
    host.addController(this);
  }

  get messages(): Messages | Part {
    return this.say(this.#english);
  }

  get format(): Format {
    return formatFor(this.tag);
  }

  /** Other messages in the same language, where it is not English: for code that is loaded later. */
  say<Other extends Partial<Messages>>(english: Other): Messages | Other {
    return messagesFor(this.tag, english);
  }

  hostUpdate(): void {
    this.tag = usable(this.#locale()) ?? usable(nearestLanguage(this.#host)) ?? 'en';
  }
}

function nearestLanguage(host: Element): string | null | undefined {
  for (let element: Element | undefined = host; element;) {
    const found: Element | null = element.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

function usable(tag: string | null | undefined): string | undefined {
  try {
    return tag ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}
