import { expect } from '@open-wc/testing';
import {
  buildBenefit,
  buildBenefitDefinition,
  buildClaimOffer,
  buildRedemption,
  buildSnapshot,
} from '../../mocks/index.js';
import type { Benefit } from '../../src/model/index.js';
import { claim, claimKey, errorKinds, isAmbiguous, redeem, redeemKey, Store } from '../../src/index.js';
import { failed, fakeClient, held, loaded } from './fake-client.js';

const offer = buildBenefitDefinition({ handle: 'tote', claim: buildClaimOffer() });
const benefit = buildBenefit();
const used: Benefit = { ...benefit, redemptionsLeft: 0, redemptions: [buildRedemption()] };
const claimed = buildBenefit({ id: '1002', definition: offer });
const before = buildSnapshot({ benefits: [benefit], claimable: [offer] });
const afterRedeem = buildSnapshot({ benefits: [used], claimable: [offer] });
const afterClaim = buildSnapshot({ benefits: [benefit, claimed] });

async function loadedStore() {
  const client = fakeClient(before);
  const store = new Store({ client });
  await store.load();
  return { store, client, action: () => store.state.actions[redeemKey('1001')] };
}

/** The statuses that an action goes through. */
function statusesOf(store: Store, key: string): readonly (string | undefined)[] {
  const statuses: (string | undefined)[] = [];
  store.subscribe(({ actions }) => {
    const status = actions[key]?.status;
    if (status !== statuses.at(-1)) statuses.push(status);
  });
  return statuses;
}

describe('a redemption in the store', () => {
  it('is pending until the platform has answered, and changes nothing before', async () => {
    const { store, client } = await loadedStore();
    const answer = held({ ok: true, data: { redemption: buildRedemption(), benefit: used } } as const);
    client.redeems(answer);
    client.reads(loaded(afterRedeem));
    const action = redeem(store, '1001');
    expect(store.state.actions).to.deep.equal({ [redeemKey('1001')]: { status: 'pending' } });
    expect(store.state.snapshot?.benefits).to.deep.equal([benefit]);
    answer.release();
    expect(await action).to.include({ status: 'done' });
    expect(store.state.snapshot?.benefits).to.deep.equal([used]);
  });

  it('is sent once, however often it is asked for meanwhile', async () => {
    const { store, client } = await loadedStore();
    client.redeems({ ok: true, data: { redemption: buildRedemption(), benefit: used } });
    const [first, second] = await Promise.all([redeem(store, '1001'), redeem(store, '1001')]);
    expect(first).to.equal(second);
    expect(client.keys).to.have.length(1);
  });

  it('has a new key each time that it is meant anew', async () => {
    const { store, client } = await loadedStore();
    client.redeems({ ok: true, data: { redemption: buildRedemption(), benefit } });
    await redeem(store, '1001');
    await redeem(store, '1001');
    expect(new Set(client.keys).size).to.equal(2);
  });

  it('puts the use down where the platform answers with the record alone', async () => {
    const { store, client } = await loadedStore();
    const redemption = buildRedemption({ id: '9009' });
    client.reads(loaded(afterRedeem));
    client.redeems({ ok: true, data: { redemption } });
    const action = await redeem(store, '1001', { channel: 'store' });
    expect(action).to.deep.include({ status: 'done', redemption, channel: 'store' });
    expect(action).to.have.nested.property('benefit.redemptionsLeft', 0);
  });

  it('reads again afterwards, because a redemption may change more than itself', async () => {
    const { store, client } = await loadedStore();
    client.redeems({ ok: true, data: { redemption: buildRedemption(), benefit: used } });
    await redeem(store, '1001');
    expect(client.calls).to.deep.equal(['snapshot', 'redeem 1001', 'snapshot']);
  });

  it('stays until it is dismissed', async () => {
    const { store, client, action } = await loadedStore();
    client.redeems({ ok: true, data: { redemption: buildRedemption(), benefit: used } });
    await redeem(store, '1001');
    expect(action()?.status).to.equal('done');
    store.dismiss(redeemKey('1001'));
    expect(action()).to.equal(undefined);
  });

  it('can not be dismissed while the answer is awaited', async () => {
    const { store, client, action } = await loadedStore();
    const answer = held(failed('rejected'));
    client.redeems(answer);
    const running = redeem(store, '1001');
    store.dismiss(redeemKey('1001'));
    expect(action()?.status).to.equal('pending');
    answer.release();
    await running;
  });
});

describe('a redemption that is refused', () => {
  for (const kind of errorKinds.filter((kind) => !isAmbiguous({ kind }))) {
    it(`is over, and the next try is another intent: ${kind}`, async () => {
      const { store, client, action } = await loadedStore();
      client.redeems(failed(kind));
      await redeem(store, '1001');
      expect(action()).to.deep.equal({ status: 'failed', error: { kind }, settled: true });
      await redeem(store, '1001');
      expect(new Set(client.keys).size).to.equal(2);
    });
  }

  it('reads again, so that what is shown is what is so', async () => {
    const { store, client } = await loadedStore();
    client.redeems(failed('conflict'));
    client.reads(loaded(afterRedeem));
    await redeem(store, '1001');
    await store.load();
    expect(store.state.snapshot?.benefits).to.deep.equal([used]);
  });
});

