import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type {
  AchievementDefinition,
  CampaignDefinition,
  CampaignTrigger,
  EffectDefinition,
  LoyaltyEvent,
  Program,
  Rule,
} from '../../src/model/index.js';
import type { AppliedEffect, ProcessedEvent, Skip } from '../../src/rules/campaigns/answer.js';
import { checkProgram } from '../../src/rules/campaigns/check-program.js';
import { processEvent } from '../../src/rules/campaigns/process-event.js';
import { simulate } from '../../src/rules/campaigns/simulate.js';
import { campaignOf, momentOf, newcomer, noon, pointsOf, processAll, programOf, purchase, whyNot } from './program.js';
import { itAnswers } from './vectors.js';

/** What a case of `process-event` says of a step: what was given, then which rules did not fire and why. */
function toldOf({ effects, skipped }: ProcessedEvent): readonly unknown[] {
  const bare = ({ campaign: _, rule: __, cause: ___, ...given }: AppliedEffect) => given;
  const why = (skip: Skip) => (skip.kind === 'rule' ? [`${skip.campaign} ${skip.rule} ${skip.reason}`] : []);
  return [...effects.map(bare), ...skipped.flatMap(why)];
}

await itAnswers('process-event', (program: Program, steps: readonly { event: LoyaltyEvent; now: string }[]) =>
  processAll(
    program,
    newcomer,
    steps.map(({ event, now }) => [event, momentOf(now)]),
  ).map(toldOf),
);

const achievements: readonly AchievementDefinition[] = [
  {
    kind: 'ladder',
    handle: 'a0',
    counting: [{ on: { kind: 'transaction' } }],
    ladder: { levels: [{ threshold: 2 }], every: 3 },
  },
  {
    kind: 'attempt',
    handle: 'a1',
    counting: [{ on: { kind: 'transaction' }, amount: { var: 'transaction.grossValue' } }],
    target: 30,
    recurrence: 'on-completion',
  },
  {
    kind: 'goals',
    handle: 'a2',
    goals: [{ handle: 'g', counting: { on: { kind: 'custom', name: 'login' } }, target: 2 }],
    limit: { value: 3 },
  },
];

const handle = fc.constantFrom('a0', 'a1', 'a2');
const limit = fc.record({ value: fc.integer({ min: 1, max: 40 }) });
const limits = fc.record(
  { perMember: limit, unitsPerMember: limit, units: limit, overrun: fc.constantFrom('clip', 'stop') },
  { requiredKeys: [] },
);
const trigger: fc.Arbitrary<CampaignTrigger> = fc.oneof(
  fc.constantFrom<CampaignTrigger>({ kind: 'transaction' }, { kind: 'return' }, { kind: 'custom', name: 'login' }),
  handle.map((achievement): CampaignTrigger => ({ kind: 'achievement-completed', achievement })),
  handle.map((achievement): CampaignTrigger => ({ kind: 'achievement-progressed', achievement })),
  handle.map((achievement): CampaignTrigger => ({ kind: 'level-reached', achievement })),
);
const effect: fc.Arbitrary<EffectDefinition> = fc.oneof(
  fc.integer({ min: -2, max: 15 }).map((amount): EffectDefinition => ({ kind: 'points', amount })),
  fc.constant<EffectDefinition>({ kind: 'points', amount: { '*': [0.1, { var: 'transaction.grossValue' }] } }),
  fc.constantFrom<EffectDefinition>({ kind: 'coupon', name: 'C' }, { kind: 'benefit', definition: 'coffee' }),
  handle.map((achievement): EffectDefinition => ({ kind: 'badge', achievement })),
  handle.map((achievement): EffectDefinition => ({ kind: 'progress', achievement })),
);
const rule = fc.record(
  {
    effects: fc.array(effect, { maxLength: 2 }),
    conditions: fc.subarray<Rule>(
      [{ '>': [{ var: 'transaction.grossValue' }, 10] }, { '==': [{ var: 'tier' }, 'gold'] }, { nonsense: 1 }],
      { maxLength: 1 },
    ),
  },
  { requiredKeys: ['effects'] },
);
const campaigns = fc
  .array(fc.record({ trigger, limits, rules: fc.array(rule, { minLength: 1, maxLength: 2 }) }), { maxLength: 6 })
  .map((some) => some.map((campaign, index) => ({ handle: `c${index}`, ...campaign })));
const program = campaigns.map((some) =>
  programOf({
    achievements,
    campaigns: some,
    benefits: [{ handle: 'coffee', name: 'Coffee', category: 'free-product', tags: [] }],
  }),
);
const event: fc.Arbitrary<LoyaltyEvent> = fc
  .record({
    id: fc.nat(20).map(String),
    kind: fc.constantFrom('transaction', 'return', 'custom'),
    grossValue: fc.nat(40),
    reverts: fc.nat(20).map(String),
  })
  .map(({ id, kind, grossValue, reverts }) => ({
    id,
    kind,
    at: noon,
    body: { grossValue },
    ...(kind === 'custom' && { name: 'login' }),
    ...(kind === 'return' && { reverts }),
  }));

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

