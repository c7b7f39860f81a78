import { expect } from '@open-wc/testing';
import {
  buildAchievement,
  buildBenefit,
  buildBenefitDefinition,
  buildSecret,
  buildSnapshot,
  createBackend,
  sampleState,
  secretWord,
} from '../../mocks/index.js';
import { claim, Store, type StoreState, viewOf } from '../../src/index.js';
import { failed, fakeClient, held, loaded } from './fake-client.js';

const achievement = buildAchievement({ handle: 'coffee', ladder: { levels: [{ threshold: 5 }] }, count: 6 });
const benefit = buildBenefit();
const snapshot = buildSnapshot({ achievements: [achievement], benefits: [benefit] });

/** A store that has loaded, and what its client is asked from the start. */
async function loadedStore() {
  const client = fakeClient(snapshot);
  const store = new Store({ client });
  await store.load();
  return { store, client };
}

describe('a store that loads', () => {
  it('knows nothing before the first answer', () => {
    const store = new Store({ client: fakeClient(snapshot) });
    expect(store.state).to.include({ phase: 'loading' }).and.not.have.property('snapshot');
  });

  it('tells its listeners the state and the one before', async () => {
    const store = new Store({ client: fakeClient(snapshot) });
    const phases: string[] = [];
    store.subscribe((state, previous) => phases.push(`${previous.phase} ${state.phase}`));
    await store.load();
    expect(phases).to.deep.equal(['loading ready']);
  });

  it('tells a listener nothing after it stopped', async () => {
    const store = new Store({ client: fakeClient(snapshot) });
    const states: StoreState[] = [];
    store.subscribe((state) => states.push(state))();
    await store.load();
    expect(states).to.deep.equal([]);
  });

  it('asks once for everybody who asks at the same time, and again for who asks later', async () => {
    const client = fakeClient(snapshot);
    const store = new Store({ client });
    await Promise.all([store.load(), store.load(), store.load()]);
    expect(client.calls).to.deep.equal(['snapshot']);
    await store.load();
    expect(client.calls).to.have.length(2);
  });

  it('has failed where nothing was known, and says why', async () => {
    const client = fakeClient(snapshot);
    client.reads(failed('server'));
    const store = new Store({ client });
    await store.load();
    expect(store.state).to.deep.include({ phase: 'failed', error: { kind: 'server' } });
    expect(viewOf(store.state, 'benefits')).to.equal('failed');
  });

  it('is stale where something was known, and keeps it', async () => {
    const { store, client } = await loadedStore();
    const known = store.state.snapshot;
    client.reads(failed('network'));
    await store.load();
    expect(viewOf(store.state, 'achievements')).to.equal('stale');
    expect(store.state.snapshot).to.equal(known);
  });

  it('is fresh again after the next answer', async () => {
    const { store, client } = await loadedStore();
    client.reads(failed('network'));
    await store.load();
    client.reads(loaded(snapshot));
    await store.load();
    expect(viewOf(store.state, 'achievements')).to.equal('ready');
  });

  it('forgets everything when the customer is no longer signed in', async () => {
    const { store, client } = await loadedStore();
    client.reads(failed('unauthorized'));
    await store.load();
    expect(store.state).to.include({ phase: 'logged-out' }).and.not.have.property('snapshot');
  });

  it('changes nothing when it was aborted', async () => {
    const { store, client } = await loadedStore();
    const { state } = store;
    client.reads(failed('aborted'));
    await store.load();
    expect(store.state).to.equal(state);
  });

  it('says nothing more once it is disposed of', async () => {
    const client = fakeClient(snapshot);
    const answer = held(loaded(snapshot));
    client.reads(answer);
    const store = new Store({ client });
    const loading = store.load();
    store.dispose();
    answer.release();
    await loading;
    expect(store.state.phase).to.equal('loading');
  });
});

describe('a store whose answer lacks a part', () => {
  it('shows the part as failed where it was never known', async () => {
    const client = fakeClient(snapshot);
    client.reads(loaded(buildSnapshot({ benefits: [benefit] }), { achievements: { kind: 'server' } }));
    const store = new Store({ client });
    await store.load();
    expect(viewOf(store.state, 'achievements')).to.equal('failed');
    expect(viewOf(store.state, 'benefits')).to.equal('ready');
  });

  it('keeps the part where it was known, as stale', async () => {
    const { store, client } = await loadedStore();
    client.reads(loaded(buildSnapshot({ benefits: [benefit] }), { achievements: { kind: 'server' } }));
    await store.load();
    expect(store.state.snapshot?.achievements).to.deep.equal([achievement]);
    expect(viewOf(store.state, 'achievements')).to.equal('stale');
  });

  it('goes on showing it as failed while it fails', async () => {
    const client = fakeClient(snapshot);
    client.reads(loaded(buildSnapshot({ benefits: [benefit] }), { achievements: { kind: 'server' } }));
    const store = new Store({ client });
    await store.load();
    await store.load();
    expect(viewOf(store.state, 'achievements')).to.equal('failed');
  });

  it('shows the part once it is there', async () => {
    const client = fakeClient(snapshot);
    client.reads(loaded(buildSnapshot({ benefits: [benefit] }), { achievements: { kind: 'server' } }));
    const store = new Store({ client });
    await store.load();
    client.reads(loaded(snapshot));
    await store.load();
    expect(viewOf(store.state, 'achievements')).to.equal('ready');
    expect(store.state.snapshot?.achievements).to.have.length(1);
  });
});

