/** "Gold or platinum, has spent 500, is tagged VIP, and joined before 2024", as a brand writes it. */
export const rule = {
  and: [
    { in: [{ var: 'tier' }, ['gold', 'platinum']] },
    { '>=': [{ var: 'total_spend' }, 500] },
    { in: ['vip', { var: 'tags' }] },
    { '<': [{ var: 'joined_at' }, '2024-01-01'] },
  ],
};

/** The same by hand: what no engine can be faster than. */
export const byHand = ({ tier, total_spend, tags, joined_at }) =>
  (tier === 'gold' || tier === 'platinum') && total_spend >= 500 && tags.includes('vip') && joined_at < '2024-01-01';

/** 1,024 profiles, the same each time; half of them are below gold, a tenth meets all. */
export function profiles() {
  let seed = 1;
  const below = (bound) => (seed = (seed * 48_271) % 2_147_483_647) % bound;
  return Array.from({ length: 1024 }, () => ({
    tier: ['bronze', 'silver', 'gold', 'platinum'][below(4)],
    total_spend: below(1500),
    tags: ['new', 'vip', 'web', 'store'].filter(() => below(2)),
    joined_at: `202${below(6)}-0${1 + below(9)}-1${below(10)}`,
  }));
}

/**
 * Nanoseconds of one call of each: the median of many runs that take turns, so that a busy machine slows all alike.
 *
 * @param {Record<string, (profile: object) => unknown>} engines
 */
export function medians(engines, { runs = 31, rounds = 40 } = {}) {
  const all = profiles();
  const times = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, evaluate] of Object.entries(engines)) {
      const start = performance.now();
      for (let round = 0; round < rounds; round++) for (const profile of all) evaluate(profile);
      times[name].push(((performance.now() - start) * 1e6) / (rounds * all.length));
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[runs >> 1]]));
}

/** A table of what was measured, each against another of the same run. `goal` is the least ratio that is good. */
export function table(times, rows) {
  return rows.map(({ name, label = name, against, goal }) => {
    const ratio = against && Math.round((times[against] / times[name]) * 100) / 100;
    return {
      name: label,
      value: Math.round(times[name] * 10) / 10,
      unit: 'ns',
      ...(against && { against, ratio }),
      ...(goal !== undefined && { goal: `>= ${goal}`, met: ratio >= goal }),
    };
  });
}

/** The times of all engines, for a page or for Node. What makes new objects all the time is measured by itself. */
export function measured({ evaluate, compile, explain, LogicEngine, jsonLogic }) {
  const cached = new LogicEngine();
  const plain = new LogicEngine(undefined, { disableInterpretedOptimization: true });
  const text = JSON.stringify(rule);
  const kept = {
    'json-logic-js': (profile) => jsonLogic.apply(rule, profile),
    'json-logic-engine': (profile) => cached.run(rule, profile),
    'json-logic-engine, nothing kept': (profile) => plain.run(rule, profile),
    evaluate: (profile) => evaluate(rule, profile),
    compile: compile(rule),
    'by hand': byHand,
  };
  const renewed = {
    'new rule, json-logic-js': (profile) => jsonLogic.apply(JSON.parse(text), profile),
    'new rule, evaluate': (profile) => evaluate(JSON.parse(text), profile),
    'new rule, compile': (profile) => compile(JSON.parse(text))(profile),
    explain: (profile) => explain(rule, profile),
  };
  return { ...medians(kept), ...medians(renewed, { runs: 11, rounds: 10 }) };
}

/** What is told of them. */
export const rows = (goals) => [
  { name: 'json-logic-js' },
  { name: 'json-logic-engine', against: 'json-logic-js' },
  { name: 'json-logic-engine, nothing kept', against: 'json-logic-js' },
  { name: 'evaluate', against: 'json-logic-js', goal: goals.evaluate },
  { name: 'evaluate', label: 'evaluate, to its rival', against: 'json-logic-engine', goal: 1 },
  { name: 'compile', against: 'json-logic-js', goal: goals.compile },
  { name: 'by hand', against: 'json-logic-js' },
  { name: 'new rule, json-logic-js' },
  { name: 'new rule, evaluate', against: 'new rule, json-logic-js' },
  { name: 'new rule, compile', against: 'new rule, json-logic-js' },
  { name: 'explain', against: 'evaluate' },
];
