import { expect } from '@open-wc/testing';
import type { Benefit, BenefitDefinition } from '../../src/model/index.js';
import {
  type ClaimContext,
  claimability,
  isUrgent,
  redeemability,
  timeLeft,
  usableUntil,
  type WalletContents,
  walletGroups,
  type WalletOptions,
} from '../../src/rules/index.js';
import { countdown } from '../../src/rules/benefits/countdown.js';
import { itAnswers } from './vectors.js';

await itAnswers('redeemability', redeemability);
await itAnswers('time-left', timeLeft);
await itAnswers('countdown', countdown);
await itAnswers('is-urgent', isUrgent);

await itAnswers('claimability', (definition: BenefitDefinition, context: ClaimContext) => {
  const { claimable, reasons } = claimability(definition, context);
  return { claimable, reasons };
});

interface StatedOptions extends Omit<WalletOptions, 'kept'> {
  readonly kept?: readonly string[];
}

await itAnswers('wallet-groups', (contents: WalletContents, { kept = [], ...options }: StatedOptions) => {
  const { claimable, ready, used, expired } = walletGroups(contents, { ...options, kept: new Set(kept) });
  const ids = (benefits: readonly Benefit[]) => benefits.map(({ id }) => id);
  return {
    claimable: claimable.map(({ handle }) => handle),
    ready: ids(ready),
    used: ids(used),
    expired: ids(expired),
  };
});

const definition: BenefitDefinition = { handle: 'gift', name: 'Gift', category: 'free-product', tags: [] };

it('claimability: says what is missing', () => {
  const condition = { '>=': [{ var: 'spend' }, 500] };
  const context: ClaimContext = { facts: { spend: 380 }, held: [], now: '2026-11-22T12:00:00Z' };
  const { explanation } = claimability({ ...definition, claim: { repeatable: false, condition } }, context);
  expect(explanation.missing[0]).to.include({ path: 'spend', remaining: 120, fraction: 0.76 });
});

it('usableUntil: is the earlier end', () => {
  const [early, late] = ['2026-12-01T00:00:00Z', '2026-12-01T00:00:00-01:00'];
  const benefit: Benefit = { id: 'b1', definition: { ...definition, redeemUntil: early }, redemptions: [] };
  expect(usableUntil(benefit)).to.equal(early);
  expect(usableUntil({ ...benefit, expiresAt: late })).to.equal(early);
  expect(usableUntil({ ...benefit, expiresAt: 'never' })).to.equal(early);
  expect(usableUntil({ ...benefit, definition })).to.equal(undefined);
});

it('walletGroups: finds every benefit one place', () => {
  const benefits: Benefit[] = [0, 1, undefined].flatMap((left, index) => ({
    ...{ id: String(index), definition, redemptions: [] },
    ...(left !== undefined && { redemptionsLeft: left }),
  }));
  const { ready, used, expired } = walletGroups({ benefits, claimable: [] }, { now: '2026-11-22T12:00:00Z' });
  expect([...ready, ...used, ...expired]).to.have.members(benefits);
});
