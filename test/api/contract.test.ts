import { expect } from '@open-wc/testing';
import type { components } from '../../src/api/openapi.generated.js';
import type { Redeemed } from '../../src/api/index.js';
import type { Benefit, BenefitDefinition, Snapshot } from '../../src/model/index.js';

type Schemas = components['schemas'];

/** Compiles only where every `From` may be sent as a `To`. */
type Sent<From extends To, To> = From;

/** The model's shapes are the contract's: what a backend of ours sends needs no translation. */
export type ModelIsContract = [
  Sent<Snapshot, Schemas['Snapshot']>,
  Sent<Benefit, Schemas['Benefit']>,
  Sent<BenefitDefinition, Schemas['BenefitDefinition']>,
  Sent<Redeemed, Schemas['Redeemed']>,
];

/** No property of the contract is missing in the model. */
type Unknown<Contract, Model> = Exclude<keyof Contract, keyof Model>;
const unknown: [
  Unknown<Schemas['Achievement'], Snapshot['achievements'][number]>,
  Unknown<Schemas['Benefit'], Benefit>,
  Unknown<Schemas['BenefitDefinition'], BenefitDefinition>,
  Unknown<Schemas['Campaign'], Snapshot['campaigns'][number]>,
  Unknown<Schemas['Balance'], Snapshot['balances'][number]>,
  Unknown<Schemas['Profile'], Snapshot['profile']>,
][] = [];

describe('openapi.yaml', () => {
  it('has the shapes of the model, which the compiler proves', () => expect(unknown).to.deep.equal([]));
});
