import { LitElement, nothing, type TemplateResult } from 'lit';
import { Localize } from '../controllers/localize.js';
import { Selection } from '../controllers/selection.js';
import { enAchievements } from '../messages/en-achievements.js';
import type { Achievement, Instant } from '../model/index.js';
import { findAchievement, redact } from '../rules/index.js';
import { type View, viewOf } from '../store/index.js';
import { noticesOf } from './notice/notices.js';
import { property } from './property.js';

/** An element that shows one achievement as its audience may see it: its own, or by its handle the provider's. */
export abstract class AchievementElement extends LitElement {
  /** The handle of one of the provider's achievements; or, as a property, the achievement itself. */
  @property() achievement: Achievement | string | undefined;

  protected readonly localize = new Localize(this, enAchievements, () => this.#known.scope?.locale);

  readonly #known = new Selection(this, ['achievements'], (state): readonly [View, Achievement | undefined] => {
    const { achievement } = this;
    const isHandle = typeof achievement === 'string' && state.snapshot;
    return [viewOf(state, 'achievements'), isHandle ? findAchievement(isHandle.achievements, achievement) : undefined];
  });
  readonly #notices = noticesOf(this);

  /** Now, by the platform's clock where there is a provider. */
  protected get now(): Instant {
    return this.#known.now;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#notices.loaded;
    return super.getUpdateComplete();
  }

  protected override render() {
    const { scope, value } = this.#known;
    const { achievement } = this;
    const isOwn = typeof achievement === 'object';
    const [view, found] = isOwn ? ['ready' as const, achievement] : (achievement && value) || ['loading' as const];
    if (view === 'loading') return this.renderPlace();
    if (view === 'failed' || view === 'logged-out') {
      return this.#notices.code?.achievementNotice(view, this.localize, scope) ?? this.renderPlace();
    }
    const shown = found && redact(found, scope?.audience ?? 'customer');
    return shown ? this.renderAchievement(shown) : nothing;
  }

  /** Its place while it is awaited, in its final size. */
  protected abstract renderPlace(): TemplateResult;

  protected abstract renderAchievement(achievement: Achievement): TemplateResult | typeof nothing;
}
