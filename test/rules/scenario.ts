import { Temporal } from 'temporal-polyfill';
import type { AchievementDefinition, AchievementRecord, EventKind, Facts, TimeZone } from '../../src/model/index.js';
import { addProgress } from '../../src/rules/achievements/add-progress.js';
import { advance } from '../../src/rules/achievements/advance.js';
import { type AchievementChange, unmoved } from '../../src/rules/achievements/change.js';
import { emptyRecord } from '../../src/rules/achievements/record.js';
import { rollBack } from '../../src/rules/achievements/roll-back.js';
import { instantOf, type Moment } from '../../src/rules/time/zoned.js';

/** One thing that happens to a profile. */
export interface Step {
  /** An instant, or a zoned moment: `2026-06-01T10:00:00+02:00[Europe/Berlin]`. */
  readonly at: string;
  /** The event's id. Default: `e` and the step's position. */
  readonly id?: string;
  /** It happens. */
  readonly event?: { readonly kind: EventKind; readonly name?: string; readonly body: Facts };
  /** A campaign gives progress for it. */
  readonly give?: { readonly amount: number; readonly goal?: string };
  /** The step whose event is taken back. */
  readonly back?: number;
}

/** What steps do to an achievement, one after the other. */
export function play(
  definition: AchievementDefinition,
  timeZone: TimeZone,
  steps: readonly Step[],
): { readonly changes: readonly AchievementChange[]; readonly record: AchievementRecord } {
  let record: AchievementRecord | undefined;
  const changes = steps.map((step, index) => {
    const change = take(definition, record, { ...step, id: step.id ?? `e${index}`, timeZone });
    record = change.record;
    return change;
  });
  return { changes, record: record ?? emptyRecord(definition) };
}

function take(
  definition: AchievementDefinition,
  record: AchievementRecord | undefined,
  { at, id, event, give, back, timeZone }: Step & { readonly id: string; readonly timeZone: TimeZone },
): AchievementChange {
  const now: Moment = at.includes('[') ? Temporal.ZonedDateTime.from(at) : at;
  if (event) {
    const facts: Facts = { event: event.body, ...(event.kind !== 'custom' && { transaction: event.body }) };
    return advance(definition, record, { event: { id, at: instantOf(now), ...event }, facts, now, timeZone });
  }
  if (give) return addProgress(definition, record, { ...give, eventId: id, now, timeZone });
  const known = record ?? emptyRecord(definition);
  return back === undefined
    ? unmoved(known, 'other-event')
    : rollBack(definition, known, { event: `e${back}`, now, timeZone });
}
