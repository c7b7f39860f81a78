import { html, nothing } from 'lit';
import type { BenefitDefinition, Tier } from '../../model/index.js';
import { type Scale, scales, tierProgress } from '../../rules/index.js';
import { tierScale } from '../../rules/achievements/tier-scale.js';
import { nextTierOffers } from '../../rules/benefits/tier-offers.js';
import { chosen } from '../chosen.js';
import { drawingStyles } from '../level-progress/drawing.styles.js';
import { notice } from '../notice/notice.js';
import { noticeStyles } from '../notice/notice.styles.js';
import type { Told } from '../standing-element.js';
import { wayStyles } from './drawing.styles.js';
import { tierIcon } from './icon.js';
import { arranged } from './place.js';
import { way } from './way.js';
import { reviewOf, type Standing, tierMessages } from './words.js';

export const styles = [drawingStyles, wayStyles, noticeStyles];

/** A tier, and the offers among which some ask for the next one. */
export type Shown = readonly [tier: Tier, offers: readonly BenefitDefinition[]];

/** The tier, the way to the next, and what the next review does; or that there is no tier. */
export function draw(shown: Shown | undefined, { scale, language, now }: Told & { readonly scale: Scale }) {
  const { format } = language;
  const messages = language.say(tierMessages);
  if (!shown) return notice({ kind: 'empty', title: messages.emptyTier, text: messages.emptyTierText });

  const [tier, claimable] = shown;
  const scaled = tierScale(tier, chosen(scale, scales, '<loyalty-tier> scale'));
  const standing: Standing = { tier, reached: tierProgress(tier, now), scaled, messages, format };
  const offers = nextTierOffers(claimable, tier, now).map(({ name }) => name);
  const review = reviewOf(standing);
  return arranged(
    html`<span class="icon" part="icon">${tierIcon}</span>
      <p class="muted" id="label">${messages.yourTier}</p>
      <p class="name" part="name" id="name">${tier.name}</p>`,
    html`${way(standing)}
    ${
      tier.next && offers.length > 0
        ? html`<p class="unlocks" part="unlocks">${messages.tierOffers(format, tier.next.name, offers)}</p>`
        : nothing
    }
    ${review ? html`<p class="muted" part="review">${review}</p>` : nothing}`,
  );
}
