import type { AchievementDefinition } from '../../model/index.js';
import { advance } from '../achievements/advance.js';
import { rollBack } from '../achievements/roll-back.js';
import type { SkippedAchievement } from './answer.js';
import { attempt } from './broken.js';
import { move } from './move.js';
import type { Run } from './run.js';

/** Counts the event towards one achievement. A return first takes back what it reverts. */
export function countEvent(run: Run, definition: AchievementDefinition): void {
  const { event, facts, now, program, records } = run;
  const { handle } = definition;
  const moment = { now, ...(program.timeZone !== undefined && { timeZone: program.timeZone }) };
  const sound = attempt(run, { definition: handle, path: '' }, () => {
    const isBack = event.reverts !== undefined && takeBack(run, definition, { event: event.reverts, ...moment });
    const change = advance(definition, records.get(handle), { event, facts, ...moment });
    if (change.standstill === undefined) move(run, { definition, change }, 0);
    else if (!isBack) stand(run, handle, change.standstill);
    return true;
  });
  if (!sound) stand(run, handle, 'broken-definition');
}

/** Says why an achievement did not move. */
export function stand(run: Run, achievement: string, reason: SkippedAchievement['reason']): void {
  run.skipped.push({ kind: 'achievement', achievement, reason });
}

function takeBack(run: Run, definition: AchievementDefinition, reversal: Parameters<typeof rollBack>[2]): boolean {
  const record = run.records.get(definition.handle);
  if (!record) return false;
  const change = rollBack(definition, record, reversal);
  if (change.standstill !== undefined) return false;
  move(run, { definition, change }, 0);
  return true;
}
