import type {
  AchievementDefinition,
  BenefitDefinition,
  CampaignDefinition,
  LoyaltyEvent,
  Program,
  ProfileState,
} from '../../src/model/index.js';

/** A profile that nothing has happened to. */
export const newcomer: ProfileState = {
  profile: { id: 'p1', facts: {} },
  balances: [],
  records: {},
  benefits: [],
  given: {},
  events: [],
};

export const firstPurchase: AchievementDefinition = {
  kind: 'ladder',
  handle: 'first-purchase',
  counting: [{ on: { kind: 'transaction' } }],
  ladder: { levels: [{ threshold: 1 }] },
};

/** Five purchases in June to August (Open Loyalty, Achievement trigger, Use Case Examples). */
export const summerBuyer: AchievementDefinition = {
  kind: 'goals',
  handle: 'summer-buyer',
  startsAt: '2026-06-01T00:00:00+02:00',
  endsAt: '2026-09-01T00:00:00+02:00',
  goals: [{ handle: 'buy', counting: { on: { kind: 'transaction' } }, target: 5 }],
};

export const loginStreak: AchievementDefinition = {
  kind: 'goals',
  handle: 'login-streak',
  goals: [
    {
      handle: 'log-in',
      counting: { on: { kind: 'custom', name: 'login' } },
      target: 1,
      period: { kind: 'day' },
      consecutive: 3,
    },
  ],
};

/** A purchase after the streak: the campaign of the streak gives the first goal. */
export const twoSteps: AchievementDefinition = {
  kind: 'goals',
  handle: 'two-steps',
  goals: [
    { handle: 'streak', counting: { on: { kind: 'custom', name: 'streak-completed' } }, target: 1 },
    { handle: 'buy', counting: { on: { kind: 'transaction' } }, target: 1 },
  ],
};

export const milestoneBonus: CampaignDefinition = {
  handle: 'milestone-bonus',
  trigger: { kind: 'achievement-completed', achievement: 'first-purchase' },
  rules: [{ effects: [{ kind: 'points', amount: 100 }] }],
  limits: { perMember: { value: 1 } },
};

export const seasonal: CampaignDefinition = {
  handle: 'seasonal',
  trigger: { kind: 'achievement-completed', achievement: 'summer-buyer' },
  rules: [{ effects: [{ kind: 'points', amount: 200 }] }],
};

export const stages: readonly CampaignDefinition[] = [
  {
    handle: 'stage-1',
    trigger: { kind: 'achievement-completed', achievement: 'login-streak' },
    rules: [
      {
        effects: [
          { kind: 'points', amount: 50 },
          { kind: 'progress', achievement: 'two-steps', goal: 'streak' },
        ],
      },
    ],
  },
  {
    handle: 'stage-2',
    trigger: { kind: 'achievement-completed', achievement: 'two-steps' },
    rules: [{ effects: [{ kind: 'points', amount: 150 }] }],
  },
];

export const coffee: BenefitDefinition = { handle: 'coffee', name: 'Free coffee', category: 'free-product', tags: [] };

/** A program of so much as an example is about. */
export function programOf(parts: Partial<Program>): Program {
  return { timeZone: 'Europe/Berlin', achievements: [], campaigns: [], benefits: [], ...parts };
}

/** What happened, and when: a login, or a purchase of so much. */
export interface Happening {
  readonly at: string;
  readonly login?: true;
  readonly total?: number;
}

/** Ten in the morning of a day of 2026, in Berlin's summer. */
export const morning = (month: number, day: number): string =>
  `2026-${twoDigits(month)}-${twoDigits(day)}T10:00:00+02:00[Europe/Berlin]`;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** What happened as an event, the first of which is `event-1`. */
export function eventOf({ at, login, total = 0 }: Happening, index: number): LoyaltyEvent {
  const base = { id: `event-${index + 1}`, at: at.replace(/\[.*/, '') };
  return login
    ? { ...base, kind: 'custom', name: 'login', body: {} }
    : { ...base, kind: 'transaction', body: { grossValue: total } };
}
