import { html, nothing, type TemplateResult } from 'lit';
import type { Achievement } from '../../model/index.js';
import { badgeIcons } from './icons.js';
import { circle, type Gauge, ring } from '../progress/progress.js';
import { picture } from '../picture.js';
import type { Look } from './look.js';

interface Medal {
  readonly achievement: Achievement;
  readonly look: Look;
  readonly gauge: Gauge;
  /** How often it was earned, where that is more than once. */
  readonly chip: string;
}

/** The round picture with its ring and its mark. Everything on it is said in words beside it. */
export const medal = ({ achievement, look, gauge, chip }: Medal) => html`
  <div class="medal" part="picture">
    ${look === 'mystery' || !gauge.text ? circle(look === 'earned' ? 1 : 0) : ring(gauge)}
    <div class="picture">
      ${look === 'mystery' ? badgeIcons.mystery : html`<slot name="picture">${badgeIcons.medal}${picture(achievement.picture)}</slot>`}
    </div>
    ${
      look === 'in-progress' || look === 'mystery'
        ? nothing
        : html`<span class="chip" part="chip" aria-hidden="true">${chip || mark(look)}</span>`
    }
  </div>
`;

/** The badge's place while it is awaited, in its final size. */
export const placeholder = (): TemplateResult => html`
  <div class="base loading" part="badge">
    <div class="medal skeleton"></div>
    <div class="words">
      <p class="name"><span class="skeleton line"></span></p>
      <p class="status"><span class="skeleton line short"></span></p>
    </div>
  </div>
`;

const mark = (look: Look) => (look === 'earned' ? badgeIcons.check : badgeIcons.lock);
