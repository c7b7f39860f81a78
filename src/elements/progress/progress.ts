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

/** What draws a gauge, and tells it to assistive technology. `name` is its class and its part. */
export const progressbar = ({ label, text, value, max }: Gauge, name: string, drawing: TemplateResult) => html`
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
