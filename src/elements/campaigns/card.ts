import { html, nothing } from 'lit';
import type { Campaign } from '../../model/index.js';
import { findAchievement, isUrgent } from '../../rules/index.js';
import { campaignState } from '../../rules/campaigns/campaign-state.js';
import { picture } from '../picture.js';
import { dateOf, effectsOf, limitsOf, type Words } from './words.js';

/** One way to earn: what it is, what it gives, how far the customer is, how often, and until when. */
export function card(campaign: Campaign, id: string, words: Words) {
  const { name, description, achievement, endsAt } = campaign;
  const state = campaignState(campaign, words.now);
  const linked = achievement === undefined ? undefined : findAchievement(words.achievements, achievement);
  const date = dateOf(campaign, state, words);
  const isEnding = state === 'running' && isUrgent(endsAt, words.now);
  return html`<article class="panel card ${state}" part="campaign" aria-labelledby=${id}>
    ${picture(campaign.picture, 'picture')}
    <p class="name" part="name" id=${id}>${name}</p>
    ${description ? html`<p>${description}</p>` : nothing} ${effects(campaign, words)}
    ${
      linked && !linked.redacted && state !== 'ended'
        ? html`<loyalty-level-progress
            .achievement=${linked}
            exportparts="progress, title, level, bar, fill, text, remaining"
          ></loyalty-level-progress>`
        : nothing
    }
    <div class="facts muted">
      ${state === 'limit-reached' ? html`<p part="limit-reached">${words.messages.campaignLimitReached}</p>` : nothing}
      ${limitsOf(campaign, words).map((limit) => html`<p part="limit">${limit}</p>`)}
      ${date ? html`<p class=${isEnding ? 'urgent' : ''} part="date">${date}</p>` : nothing}
    </div>
  </article>`;
}

function effects(campaign: Campaign, words: Words) {
  const texts = effectsOf(campaign, words);
  return texts.length
    ? html`<ul class="effects" role="list" part="effects" aria-label=${words.messages.campaignGives}>
        ${texts.map((text) => html`<li part="effect">${text}</li>`)}
      </ul>`
    : nothing;
}