it('processEvent: changes nothing that it is given', () => {
  fc.assert(
    fc.property(program, fc.array(event, { maxLength: 6 }), (someProgram, events) => {
      let state = frozen({ program: someProgram, profile: newcomer });
      for (const one of events) state = frozen(processEvent(state.program, state.profile, frozen(one), noon));
    }),
  );
});

it('simulate: tells what processEvent does, and what is missing', () => {
  fc.assert(
    fc.property(program, fc.array(event, { maxLength: 6 }), (someProgram, events) => {
      let state = { program: someProgram, profile: newcomer };
      for (const one of events) {
        const answer = processEvent(state.program, state.profile, one, noon);
        const { skipped, ...rest } = simulate(state.program, state.profile, one, noon);
        const told = skipped.map((skip) => {
          if (skip.kind === 'achievement') return skip;
          const { explanation, ...bare } = skip;
          const isAsked = ['condition-not-met', 'unknown-fact'].includes(skip.reason);
          expect(explanation !== undefined).to.equal(isAsked);
          return bare;
        });
        expect({ ...rest, skipped: told }).to.deep.equal(answer);
        state = answer;
      }
    }),
  );
});

it('processEvent: never exceeds a cap, whatever the order of events of several profiles', () => {
  const turn = fc.tuple(fc.nat(2), event);
  fc.assert(
    fc.property(program, fc.array(turn, { maxLength: 25 }), (someProgram, turns) => {
      const profiles = [newcomer, newcomer, newcomer];
      const given = new Map<string, number>();
      let current = someProgram;
      for (const [who, one] of turns) {
        const answer = processEvent(current, profiles[who]!, one, noon);
        profiles[who] = answer.profile;
        current = answer.program;
        for (const gave of answer.effects) {
          if (gave.kind !== 'points') continue;
          for (const key of [gave.campaign, `${gave.campaign} ${who}`])
            given.set(key, (given.get(key) ?? 0) + gave.amount);
        }
      }
      for (const { handle: campaign, limits: caps } of someProgram.campaigns) {
        expect(given.get(campaign) ?? 0).to.be.at.most((caps?.units?.value ?? Infinity) + 1e-9);
        for (const who of [0, 1, 2]) {
          const times = profiles[who]!.given[campaign]?.times?.used ?? 0;
          expect(given.get(`${campaign} ${who}`) ?? 0).to.be.at.most((caps?.unitsPerMember?.value ?? Infinity) + 1e-9);
          expect(times).to.be.at.most(caps?.perMember?.value ?? Infinity);
        }
      }
    }),
  );
});

it('processEvent: says of every rule that it fired, or why it did not', () => {
  fc.assert(
    fc.property(program, event, (someProgram, one) => {
      const { effects, skipped } = processEvent(someProgram, newcomer, one, noon);
      for (const { handle: campaign, rules } of someProgram.campaigns) {
        for (const index of rules.keys()) {
          const isTold = (told: object) =>
            'rule' in told && 'campaign' in told && told.rule === index && told.campaign === campaign;
          expect([...effects, ...skipped].some(isTold)).to.equal(true);
        }
      }
    }),
  );
});

it('processEvent: comes to an end where campaigns do not set each other off in a circle', () => {
  const ladders = Array.from({ length: 12 }, (_, index): AchievementDefinition => ({
    kind: 'ladder',
    handle: `l${index}`,
    counting: index === 0 ? [{ on: { kind: 'transaction' } }] : [],
    ladder: { levels: [], every: 1 },
  }));
  const edge = fc.tuple(fc.nat(10), fc.integer({ min: 1, max: 3 }));
  fc.assert(
    fc.property(fc.array(edge, { maxLength: 11 }), (edges) => {
      const chain = edges.map(([from, step], index): CampaignDefinition => ({
        handle: `c${index}`,
        trigger: { kind: 'achievement-progressed', achievement: `l${from}` },
        rules: [{ effects: [{ kind: 'progress', achievement: `l${Math.min(11, from + step)}` }] }],
      }));
      const acyclic = programOf({ achievements: ladders, campaigns: chain });
      expect(checkProgram(acyclic)).to.deep.equal([]);
      const { skipped } = processEvent(acyclic, newcomer, purchase(), noon);
      expect(skipped.map(({ reason }) => reason)).not.to.include('too-many-rounds');
    }),
  );
});

