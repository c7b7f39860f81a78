import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import preview from '../../.storybook/preview.js';
import sheet from '../../src/styles/tokens.css?raw';

interface Token {
  readonly name: string;
  readonly value: string;
}

/** The tokens of the sheet that ships. */
const all: readonly Token[] = [...sheet.matchAll(/(--loyalty-[\w-]+):\s*([^;]+);/g)].map(
  ([, name = '', value = '']) => ({
    name,
    value: value.replace(/\s+/g, ' '),
  }),
);

const tokens = (prefix: string) => all.filter(({ name }) => name.startsWith(`--loyalty-${prefix}`));

/** A value that also holds where no sheet is loaded: every token in it brings its own default. */
const complete = (value: string): string =>
  value.replace(/var\((--loyalty-[\w-]+)\)/g, (reference, name: string) => {
    const token = all.find((other) => other.name === name);
    return token ? `var(${name}, ${complete(token.value)})` : reference;
  });

const caption = ({ name, value }: Token) => html` <figcaption><code>${name}</code><span>${value}</span></figcaption> `;

/** A token drawn as what it does: `property` takes its value. */
const sample = (token: Token, property: string) => html`
  <figure class="sample">
    <div class="sample-shape" style=${styleMap({ [property]: complete(`var(${token.name})`) })}></div>
    ${caption(token)}
  </figure>
`;

const meta = preview.meta({ title: 'Foundations/Tokens', parameters: { controls: { disable: true } } });

export const Colours = meta.story(
  () => html`<div class="samples">${tokens('color').map((token) => sample(token, 'background'))}</div>`,
);

export const Corners = meta.story(
  () => html`
    <div class="samples">
      ${[...tokens('radius'), ...tokens('button-radius')].map((token) => sample(token, 'border-radius'))}
    </div>
  `,
);

export const Space = meta.story({
  name: 'Space and size',
  render: () => html`
    <div class="samples lines">
      ${[...tokens('space'), ...tokens('badge'), ...tokens('benefit'), ...tokens('progress-size')].map((token) =>
        sample(token, 'inline-size'),
      )}
    </div>
  `,
});

export const Type = meta.story(
  () => html`
    <div class="type" style="font: var(--loyalty-font, inherit)">
      <p class="type-name">Wardrobe builder</p>
      <p>Piece by piece, a wardrobe that lasts.</p>
      <p><small>7 of 15 purchases</small></p>
      ${tokens('font').map((token) => html`<figure>${caption(token)}</figure>`)}
      <p>
        By default the elements speak in the page's own font and size. Set <code>--loyalty-font</code> to a
        <code>font</code> shorthand to give them another.
      </p>
    </div>
  `,
);
