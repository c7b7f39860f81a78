import { html, nothing } from 'lit';
import { requirementScale } from '../../rules/index.js';
import { bar } from '../level-progress/gauges.js';
import { aheadOf, type Standing } from './words.js';

/** The bar to the next tier, in words too. Nothing where nothing is told of the way. */
export function way(standing: Standing) {
  const { tier, scaled, messages, format } = standing;
  const { next, requirements, unit } = tier;
  const ahead = aheadOf(standing);
  if (requirements?.length) return html`${words(ahead)} ${needs(standing)}`;
  if (!scaled || !next) return words(ahead);
  const text = messages.progress(format, { ...scaled, unit });
  return html`<div class="way">
    ${bar({ ...scaled, label: next.name, text })}
    <p class="text" part="text">${text}</p>
    ${words(ahead)}
  </div>`;
}

const words = (ahead: string) => (ahead ? html`<p class="remaining" part="remaining">${ahead}</p>` : nothing);

/** All that the next tier asks for, each with a bar of its own. */
function needs({ tier: { next, requirements = [] }, messages, format }: Standing) {
  return html`<ul class="needs" role="list" part="requirements">
    ${requirements.map((requirement) => {
      const { handle, unit } = requirement;
      const scaled = requirementScale(requirement);
      if (!scaled) return nothing;
      const known = messages.tierRequirements;
      const name = Object.hasOwn(known, handle) ? known[handle] : undefined;
      const text = messages.progress(format, { ...scaled, unit });
      return html`<li class="way" part="requirement">
        ${name ? html`<p>${name}</p>` : nothing}
        <p class="text" part="text">${text}</p>
        ${bar({ ...scaled, label: name ?? next?.name ?? '', text })}
      </li>`;
    })}
  </ul>`;
}