describe('a redemption whose answer is lost', () => {
  for (const kind of errorKinds.filter((kind) => isAmbiguous({ kind }))) {
    it(`is looked into before anything is offered again: ${kind}`, async () => {
      const { store, client } = await loadedStore();
      const statuses = statusesOf(store, redeemKey('1001'));
      client.redeems(failed(kind));
      await redeem(store, '1001');
      expect(client.calls).to.deep.equal(['snapshot', 'redeem 1001', 'snapshot']);
      expect(statuses).to.deep.equal(['pending', 'checking', 'failed']);
    });
  }

  it('is done where the platform knows of the use', async () => {
    const { store, client } = await loadedStore();
    client.redeems(failed('timeout'));
    client.reads(loaded(afterRedeem));
    const action = await redeem(store, '1001', { channel: 'online' });
    expect(action).to.deep.include({ status: 'done', benefit: used, channel: 'online' });
    expect(client.calls.filter((call) => call.startsWith('redeem'))).to.have.length(1);
  });

  it('is done where a use without limit was put down', async () => {
    const unlimited: Benefit = buildBenefit({ redemptions: [] });
    const { redemptionsLeft: _, ...endless } = unlimited;
    const client = fakeClient(buildSnapshot({ benefits: [endless] }));
    const store = new Store({ client });
    await store.load();
    client.redeems(failed('network'));
    client.reads(loaded(buildSnapshot({ benefits: [{ ...endless, redemptions: [buildRedemption()] }] })));
    expect(await redeem(store, '1001')).to.include({ status: 'done' });
  });

  it('has failed where the platform does not know of it, and keeps its key for the next try', async () => {
    const { store, client, action } = await loadedStore();
    client.redeems(failed('network'));
    await redeem(store, '1001');
    expect(action()).to.deep.equal({ status: 'failed', error: { kind: 'network' }, settled: false });
    client.redeems({ ok: true, data: { redemption: buildRedemption(), benefit: used } });
    await redeem(store, '1001');
    expect(client.keys[1]).to.equal(client.keys[0]);
  });

  it('stays open where asking again failed too, and keeps its key', async () => {
    const { store, client, action } = await loadedStore();
    client.redeems(failed('network'));
    client.reads(failed('network'));
    await redeem(store, '1001');
    expect(action()).to.deep.equal({ status: 'failed', error: { kind: 'network' }, settled: false });
    await redeem(store, '1001');
    expect(client.keys[1]).to.equal(client.keys[0]);
  });

  it('is not looked for in an answer that was asked for before', async () => {
    const { store, client } = await loadedStore();
    const early = held(loaded(before));
    client.reads(early);
    void store.load();
    client.redeems(() => {
      client.reads(loaded(afterRedeem));
      early.release();
      return failed('timeout');
    });
    expect(await redeem(store, '1001')).to.include({ status: 'done' });
  });

  it('is not taken for done because of a use that was known before', async () => {
    const twice = buildBenefit({ redemptionsLeft: 1, redemptions: [buildRedemption()] });
    const client = fakeClient(buildSnapshot({ benefits: [twice] }));
    const store = new Store({ client });
    await store.load();
    client.redeems(failed('server'));
    expect(await redeem(store, '1001')).to.include({ status: 'failed' });
  });

  it('has failed where the part that would tell could not be read', async () => {
    const { store, client } = await loadedStore();
    client.redeems(failed('server'));
    client.reads(loaded(buildSnapshot(), { benefits: { kind: 'server' } }));
    expect(await redeem(store, '1001')).to.include({ status: 'failed', settled: false });
  });
});

describe('a claim in the store', () => {
  it('puts the benefit in and takes the offer away', async () => {
    const { store, client } = await loadedStore();
    client.claims({ ok: true, data: claimed });
    client.reads(loaded(afterClaim));
    await claim(store, 'tote');
    expect(store.state.snapshot?.claimable).to.deep.equal([]);
    expect(store.state.snapshot?.benefits).to.deep.include(claimed);
    expect(store.state.actions[claimKey('tote')]).to.deep.equal({ status: 'done', benefit: claimed });
  });

  it('leaves an offer that may be claimed again', async () => {
    const again = buildBenefitDefinition({ handle: 'tea', claim: buildClaimOffer({ repeatable: true }) });
    const client = fakeClient(buildSnapshot({ claimable: [again] }));
    const store = new Store({ client });
    await store.load();
    client.claims({ ok: true, data: buildBenefit({ definition: again }) });
    await claim(store, 'tea');
    expect(store.state.snapshot?.claimable).to.deep.equal([again]);
  });

  it('is done where its answer is lost and a new benefit of that definition is there', async () => {
    const { store, client } = await loadedStore();
    client.claims(failed('timeout'));
    client.reads(loaded(afterClaim));
    expect(await claim(store, 'tote')).to.deep.equal({ status: 'done', benefit: claimed });
  });

  it('is not taken for done because of a benefit that was held before', async () => {
    const held = buildBenefit({ id: '1', definition: offer });
    const client = fakeClient(buildSnapshot({ benefits: [held], claimable: [offer] }));
    const store = new Store({ client });
    await store.load();
    client.claims(failed('timeout'));
    expect(await claim(store, 'tote')).to.include({ status: 'failed', settled: false });
  });

  it('is independent of other claims', async () => {
    const { store, client } = await loadedStore();
    client.claims({ ok: true, data: claimed });
    await Promise.all([claim(store, 'tote'), claim(store, 'tea')]);
    expect(client.keys).to.have.length(2);
  });
});

describe('an action of a store that is disposed of', () => {
  it('says nothing more', async () => {
    const { store, client, action } = await loadedStore();
    const answer = held({ ok: true, data: { redemption: buildRedemption(), benefit: used } } as const);
    client.redeems(answer);
    const running = redeem(store, '1001');
    store.dispose();
    answer.release();
    await running;
    expect(action()?.status).to.equal('pending');
  });
});
