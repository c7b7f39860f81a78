import { expect } from '@open-wc/testing';
import { createBackend, sampleState, type Backend } from '../../mocks/index.js';
import type { Achievement, Benefit } from '../../src/model/index.js';

const now = '2026-11-22T09:30:00Z';

function sample(): Backend {
  return createBackend({ state: sampleState({ now }), now: () => now });
}

function held(backend: Backend, definition: string): readonly Benefit[] {
  return backend.snapshot().benefits.filter((benefit) => benefit.definition.handle === definition);
}

function only(backend: Backend, definition: string): Benefit {
  const [benefit] = held(backend, definition);
  return benefit!;
}

function achievement(backend: Backend, handle: string): Achievement {
  return backend.snapshot().achievements.find((candidate) => candidate.handle === handle)!;
}

function codeOf(outcome: ReturnType<Backend['claim']> | ReturnType<Backend['redeem']>): string | undefined {
  return outcome.ok ? undefined : outcome.refusal.code;
}

describe('backend: claim', () => {
  it('puts a benefit on the profile, with a code and an expiry, and takes the offer away', () => {
    const backend = sample();
    const outcome = backend.claim('welcome-tote');
    expect(outcome.ok && outcome.data).to.include({
      id: '1011',
      claimedAt: now,
      expiresAt: '2027-02-20T09:30:00.000Z',
    });
    expect(only(backend, 'welcome-tote').codes?.online).to.equal('TOTE-1011');
    expect(backend.snapshot().claimable.map(({ handle }) => handle)).not.to.include('welcome-tote');
  });

  it('refuses by the rules, with the reason as code', () => {
    const backend = sample();
    backend.claim('welcome-tote');
    expect(codeOf(backend.claim('welcome-tote'))).to.equal('already-claimed');
    expect(codeOf(backend.claim('winter-beanie'))).to.equal('not-eligible');
    expect(codeOf(backend.claim('private-view'))).to.equal('not-eligible');
    expect(codeOf(backend.claim('cupping-class'))).to.equal('no-allocation-left');
    expect(codeOf(backend.claim('repair-day'))).to.equal('not-started');
    expect(codeOf(backend.claim('knitwear-15'))).to.equal('not-claimable');
    expect(codeOf(backend.claim('nothing'))).to.equal('not-found');
  });

  it('counts the claims that are left', () => {
    const backend = sample();
    backend.claim('tasting-evening');
    expect(only(backend, 'tasting-evening').definition.claim?.left).to.equal(5);
  });
});

describe('backend: redeem', () => {
  it('records the use and counts what is left, here and over all profiles', () => {
    const [first] = sampleState({ now }).benefits;
    const definition = { ...first!.definition, globalRedemptionsLeft: 7 };
    const backend = createBackend({
      state: { ...sampleState({ now }), benefits: [{ ...first!, definition }] },
      now: () => now,
    });
    const outcome = backend.redeem(first!.id, { channel: 'store' });
    expect(outcome.ok && outcome.data.redemption).to.deep.equal({ id: '9001', at: now, count: 1, channel: 'store' });
    expect(backend.snapshot().benefits[0]).to.include({ redemptionsLeft: 0 });
    expect(backend.snapshot().benefits[0]!.definition.globalRedemptionsLeft).to.equal(6);
  });

  it('refuses the second use of a single-use benefit and tells its state', () => {
    const backend = sample();
    const { id } = only(backend, 'coffee-on-us');
    expect(backend.redeem(id).ok).to.equal(true);
    const second = backend.redeem(id);
    expect(!second.ok && second.refusal.code).to.equal('used-up');
    expect(!second.ok && second.refusal.benefit?.redemptions).to.have.length(1);
  });

  it('refuses by the rules, with the reason as code', () => {
    const backend = sample();
    const codes = ['denim-10', 'linen-20', 'first-hundred', 'birthday-treat', 'styling-hour', 'early-access'].map(
      (definition) => codeOf(backend.redeem(only(backend, definition).id)),
    );
    expect(codes).to.deep.equal([
      'expired',
      'window-closed',
      'globally-used-up',
      'used-up',
      'staff-only',
      'not-started',
    ]);
    expect(codeOf(backend.redeem('0'))).to.equal('not-found');
  });

  it('takes several uses at once, but not more than are left', () => {
    const backend = sample();
    const { id } = only(backend, 'lounge-visits');
    expect(codeOf(backend.redeem(id, { count: 3 }))).to.equal('not-enough-left');
    expect(codeOf(backend.redeem(id, { count: 0 }))).to.equal('invalid-count');
    expect(backend.redeem(id, { count: 2 }).ok).to.equal(true);
    expect(only(backend, 'lounge-visits').redemptionsLeft).to.equal(0);
  });

  it('never runs out of what has no limit', () => {
    const backend = sample();
    const { id } = only(backend, 'knitwear-15');
    for (let use = 0; use < 5; use += 1) expect(backend.redeem(id).ok).to.equal(true);
    expect(new Set(only(backend, 'knitwear-15').redemptions.map((redemption) => redemption.id)).size).to.equal(5);
  });

  it('lets the till use what only staff may redeem', () => {
    const backend = sample();
    const { id } = only(backend, 'styling-hour');
    backend.useElsewhere(id);
    backend.useElsewhere(id);
    expect(only(backend, 'styling-hour').redemptions).to.have.length(1);
  });
});

