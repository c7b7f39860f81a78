import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { buildAchievement } from '../../mocks/index.js';
import '../../src/define.js';
import type { Achievement, BadgeElement } from '../../src/index.js';
import { mount } from './mount.js';
import { byRole, shows, textOf, the, until } from './page.js';

const show = (achievement: Achievement): Promise<BadgeElement> =>
  fixture(html`<loyalty-badge .achievement=${achievement}></loyalty-badge>`);

const tenCups = { levels: [{ threshold: 10 }], every: 10 };

describe('a badge', () => {
  it('says that nothing is done yet, and how to begin', async () => {
    const badge = await show(buildAchievement({ instructions: 'Buy anything.' }));
    expect(textOf(badge)).to.include('First purchase').and.to.include('0 of 1').and.to.include('Buy anything.');
  });

  it('says how far the customer is, and tells it to assistive technology', async () => {
    const badge = await show(buildAchievement({ ladder: { levels: [{ threshold: 5 }] }, count: 2 }));
    expect(textOf(badge)).to.include('2 of 5');
    const ring = the(badge, 'progressbar', 'First purchase');
    expect(ring).to.have.attribute('aria-valuenow', '2');
    expect(ring).to.have.attribute('aria-valuemax', '5');
  });

  it('says when it was earned', async () => {
    const badge = await show(buildAchievement({ count: 1, achievedAt: '2026-03-01T12:00:00Z' }));
    expect(textOf(badge)).to.match(/Earned on .*2026/);
    expect(byRole(badge, 'progressbar')).to.deep.equal([]);
  });

  it('says how often it was earned where the same goal repeats', async () => {
    const badge = await show(buildAchievement({ ladder: tenCups, count: 37 }));
    expect(textOf(badge)).to.include('Earned 3 times').and.to.include('7 of 10');
  });

  it('says which level it is by name', async () => {
    const ladder = {
      levels: [
        { threshold: 1, name: 'Bronze' },
        { threshold: 5, name: 'Silver' },
      ],
    };
    const badge = await show(buildAchievement({ ladder, count: 3 }));
    expect(textOf(badge)).to.include('Bronze').and.to.include('2 of 4');
  });

  it('stays earned where the count fell afterwards', async () => {
    const badge = await show(buildAchievement({ count: 0, level: 1, ladder: { levels: [{ threshold: 5 }] } }));
    expect(textOf(badge)).to.include('Earned');
  });

  it('says when its season begins', async () => {
    const badge = await show(buildAchievement({ startsAt: '2199-05-01T12:00:00Z' }));
    expect(textOf(badge)).to.match(/Starts on .*2199/);
  });

  it('says that its season is over', async () => {
    const badge = await show(buildAchievement({ endsAt: '2001-05-01T12:00:00Z', ladder: tenCups, count: 3 }));
    expect(textOf(badge)).to.include('Ended');
  });

  it('keeps markup of the platform as text', async () => {
    const badge = await show(buildAchievement({ name: '<img src=x onerror=alert(1)>' }));
    expect(textOf(badge)).to.include('<img src=x onerror=alert(1)>');
  });

  it('shows the drawn picture where its own does not load', async () => {
    const badge = await show(buildAchievement({ picture: new URL('/nothing.png', location.href).href }));
    await until(() => !badge.shadowRoot!.querySelector('img')!.checkVisibility(), 'the broken picture stays');
    expect(badge.shadowRoot!.querySelector('svg')).to.exist;
  });

  it('shows the brand’s own picture', async () => {
    const badge = await fixture(html`
      <loyalty-badge .achievement=${buildAchievement()}><b slot="picture">our own</b></loyalty-badge>
    `);
    expect(textOf(badge)).to.include('our own');
  });

  it('shows nothing for a handle that nobody has', async () => {
    const { provider } = await mount(html`<loyalty-badge achievement="nothing"></loyalty-badge>`);
    expect(textOf(provider)).to.equal('');
  });

  it('shows another achievement when it is given another handle', async () => {
    const { provider } = await mount(html`<loyalty-badge achievement="first-purchase"></loyalty-badge>`);
    const badge = provider.querySelector('loyalty-badge')!;
    badge.setAttribute('achievement', 'coffee-regular');
    await badge.updateComplete;
    expect(textOf(provider)).to.include('Every 10 coffees').and.not.to.include('First purchase');
  });

  it('follows a level that is reached, and the page hears of it', async () => {
    const { provider, backend } = await mount(html`<loyalty-badge achievement="friend-bringer"></loyalty-badge>`);
    const reached = oneEvent(document, 'loyalty-level-reached');
    const completed = oneEvent(document, 'loyalty-achievement-completed');
    backend.addCount('friend-bringer');
    await provider.refresh();
    expect((await reached).detail).to.include({ level: 3, name: 'Good company' });
    expect((await completed).detail).to.have.nested.include({ 'achievement.handle': 'friend-bringer' });
    await shows(provider, 'Good company');
  });
});
