import { html, nothing, type TemplateResult } from 'lit';
import { type BenefitDefinition, type Channel, channels } from '../../model/index.js';
import { categoryIcons } from './icons.js';
import { picture } from '../picture.js';
import type { Offer } from './offer.js';
import { claimsLeft, expiryOf, usesLeft, type Words } from './words.js';

interface Card {
  readonly benefit: Offer[0];
  readonly definition: BenefitDefinition;
  readonly channel: Channel | undefined;
  readonly foot: unknown;
}

/** What the benefit is, until when, how often, and the fine print. */
export const card = ({ benefit, definition, channel, foot }: Card, words: Words) => html`
  <article class="base card ${definition.category}" part="card" aria-labelledby="name">
    <slot name="picture">${picture(definition.picture, 'picture')}</slot>
    <div class="head">
      <span class="icon">${categoryIcons[definition.category]}</span>
      <p class="muted" part="category">${words.messages.categories[definition.category]}</p>
      <p class="name" part="name" id="name">${definition.name}</p>
    </div>
    ${definition.summary ? html`<p class="summary">${definition.summary}</p>` : nothing}
    ${facts(benefit, definition, words)} ${details(definition, channel, words)}
    <div class="foot">${foot}</div>
  </article>
`;

/** The card's place while it is awaited. */
export const placeholder = (): TemplateResult => html`
  <div class="base card loading" part="card">
    <div class="head"><span class="icon skeleton"></span><span class="skeleton line"></span></div>
    <span class="skeleton line"></span>
    <div class="foot"><span class="skeleton pill"></span></div>
  </div>
`;

function facts(benefit: Offer[0], definition: BenefitDefinition, words: Words) {
  const expiry = benefit && expiryOf(benefit, words);
  const uses = benefit && usesLeft(benefit, definition, words);
  const claims = benefit ? undefined : claimsLeft(definition, words);
  if (!expiry && !uses && !claims) return nothing;
  return html`<ul class="facts">
    ${
      expiry
        ? html`<li part="expiry" class=${expiry.urgent ? 'urgent' : ''}>
            ${expiry.relative ? html`<strong>${expiry.relative}</strong> · ` : nothing}${expiry.text}
          </li>`
        : nothing
    }
    ${uses ? html`<li class="uses" part="uses">${uses}</li>` : nothing}
    ${claims ? html`<li class="uses">${claims}</li>` : nothing}
  </ul>`;
}

function details(definition: BenefitDefinition, channel: Channel | undefined, { messages }: Words) {
  const { description, instructions, terms } = definition;
  const ways = channels.flatMap((way) => {
    const text = !channel || channel === way ? instructions?.[way] : undefined;
    return text ? [paragraph(messages.howTo[way], text)] : [];
  });
  if (!description && !terms && !ways.length) return nothing;
  return html`<details part="details">
    <summary>${messages.details}</summary>
    ${description ? html`<p class="prose">${description}</p>` : nothing} ${ways}
    ${terms ? paragraph(messages.terms, terms) : nothing}
  </details>`;
}

const paragraph = (title: string, text: string) => html`
  <p class="subtitle">${title}</p>
  <p class="prose">${text}</p>
`;