describe('backend: idempotency keys', () => {
  it('acts once for a key and answers the same again', () => {
    const backend = sample();
    const { id } = only(backend, 'lounge-visits');
    const first = backend.redeem(id, { key: 'a' });
    expect(backend.redeem(id, { key: 'a' })).to.equal(first);
    expect(only(backend, 'lounge-visits').redemptionsLeft).to.equal(1);
  });

  it('refuses a key that comes back for something else', () => {
    const backend = sample();
    backend.claim('welcome-tote', { key: 'a' });
    expect(codeOf(backend.claim('tasting-evening', { key: 'a' }))).to.equal('idempotency-key-reused');
  });
});

describe('backend: counts', () => {
  it('issues what the levels reached unlock', () => {
    const backend = sample();
    backend.addCount('wardrobe-builder', 7);
    expect(achievement(backend, 'wardrobe-builder')).to.include({ count: 25, level: 4, achievedAt: now });
    expect(held(backend, 'free-alterations')).to.have.length(2);
  });

  it('issues again for each repeat of the last level', () => {
    const backend = sample();
    backend.addCount('coffee-regular', 2);
    expect(held(backend, 'coffee-on-us')).to.have.length(1);
    backend.addCount('coffee-regular', 11);
    expect(held(backend, 'coffee-on-us')).to.have.length(3);
    expect(achievement(backend, 'coffee-regular').level).to.equal(5);
  });

  it('counts nothing before and after the season', () => {
    const backend = sample();
    backend.addCount('first-blossom');
    backend.addCount('leaf-trail');
    expect(achievement(backend, 'first-blossom').count).to.equal(0);
    expect(achievement(backend, 'leaf-trail').count).to.equal(3);
  });

  it('refuses amounts that are no amounts, and handles that nobody has', () => {
    const backend = sample();
    expect(() => backend.addCount('coffee-irregular')).to.throw(RangeError);
    expect(() => backend.useElsewhere('0')).to.throw(RangeError);
    for (const amount of [-1, NaN, Infinity]) {
      expect(() => backend.addCount('coffee-regular', amount)).to.throw(RangeError);
    }
  });
});

describe('backend: listening and starting over', () => {
  it('tells listeners of every change, and of nothing else', () => {
    const backend = sample();
    let changes = 0;
    const stop = backend.subscribe(() => (changes += 1));
    backend.claim('welcome-tote');
    backend.claim('welcome-tote');
    backend.snapshot();
    expect(changes).to.equal(1);
    stop();
    backend.reset();
    expect(changes).to.equal(1);
  });

  it('gives the same ids after it was reset, and forgets keys', () => {
    const backend = sample();
    const first = backend.claim('welcome-tote', { key: 'a' });
    backend.reset();
    expect(backend.snapshot().benefits).to.have.length(10);
    expect(backend.claim('welcome-tote', { key: 'a' })).to.deep.equal(first);
    expect(held(backend, 'welcome-tote')).to.have.length(1);
  });
});
