import { expect } from '@open-wc/testing';
import { decode } from '../../../src/api/fields.js';
import { html } from '../../../src/api/html.js';
import type { Achievement } from '../../../src/model/index.js';
import { achievements as achievementsWith } from '../../../src/platforms/omneo/decode/achievements.js';
import { redact } from '../../../src/rules/index.js';
import { loadPayloads, rows } from './payloads.js';

const achievements = achievementsWith(html);
const read = (data: unknown) => decode(data, achievements, 'achievements');

/** The fixture's achievement with this handle. */
function achievement(handle: string): Achievement {
  return read(rows('achievements')).data!.find((found) => found.handle === handle)!;
}

/** What the fixture's first row becomes with other properties. */
function first(change: object) {
  return read([{ ...rows('achievements')[0], ...change }]);
}

describe('Omneo achievements', () => {
  before(loadPayloads);

  it('reads an on/off achievement', () => {
    expect(achievement('first-purchase')).to.deep.equal({
      handle: 'first-purchase',
      name: 'First purchase',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1, name: 'Hello' }] },
      count: 1,
      level: 1,
      tags: ['wardrobe'],
      unit: { kind: 'thing', name: 'purchase' },
      description: 'The start of something well made.',
      instructions: 'Buy anything.',
      picture: 'https://pictures.example/first-purchase.svg',
      achievedAt: '2025-10-16T03:12:45Z',
    });
  });

  it('reads a linear one, with a score sent as text and a date without a zone', () => {
    const { ladder, count, level, achievedAt, visibility } = achievement('coffee-regular');
    expect(ladder).to.deep.equal({
      levels: [{ threshold: 10, name: 'Regular', unlocks: ['coffee-on-us'] }],
      every: 10,
    });
    expect([count, level, achievedAt, visibility]).to.deep.equal([37, 3, '2026-11-09T08:30:00Z', 'standard']);
  });

  it('reads a non-linear one, whose stated level is a repeat of the last', () => {
    const { ladder, level } = achievement('wardrobe-builder');
    expect(ladder.levels.map(({ threshold }) => threshold)).to.deep.equal([1, 5, 10, 25, 50]);
    expect([ladder.every, level]).to.deep.equal([50, 7]);
  });

  it('counts levels by threshold where the brand numbers them 10, 20, 30', () => {
    expect(achievement('loyal-spender').level).to.equal(1);
  });

  it('falls back to the displayed number, and to the level with the current id', () => {
    const [row] = rows('achievements');
    const progress = { ...row.progress, current_level: { display_number: 4 } };
    expect(first({ progress: { ...progress, current_level_id: null } }).data![0]!.level).to.equal(4);
    expect(first({ progress: { ...progress, current_level: null } }).data![0]!.level).to.equal(1);
  });

  it('states no level where Omneo states none', () => {
    expect(achievement('secret-hidden')).not.to.have.property('level');
  });

  it('counts money in the currency that meta.unit names', () => {
    const { unit, count } = achievement('loyal-spender');
    expect(unit).to.deep.equal({ kind: 'money', currency: 'AUD' });
    expect(count).to.equal(5120.5);
  });

  it('has no unit where meta.unit is absent or a sentence', () => {
    expect(achievement('wardrobe-builder')).not.to.have.property('unit');
    expect(first({ meta: { unit: 'pieces of clothing, kept' } }).data![0]).not.to.have.property('unit');
  });

  it('is at zero where there is no progress yet', () => {
    expect(achievement('other-mystery').count).to.equal(0);
  });

  it('shows HTML copy as plain text', () => {
    const { description, terms } = achievement('coffee-regular');
    expect(description).to.equal('Ten cups,\nand one is on us.');
    expect(terms).to.equal('- From the bar\n- One a day & person');
  });

  it('takes the hint of a mystery from the short description, and never from how to earn it', () => {
    expect(achievement('secret-mystery').hint).to.equal('Look up on a Friday.');
    expect(achievement('other-mystery')).not.to.have.property('hint');
    expect(achievement('first-purchase')).not.to.have.property('hint');
  });

  it('counts an unknown, absent or misspelt visibility as system, and says so', () => {
    for (const display_option of ['everyone', 'VISIBLE', null, undefined, 1, ['visible'], '__proto__']) {
      const { data, issues } = first({ display_option });
      expect(data![0]!.visibility, String(display_option)).to.equal('system');
      expect(issues.map(({ path }) => path)).to.deep.equal(['achievements[0].display_option']);
    }
  });

  it('leaves nothing secret for a customer after redaction', () => {
    const shown = read(rows('achievements')).data!.flatMap((found) => redact(found, 'customer') ?? []);
    expect(shown).to.have.length(6);
    expect(JSON.stringify(shown)).not.to.match(/secret/i);
  });

  it('never reads what is internal', () => {
    expect(JSON.stringify(read(rows('achievements')))).not.to.contain('INTERNAL');
  });

  it('leaves out what is not published', () => {
    expect(achievement('draft')).to.equal(undefined);
    expect(first({ is_published: 0 }).data).to.deep.equal([]);
    expect(first({ is_published: undefined }).data).to.have.length(1);
  });

  it('reads rows keyed by id', () => {
    const list = rows('achievements');
    const keyed = Object.fromEntries(list.map((row: { id: number }) => [row.id, row]));
    expect(read(keyed).data).to.deep.equal(read(list).data);
  });

  it('takes only http(s) pictures', () => {
    for (const image_url of ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', '/relative.png', 'file:///etc']) {
      const { data, issues } = first({ image_url });
      expect(data![0]).not.to.have.property('picture');
      expect(issues.map(({ path }) => path)).to.deep.equal(['achievements[0].image_url']);
    }
  });

  it('is known by its id where it has no handle', () => {
    expect(first({ handle: null }).data![0]!.handle).to.equal('1');
    expect(first({ handle: null, id: null }).issues[0]!.path).to.equal('achievements[0].handle');
  });

  it('reads flags sent as 0, 1 and texts', () => {
    const [, row] = rows('achievements');
    for (const repeats of [true, 1, '1', 'true']) {
      expect(read([{ ...row, levels: [{ ...row.levels[0], repeats }] }]).data![0]!.ladder.every).to.equal(10);
    }
    for (const repeats of [false, 0, '0', 'false', null]) {
      const [found] = read([{ ...row, levels: [{ ...row.levels[0], repeats }] }]).data!;
      expect(found!.ladder).not.to.have.property('every');
    }
  });
});
