import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import { buildAchievement } from '../../mocks/index.js';
import '../../src/define.js';
import type { Achievement, Ladder, LevelProgressElement } from '../../src/index.js';
import { mount } from './mount.js';
import { byRole, serialized, textOf, the } from './page.js';

const metals: Ladder = {
  levels: [
    { threshold: 5, name: 'Bronze' },
    { threshold: 20, name: 'Silver' },
  ],
};
const endless: Ladder = { levels: [{ threshold: 10 }], every: 10 };
const linear: Ladder = { levels: [], every: 4 };
const none: Ladder = { levels: [] };

const variants = ['bar', 'ring', 'steps'] as const;
const scales = ['level', 'total'] as const;

type Look = Partial<Pick<LevelProgressElement, 'variant' | 'scale'>>;

function show(achievement: Achievement, { variant, scale }: Look = {}): Promise<LevelProgressElement> {
  return fixture(html`
    <loyalty-level-progress
      .achievement=${achievement}
      variant=${variant ?? nothing}
      scale=${scale ?? nothing}
    ></loyalty-level-progress>
  `);
}

/** What assistive technology is told. */
function told(element: Element) {
  const bar = the(element, 'progressbar');
  const number = (name: string) => Number(bar.getAttribute(name));
  return {
    min: number('aria-valuemin'),
    now: number('aria-valuenow'),
    max: number('aria-valuemax'),
    text: bar.getAttribute('aria-valuetext')!,
  };
}

/** What is drawn, as a fraction of the whole; of a row of steps, the last one that is begun. */
function drawn(element: Element): number {
  const root = element.shadowRoot!;
  const arc = root.querySelector('circle[stroke-dasharray]');
  if (arc) return parseFloat(arc.getAttribute('stroke-dasharray')!);
  const bars = [...root.querySelectorAll('rect')].map((rect) => parseFloat(rect.getAttribute('width')!) / 100);
  return bars.length ? (bars.find((width) => width < 1) ?? 1) : 0;
}

describe('level progress: drawn, spoken and told as one number', () => {
  for (const scale of scales) {
    for (const variant of ['bar', 'ring'] as const) {
      for (const [name, ladder] of Object.entries({ metals, endless, linear })) {
        for (const count of [0, 1, 4, 5, 7, 13, 19.99, 20, 37, 400]) {
          it(`${variant}, ${scale}, ${name}, ${count}`, async () => {
            const element = await show(buildAchievement({ ladder, count }), { variant, scale });
            const { min, now, max, text } = told(element);
            expect(min).to.equal(0);
            expect(drawn(element)).to.be.closeTo(now / max, 1e-6);
            if (drawn(element) < 1) expect(text).to.match(new RegExp(`^${format(now)} of ${format(max)}\\b`));
            expect(textOf(element)).to.include(text);
          });
        }
      }
    }
  }

  for (const count of [0, 1, 5, 13, 20]) {
    it(`steps, level, ${count}`, async () => {
      const element = await show(buildAchievement({ ladder: metals, count }), { variant: 'steps' });
      const { now, max } = told(element);
      expect(drawn(element)).to.be.closeTo(now / max, 1e-6);
    });
  }
});

const format = (value: number) => new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);