it('processEvent: ends although each campaign sets off two more', () => {
  const twice: CampaignDefinition = {
    handle: 'twice',
    trigger: { kind: 'achievement-progressed', achievement: 'a0' },
    rules: [
      {
        effects: [
          { kind: 'progress', achievement: 'a0' },
          { kind: 'progress', achievement: 'a0' },
        ],
      },
    ],
  };
  const { effects, skipped } = processEvent(
    programOf({ achievements, campaigns: [twice] }),
    newcomer,
    purchase(),
    noon,
  );
  expect(effects).to.have.length(2000);
  expect(skipped.filter(({ reason }) => reason === 'too-many-rounds')).to.have.length(1);
});

it('processEvent: names the place of what is broken, and no fact', () => {
  const broken = campaignOf({
    rules: [{ effects: [{ kind: 'points', amount: { '+': [1, { regex: [{ var: 'secret' }] }] } }] }],
  });
  const hostile = { ...campaignOf({ handle: 'hostile' }), rules: null } as unknown as CampaignDefinition;
  const { issues, effects } = processEvent(
    programOf({ campaigns: [broken, hostile, campaignOf({ handle: 'sound' })] }),
    { ...newcomer, profile: { id: 'p', facts: { secret: 'hush' } } },
    purchase(),
    noon,
  );
  expect(issues).to.deep.include({
    definition: 'ten',
    path: 'rules[0].effects[0].+[1].regex',
    reason: 'unknown-operator',
  });
  expect(issues.map(({ definition }) => definition)).to.have.members(['ten', 'hostile']);
  expect(effects.map(({ campaign }) => campaign)).to.deep.equal(['sound']);
  expect(JSON.stringify(issues)).not.to.contain('hush');
});

it('processEvent: tells which fact is not known', () => {
  const asks = campaignOf({
    rules: [{ conditions: [true, { '==': [{ var: 'customer.level' }, 'gold'] }], effects: [] }],
  });
  const { skipped } = processEvent(programOf({ campaigns: [asks] }), newcomer, purchase(), noon);
  expect(skipped[0]).to.deep.include({ reason: 'unknown-fact', condition: 1, unknown: ['customer.level'] });
});

it('processEvent: keeps the lists of definitions, and remembers at most 1,000 events', () => {
  const definitions = programOf({ campaigns: [campaignOf()] });
  const old = { ...newcomer, events: Array.from({ length: 1000 }, (_, index) => `old-${index}`) };
  const answer = processEvent(definitions, old, purchase(), noon);
  expect(answer.program.campaigns).to.equal(definitions.campaigns);
  expect(answer.program.achievements).to.equal(definitions.achievements);
  expect(answer.profile.events).to.have.length(1000);
  expect(answer.profile.events[0]).to.equal('old-1');
});

it('processEvent: reads handles like inherited names as any other', () => {
  const definitions = programOf({
    campaigns: [campaignOf({ handle: '__proto__', limits: { perMember: { value: 1 } } })],
  });
  const first = processEvent(definitions, newcomer, purchase(), noon);
  const second = processEvent(first.program, first.profile, purchase(), noon);
  expect([pointsOf(first), pointsOf(second)]).to.deep.equal([10, 10]);
  expect(whyNot(second, '__proto__')).to.deep.equal(['member-limit']);
});

it('processEvent: tells what an achievement did to the campaign that it sets off', () => {
  const facts: Rule[] = ['handle', 'count', 'completions', 'level', 'delta'].map((name) => ({
    var: `achievement.${name}`,
  }));
  const expected = ['a1', 5, 1, 1, 35];
  const asks = campaignOf({
    trigger: { kind: 'achievement-completed', achievement: 'a1' },
    rules: facts.map((fact, index) => ({
      conditions: [{ '===': [fact, expected[index]!] }],
      effects: [{ kind: 'points', amount: 1 }],
    })),
  });
  expect(pointsOf(processEvent(programOf({ achievements, campaigns: [asks] }), newcomer, purchase(35), noon))).to.equal(
    5,
  );
});

it('processEvent: takes back what a returned purchase counted, but keeps the level, the points and the benefit', () => {
  const program = programOf({
    achievements,
    benefits: [{ handle: 'coffee', name: 'Coffee', category: 'free-product', tags: [] }],
    campaigns: [
      campaignOf({
        trigger: { kind: 'level-reached', achievement: 'a0' },
        rules: [
          {
            effects: [
              { kind: 'points', amount: 10 },
              { kind: 'benefit', definition: 'coffee' },
            ],
          },
        ],
      }),
    ],
  });
  const back: LoyaltyEvent = { id: 'back', kind: 'return', at: noon, body: {}, reverts: 'second' };
  const steps = [purchase(), purchase(20, { id: 'second' }), back].map((one) => [one, noon] as const);
  const last = processAll(program, newcomer, steps).at(-1)!;
  expect(last.profile.records['a0']).to.include({ count: 1, level: 1 });
  expect(last.changes.map(({ achievement, delta }) => [achievement, delta])).to.deep.include(['a0', -1]);
  expect(pointsOf(last)).to.equal(10);
  expect(last.profile.benefits).to.have.length(1);
});
