import { html } from 'lit';
import type { enLevels } from '../../messages/en-levels.js';
import type { Format } from '../../messages/index.js';
import type { Achievement } from '../../model/index.js';
import { ladderSteps } from '../../rules/index.js';
import { type Gauge, progressbar } from '../progress/progress.js';

// Lengths are SVG attributes: a `style` attribute would be refused by a page with a strict content policy.
const percent = (fraction: number) => `${fraction * 100}%`;

/** A bar that fills in reading direction. */
export const bar = (gauge: Gauge) =>
  progressbar(
    gauge,
    'bar',
    html`<svg width="100%" height="100%" aria-hidden="true">
      <rect class="fill" part="fill" width=${percent(gauge.fraction)} height="100%" rx="4" />
    </svg>`,
  );

interface Words {
  readonly messages: typeof enLevels;
  readonly format: Format;
}

/** The levels one after the other, with the way between them filled as far as it is behind. */
export const steps = (gauge: Gauge, achievement: Achievement, { messages, format }: Words) =>
  progressbar(
    gauge,
    'steps',
    html`${ladderSteps(achievement).map(
      ({ level, name, reached, fraction }) =>
        html`<span class="step ${reached ? 'reached' : ''}">
          <svg width="100%" height="4" aria-hidden="true">
            <rect class="fill" width=${percent(fraction)} height="100%" rx="2" />
          </svg>
          <span class="mark"></span><span class="muted">${messages.level(format, level, name)}</span>
        </span>`,
    )}`,
  );