describe('a store that loads again', () => {
  it('keeps the very objects that did not change', async () => {
    const { store, client } = await loadedStore();
    const before = store.state.snapshot!;
    client.reads(loaded(structuredClone({ ...snapshot, balances: [{ handle: 'points', amount: 1 }] })));
    await store.load();
    const after = store.state.snapshot!;
    expect(after).not.to.equal(before);
    expect(after.achievements).to.equal(before.achievements);
    expect(after.benefits[0]).to.equal(before.benefits[0]);
  });

  it('keeps the whole snapshot where nothing changed', async () => {
    const { store, client } = await loadedStore();
    const before = store.state.snapshot;
    client.reads(loaded(structuredClone(snapshot)));
    await store.load();
    expect(store.state.snapshot).to.equal(before);
  });

  it('changes the one achievement that moved, and keeps its neighbours, in any order', async () => {
    const tea = buildAchievement({ handle: 'tea', count: 0 });
    const client = fakeClient(buildSnapshot({ achievements: [achievement, tea] }));
    const store = new Store({ client });
    await store.load();
    const [coffeeBefore, teaBefore] = store.state.snapshot!.achievements;
    client.reads(loaded(structuredClone(buildSnapshot({ achievements: [tea, { ...achievement, count: 7 }] }))));
    await store.load();
    const [teaAfter, coffeeAfter] = store.state.snapshot!.achievements;
    expect(teaAfter).to.equal(teaBefore);
    expect(coffeeAfter).not.to.equal(coffeeBefore);
  });

  it('never takes back a level that the customer saw', async () => {
    const { store, client } = await loadedStore();
    client.reads(loaded(buildSnapshot({ achievements: [{ ...achievement, count: 3 }] })));
    await store.load();
    expect(store.state.snapshot?.achievements[0]).to.include({ count: 3, level: 1 });
  });

  it('keeps that level over many answers', async () => {
    const { store, client } = await loadedStore();
    client.reads(loaded(buildSnapshot({ achievements: [{ ...achievement, count: 3 }] })));
    await store.load();
    await store.load();
    expect(store.state.snapshot?.achievements[0]?.level).to.equal(1);
  });
});

describe('what a store shows', () => {
  it('holds no secret, whatever the platform sent', async () => {
    const backend = createBackend({ state: sampleState() });
    const store = new Store({ client: fakeClient(backend.snapshot()) });
    await store.load();
    expect(JSON.stringify(store.state).toLowerCase()).not.to.include(secretWord);
  });

  it('holds no secret of a snapshot that the page already had', () => {
    const store = new Store({ client: fakeClient(snapshot) });
    store.seed(buildSnapshot({ achievements: [buildSecret('mystery'), buildSecret('hidden'), buildSecret('system')] }));
    expect(store.state.phase).to.equal('ready');
    expect(JSON.stringify(store.state).toLowerCase()).not.to.include(secretWord);
  });

  it('holds no secret in a benefit that was just claimed', async () => {
    const secret = buildSecret('hidden');
    const condition = { '>': [{ var: `achievements.${secret.handle}.count` }, 0] };
    const definition = buildBenefitDefinition({ handle: 'tote', claim: { repeatable: false, condition } });
    const client = fakeClient(buildSnapshot({ achievements: [secret], claimable: [definition] }));
    client.claims({ ok: true, data: buildBenefit({ id: '7', definition }) });
    const store = new Store({ client });
    await store.load();
    await claim(store, 'tote');
    expect(JSON.stringify(store.state).toLowerCase()).not.to.include(secretWord);
  });

  it('is everything for staff', async () => {
    const store = new Store({
      client: fakeClient(buildSnapshot({ achievements: [buildSecret('system')] })),
      audience: 'staff',
    });
    await store.load();
    expect(store.state.snapshot?.achievements[0]?.name).to.include(secretWord);
  });

  it('is dated by the platform’s clock where it told the time', async () => {
    const client = fakeClient(buildSnapshot({ serverTime: '2026-11-22T09:30:00Z' }));
    let device = Date.parse('2020-01-01T00:00:00Z');
    const store = new Store({ client, clock: () => device });
    await store.load();
    device += 60_000;
    expect(store.now()).to.equal('2026-11-22T09:31:00.000Z');
  });

  it('is dated by the device where the platform told no time', async () => {
    const store = new Store({ client: fakeClient(snapshot), clock: () => Date.parse('2026-01-01T00:00:00Z') });
    await store.load();
    expect(store.now()).to.equal('2026-01-01T00:00:00.000Z');
  });
});
