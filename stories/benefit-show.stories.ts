import { html } from 'lit';
import preview from '../.storybook/preview.js';
import { buildBenefit, buildBenefitDefinition, buildRedemption } from '../mocks/index.js';
import type { Benefit } from '../src/index.js';
import { inDays, inHours } from './moments.js';

const definition = buildBenefitDefinition({
  name: 'Three visits to the Linden Lounge',
  category: 'entitlement',
  maxRedemptions: 3,
  instructions: { store: 'Show the code at the bar before you order.' },
});
const visit = buildBenefit({ definition, redemptionsLeft: 2, expiresAt: inHours(0.5) });

/** What staff see once a code is shown to them: open it with "Show to staff". */
const meta = preview.meta({
  title: 'Elements/Benefit, shown to staff',
  component: 'loyalty-benefit',
  args: { benefit: visit, codeFormat: 'qr' },
  argTypes: {
    benefit: { control: 'object' },
    codeFormat: { control: 'inline-radio', options: ['qr', 'code128', 'none'] },
  },
  tags: ['!autodocs'],
  render: ({ benefit, codeFormat }) => html`
    <loyalty-benefit
      class="card-place"
      code-format=${codeFormat}
      .benefit=${benefit}
      .action=${{ status: 'done', channel: 'store', benefit: benefit as Benefit, redemption: now }}
    ></loyalty-benefit>
  `,
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('loyalty-benefit')?.shadowRoot;
    root?.querySelector<HTMLElement>('.choices > :nth-child(2)')?.click();
  },
});
const now = buildRedemption({ at: inHours(0) });

export const QrCode = meta.story({ name: 'QR code' });
export const Barcode = meta.story({ args: { codeFormat: 'code128' } });
export const NumberAlone = meta.story({ name: 'Number alone', args: { codeFormat: 'none' } });
export const EndsInDays = meta.story({ name: 'Ending in days', args: { benefit: { ...visit, expiresAt: inDays(4) } } });
export const Passes = meta.story({
  name: 'With passes for wallet apps',
  args: {
    benefit: { ...visit, passes: { apple: 'https://shop.example/apple', google: 'https://shop.example/google' } },
  },
});
