import { type Backend, type MockPlatform, openLoyaltyId, talonOneName } from '../../mocks/index.js';

/** What a platform calls what the pages know by the brand's own handles and ids. */
export interface Names {
  /** A handle or an id, as the platform has it. */
  readonly theirs: (name: string) => string;
  /** One of theirs, as the brand has it; as it is where the brand knows nothing by it. */
  readonly ours: (name: string) => string;
}

const spelled: Readonly<Partial<Record<MockPlatform, (name: string) => string>>> = {
  'talon-one': talonOneName,
  'open-loyalty': openLoyaltyId,
};

/** The names on a platform of everything that the backend knows at the time of asking. */
export function namesOn(platform: MockPlatform, backend: Backend): Names {
  const theirs = spelled[platform] ?? ((name) => name);
  return { theirs, ours: (name) => known(backend).find((own) => theirs(own) === name) ?? name };
}

function known(backend: Backend): readonly string[] {
  const { achievements, benefits, claimable } = backend.snapshot();
  return [
    ...[...achievements, ...claimable].map(({ handle }) => handle),
    ...benefits.flatMap(({ id, definition }) => [id, definition.handle]),
  ];
}
