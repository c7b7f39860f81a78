import { html, nothing, type TemplateResult } from 'lit';

/** One number, drawn, spoken and in words. */
export interface Gauge {
  /** What is being measured, for people who do not see it. */
  readonly label: string;
  /** The number in words: "3 of 5 purchases". */
  readonly text: string;
  readonly value: number;
  readonly max: number;
  /** `value` of `max`, from 0 to 1. */
  readonly fraction: number;
}

/** One step of a ladder. */
export interface Step {
  readonly label: string;
  readonly reached: boolean;
  /** How much of the way to it is behind, from 0 to 1. */
  readonly fraction: number;
}

// Lengths are SVG attributes: a `style` attribute would be refused by a page with a strict content policy.
const percent = (fraction: number) => `${fraction * 100}%`;

const progressbar = ({ label, text, value, max }: Gauge, name: string, drawing: TemplateResult) => html`
  <div
    class=${name}
    part=${name}
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${max}
    aria-valuenow=${value}
    aria-valuetext=${text}
  >
    ${drawing}
  </div>
`;

/** A bar that fills in reading direction. */
export const bar = (gauge: Gauge) =>
  progressbar(
    gauge,
    'bar',
    html`<svg width="100%" height="100%" aria-hidden="true">
      <rect class="fill" part="fill" width=${percent(gauge.fraction)} height="100%" rx="4" />
    </svg>`,
  );

/** A ring that fills clockwise. */
export const ring = (gauge: Gauge) => progressbar(gauge, 'ring', html`${circle(gauge.fraction)}`);

/** The ring's drawing alone, for a picture whose progress is told elsewhere. */
export const circle = (fraction: number) =>
  html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <circle class="track" cx="50" cy="50" r="46" />
    ${
      fraction > 0
        ? html`<svg viewBox="0 0 100 100">
            <circle class="arc" part="fill" cx="50" cy="50" r="46" pathLength="1" stroke-dasharray="${fraction} 2" />
          </svg>`
        : nothing
    }
  </svg>`;

/** The levels one after the other, with the way between them filled as far as it is behind. */
export const steps = (gauge: Gauge, ladder: readonly Step[]) =>
  progressbar(
    gauge,
    'steps',
    html`${ladder.map(
      ({ label, reached, fraction }) =>
        html`<span class="step ${reached ? 'reached' : ''}">
          <svg width="100%" height="4" aria-hidden="true">
            <rect class="fill" width=${percent(fraction)} height="100%" rx="2" />
          </svg>
          <span class="mark"></span><span class="muted">${label}</span>
        </span>`,
    )}`,
  );
