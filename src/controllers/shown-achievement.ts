import type { ReactiveControllerHost } from 'lit';
import type { Scope } from '../context.js';
import type { Achievement, Instant } from '../model/index.js';
import { findAchievement, redact } from '../rules/index.js';
import { type View, viewOf } from '../store/index.js';
import { Selection } from './selection.js';

/** An element that shows one achievement: its own, or by its handle the provider's. */
type Host = ReactiveControllerHost & HTMLElement & { readonly achievement: Achievement | string | undefined };

/** The achievement that an element shows, as its audience may see it. */
export class ShownAchievement {
  readonly #host: Host;
  readonly #selection: Selection<readonly [View, Achievement | undefined]>;

  constructor(host: Host) {
    this.#host = host;
    this.#selection = new Selection(host, ['achievements'], (state) => [
      viewOf(state, 'achievements'),
      typeof host.achievement === 'string' && state.snapshot
        ? findAchievement(state.snapshot.achievements, host.achievement)
        : undefined,
    ]);
  }

  /** Whether it is awaited, there, could not be loaded, or is not to be had without signing in. */
  get view(): View {
    const { achievement } = this.#host;
    if (achievement === undefined) return 'loading';
    return typeof achievement === 'string' ? (this.#selection.value?.[0] ?? 'loading') : 'ready';
  }

  /** Undefined where there is none, or none that this audience may know of. */
  get value(): Achievement | undefined {
    const { achievement } = this.#host;
    const shown = typeof achievement === 'string' ? this.#selection.value?.[1] : achievement;
    return shown && redact(shown, this.scope?.audience ?? 'customer');
  }

  get scope(): Scope | undefined {
    return this.#selection.scope;
  }

  get now(): Instant {
    return this.#selection.now;
  }
}
