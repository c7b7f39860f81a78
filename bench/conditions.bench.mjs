import { LogicEngine } from 'json-logic-engine';
import jsonLogic from 'json-logic-js';
import { bundled } from './bundled.js';
import { measured, rows, table } from './conditions.js';

/** One condition over 1,024 profiles, in Node. */
export default async function () {
  const rules = await bundled('conditions/evaluate.js', 'conditions/compile.js', 'conditions/explain.js');
  const times = measured({ ...rules, LogicEngine, jsonLogic });
  return table(times, rows({ evaluate: 5, compile: 8 }));
}
