import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { build } from 'esbuild';

/** The rules, bundled in memory from the sources. */
async function bundled() {
  const entry = join(import.meta.dirname, '../src/rules/campaigns/process-event.ts');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** A program as big as it is told to be: every second achievement and every second campaign waits for purchases. */
function programOf(achievements, campaigns) {
  const on = (index) => (index % 2 ? { kind: 'custom', name: 'login' } : { kind: 'transaction' });
  return {
    benefits: [],
    achievements: Array.from({ length: achievements }, (_, index) => ({
      ...[
        { kind: 'ladder', counting: [{ on: on(index) }], ladder: { levels: [{ threshold: 5 }], every: 10 } },
        {
          kind: 'attempt',
          counting: [{ on: on(index >> 1), amount: { var: 'transaction.grossValue' } }],
          target: 500,
          recurrence: 'on-completion',
        },
        {
          kind: 'goals',
          goals: [{ handle: 'goal', counting: { on: on(index >> 1) }, target: 5, period: { kind: 'month' } }],
        },
      ][index % 3],
      handle: `achievement-${index}`,
    })),
    campaigns: Array.from({ length: campaigns }, (_, index) => ({
      handle: `campaign-${index}`,
      startsAt: '2026-01-01T00:00:00Z',
      trigger: index % 4 === 3 ? { kind: 'achievement-completed', achievement: `achievement-${index}` } : on(index),
      limits: { perMember: { value: 1000, interval: { unit: 'month' } }, units: { value: 1e9 } },
      rules: [
        {
          conditions: [
            { in: [{ var: 'tier' }, ['gold', 'platinum']] },
            { '>=': [{ var: 'transaction.grossValue' }, 20] },
          ],
          effects: [{ kind: 'points', amount: { '*': [1, { var: 'transaction.grossValue' }] } }],
        },
      ],
    })),
  };
}

/** Microseconds for one event, each on what the one before left: the fastest tenth, which other work disturbs least. */
function microseconds(processEvent, program, now) {
  const profile = { id: 'p', facts: { tier: 'gold' } };
  let state = { program, profile: { profile, balances: [], records: {}, benefits: [], given: {}, events: [] } };
  const times = Array.from({ length: 400 }, (_, index) => {
    const event = {
      id: `e${index}`,
      kind: 'transaction',
      at: '2026-07-01T10:00:00Z',
      body: { grossValue: 20 + (index % 50) },
    };
    const start = process.hrtime.bigint();
    state = processEvent(state.program, state.profile, event, now);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.slice(200).sort((a, b) => a - b)[20];
}

/** One event through programs of two sizes: the time, and how it grows. */
export default async function () {
  const { processEvent } = await bundled();
  const now = Temporal.ZonedDateTime.from('2026-07-01T12:00:00+02:00[Europe/Berlin]');
  const time = (...sizes) => microseconds(processEvent, programOf(...sizes), now);
  const usual = time(200, 100);
  const grown = time(2000, 1000);
  return [
    { name: 'processEvent, 200 achievements, 100 campaigns', value: usual, unit: 'µs', goal: '< 1000' },
    {
      name: 'processEvent, ten times as many',
      value: grown,
      unit: 'µs',
      against: usual,
      ratio: grown / usual,
      goal: '<= 15',
    },
  ];
}