describe('level progress: what a customer reads', () => {
  it('counts from the floor of the level reached', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 8 }));
    expect(told(element)).to.include({ now: 3, max: 15, text: '3 of 15' });
  });

  it('counts from zero where the brand wants it', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 8 }), { scale: 'total' });
    expect(told(element)).to.include({ now: 8, max: 20, text: '8 of 20' });
  });

  it('says the level reached, and what is to go to the next by name', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 8 }));
    expect(textOf(element)).to.include('Bronze').and.to.include('12 to Silver');
  });

  it('says so at the top', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 25 }));
    expect(textOf(element)).to.include('Silver').and.to.include('Top level reached').and.not.to.include('to go');
  });

  it('goes on without end where the ladder does', async () => {
    const element = await show(buildAchievement({ ladder: endless, count: 37 }));
    expect(told(element)).to.include({ now: 7, max: 10 });
    expect(textOf(element)).to.include('3 to go');
  });

  it('keeps a level that the platform states, whatever the count says', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 2, level: 1 }));
    expect(textOf(element)).to.include('Bronze').and.to.include('18 to Silver');
    expect(drawn(element)).to.equal(0);
  });

  it('speaks of money as money', async () => {
    const unit = { kind: 'money', currency: 'AUD' } as const;
    const element = await show(buildAchievement({ ladder: { levels: [{ threshold: 500 }] }, count: 380.5, unit }));
    expect(told(element).text).to.match(/380\.50 of A?\$500/);
  });

  it('speaks of things in the right number', async () => {
    const unit = { kind: 'thing', name: 'coffee' } as const;
    const element = await show(buildAchievement({ ladder: { levels: [{ threshold: 10 }] }, count: 9, unit }));
    expect(textOf(element)).to.include('9 of 10 coffees').and.to.include('1 coffee to go');
  });

  it('names the bar after the achievement', async () => {
    const element = await show(buildAchievement({ name: 'Every coffee', ladder: endless }));
    expect(the(element, 'progressbar', 'Every coffee')).to.exist;
  });

  it('leaves the words to the page where it has its own', async () => {
    const element = await fixture(html`
      <loyalty-level-progress .achievement=${buildAchievement({ ladder: endless, count: 3 })}>
        Seven more cups
      </loyalty-level-progress>
    `);
    expect(textOf(element)).to.include('Seven more cups').and.not.to.include('3 of 10');
  });

  it('shows every level of a short ladder as steps', async () => {
    const element = await show(buildAchievement({ ladder: metals, count: 8 }), { variant: 'steps' });
    expect(textOf(element)).to.match(/Bronze.*Silver/);
  });

  it('shows the levels around the customer of an endless ladder', async () => {
    const element = await show(buildAchievement({ ladder: linear, count: 403 }), { variant: 'steps' });
    expect(textOf(element)).to.include('Level 100').and.to.include('Level 101').and.not.to.include('Level 99');
  });

  it('is found by handle in the provider', async () => {
    const { provider } = await mount(html`
      <loyalty-level-progress achievement="wardrobe-builder"></loyalty-level-progress>
    `);
    expect(textOf(provider)).to.include('Wardrobe builder').and.to.include('7 purchases to Collection');
  });

  it('shows nothing for a handle that nobody has', async () => {
    const { provider } = await mount(html`<loyalty-level-progress achievement="nothing"></loyalty-level-progress>`);
    expect(textOf(provider)).to.equal('');
  });
});

describe('level progress: numbers that are none', () => {
  const counts = [0, -1, 7, NaN, Infinity, 1e12, Number.MAX_VALUE, null, undefined, '3'];
  const ladders: readonly Ladder[] = [
    none,
    endless,
    { levels: [{ threshold: 0 }] },
    { levels: [{ threshold: 5 }] },
    { levels: [{ threshold: -3 }, { threshold: NaN }, { threshold: Infinity }], every: 0 },
    { levels: [{ threshold: 9 }, { threshold: 3 }, { threshold: 3 }], every: NaN },
    { levels: [], every: 1e-9 },
  ];

  for (const variant of variants) {
    for (const scale of scales) {
      it(`never reach the page (${variant}, ${scale})`, async () => {
        for (const ladder of ladders) {
          for (const count of counts) {
            const element = await show(buildAchievement({ ladder, count: count as number }), { variant, scale });
            const page = serialized(element);
            expect(page).not.to.match(/NaN|Infinity|undefined|null|∞/, JSON.stringify({ ladder, count }));
            const { now, max } = told(element);
            expect(now).to.be.within(0, max);
            expect(max).to.be.above(0);
            // A row of steps draws its levels, each on a scale of its own.
            if (variant !== 'steps')
              expect(drawn(element)).to.be.closeTo(now / max, 1e-6, JSON.stringify({ ladder, count }));
          }
        }
      });
    }
  }

  it('draw nothing where there is no goal at all', async () => {
    const element = await show(buildAchievement({ ladder: none, count: 3 }));
    expect(drawn(element)).to.equal(0);
    expect(byRole(element, 'progressbar')).to.have.length(1);
  });
});
