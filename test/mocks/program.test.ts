import { expect } from '@open-wc/testing';
import {
  bigState,
  buildAchievement,
  buildBalance,
  buildBenefit,
  buildCampaign,
  buildClaimOffer,
  buildRedemption,
  buildSecret,
  buildSnapshot,
  buildTier,
  createBackend,
  emptyState,
  newcomerState,
  sampleState,
  secretWord,
} from '../../mocks/index.js';
import { visibilities, type Instant, type Snapshot } from '../../src/model/index.js';
import {
  achievementState,
  claimability,
  levelProgress,
  redeemability,
  redeemReasons,
  walletGroups,
} from '../../src/rules/index.js';

const now = '2026-11-22T09:30:00Z';

function seenBy(audience: 'staff' | 'customer', state = sampleState({ now }), at: Instant = now): Snapshot {
  const backend = createBackend({ state, now: () => at });
  return audience === 'staff' ? backend.snapshot() : backend.customerSnapshot();
}

describe('sample programme', () => {
  it('has every visibility and every state that its achievements can be in', () => {
    const { achievements } = seenBy('staff');
    expect(new Set(achievements.map(({ visibility }) => visibility))).to.have.all.keys(...visibilities);
    expect(new Set(achievements.map((achievement) => achievementState(achievement, now)))).to.include.all.keys(
      'not-started',
      'in-progress',
      'completed',
      'repeatable',
      'upcoming',
      'ended',
    );
  });

  it('has benefits in every group, and one for every reason that a date or a limit gives', () => {
    const snapshot = seenBy('customer');
    const { claimable, ready, used, expired } = walletGroups(snapshot, { now });
    expect([claimable.length, ready.length, used.length, expired.length]).to.deep.equal([6, 6, 1, 3]);
    const reasons = new Set(snapshot.benefits.flatMap((benefit) => redeemability(benefit, now).reasons));
    expect(reasons).to.have.all.keys(...redeemReasons.filter((reason) => reason !== 'unknown'));
  });

  it('says of each offer what is missing', () => {
    const { claimable, profile, benefits } = seenBy('customer');
    const missing = claimable.map((definition) => [
      definition.handle,
      claimability(definition, { facts: profile.facts, held: benefits, now }).reasons[0],
    ]);
    expect(Object.fromEntries(missing)).to.deep.equal({
      'welcome-tote': undefined,
      'tasting-evening': undefined,
      'winter-beanie': 'not-eligible',
      'private-view': 'not-eligible',
      'cupping-class': 'no-allocation-left',
      'repair-day': 'not-started',
    });
  });

  it('keeps its secrets from the customer, and only from them', () => {
    expect(JSON.stringify(seenBy('customer')).toLowerCase()).not.to.include(secretWord);
    const [mystery, hidden, system] = seenBy('staff').achievements.filter(({ handle }) =>
      handle.startsWith(secretWord),
    );
    for (const secret of [mystery, hidden, system]) {
      const { name, description, tags } = secret!;
      for (const text of [name, description, tags[0]]) expect(text!.toLowerCase()).to.include(secretWord);
    }
  });

  it('shows a mystery by its hint alone, and reveals the one that is earned', () => {
    const mysteries = seenBy('customer').achievements.filter(({ visibility }) => visibility === 'mystery');
    expect(mysteries.map(({ name, hint }) => [name, hint])).to.deep.equal([
      ['Night owl', 'Some things look best by lamplight.'],
      ['', 'Ask the bar what is not on the board.'],
    ]);
  });

  it('moves with the clock that it is given', () => {
    const later = '2031-02-03T04:05:06Z';
    const groups = (at: Instant) => {
      const { claimable, ...rest } = walletGroups(seenBy('customer', sampleState({ now: at }), at), { now: at });
      return [claimable.map(({ handle }) => handle), ...Object.values(rest).map((row) => row.map(({ id }) => id))];
    };
    expect(groups(later)).to.deep.equal(groups(now));
  });

  it('has pictures only where it is told where they are', () => {
    expect(JSON.stringify(sampleState({ now }))).not.to.include('picture');
    const { achievements, benefits } = sampleState({ now, assets: '/pictures' });
    expect(achievements[0]!.picture).to.equal(`${location.origin}/pictures/first-purchase.svg`);
    expect(benefits[0]!.definition.picture).to.equal(`${location.origin}/pictures/coffee-on-us.svg`);
  });

  it('has unlocks and campaigns that name what there is', () => {
    const { achievements, issuables, campaigns } = sampleState({ now });
    const definitions = issuables.map(({ definition }) => definition.handle);
    const handles = achievements.map(({ handle }) => handle);
    for (const unlock of achievements.flatMap(({ ladder }) => ladder.levels.flatMap(({ unlocks }) => unlocks ?? []))) {
      expect(definitions).to.include(unlock);
    }
    for (const effect of campaigns.flatMap(({ effects }) => effects)) {
      if ('definition' in effect) expect(definitions).to.include(effect.definition);
      if ('achievement' in effect) expect(handles).to.include(effect.achievement);
    }
  });
});

describe('other states', () => {
  it('starts a newcomer with nothing but offers', () => {
    const { achievements, benefits, claimable, balances } = seenBy('customer', newcomerState({ now }));
    expect(benefits).to.be.empty;
    expect(claimable.map(({ handle }) => handle)).to.include('welcome-tote');
    expect(balances.map(({ amount }) => amount)).to.deep.equal([0, 0]);
    expect(achievements.every(({ ladder, count }) => levelProgress(ladder, count).level === 0)).to.equal(true);
  });

  it('has nothing in an empty programme', () => {
    const { profile, serverTime, ...lists } = seenBy('customer', emptyState({ now }));
    expect(profile.id).to.be.a('string');
    expect(serverTime).to.equal(now);
    expect(lists).to.deep.equal({ achievements: [], benefits: [], claimable: [], balances: [], campaigns: [] });
  });

  it('makes as much as is asked for, each with a key of its own', () => {
    const { achievements, benefits } = bigState({ now, achievements: 200, benefits: 100 });
    expect(new Set(achievements.map(({ handle }) => handle)).size).to.equal(200);
    expect(new Set(benefits.map(({ id }) => id)).size).to.equal(100);
    expect(JSON.stringify(seenBy('customer', bigState({ now }))).toLowerCase()).not.to.include(secretWord);
  });
});

describe('builders', () => {
  it('replace whole properties', () => {
    expect(buildAchievement({ ladder: { levels: [], every: 5 } }).ladder).to.deep.equal({ levels: [], every: 5 });
  });

  it('make what the rules find in order', () => {
    expect(redeemability(buildBenefit(), now).redeemable).to.equal(true);
    expect(
      buildSnapshot({ tier: buildTier(), balances: [buildBalance()], campaigns: [buildCampaign()] }),
    ).to.include.keys('tier');
    expect(buildClaimOffer().repeatable).to.equal(false);
    expect(buildRedemption({ count: 2 }).count).to.equal(2);
  });

  it('mark every text of a secret', () => {
    const { ladder, tags, visibility, ...texts } = buildSecret('hidden', 'xyzzy');
    expect(visibility).to.equal('hidden');
    for (const text of [texts.handle, texts.name, texts.description, texts.instructions, texts.terms, texts.picture]) {
      expect(text).to.include('xyzzy');
    }
    expect([tags[0], ladder.levels[0]!.name]).to.satisfy((rest: string[]) =>
      rest.every((text) => text.includes('xyzzy')),
    );
  });
});
