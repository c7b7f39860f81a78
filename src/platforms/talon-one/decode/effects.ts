import { child, isRecord, list, object, reject, required, type Reader } from '../../../api/fields.js';
import { boolean, id } from '../../../api/readers.js';
import type { Fields, TalonOneIncreaseProps, TalonOneRollbackProps, TalonOneStartProps } from '../wire.js';
import { amount, moment, type Read } from './values.js';

const shape = { achievementName: required(id), progressTrackerId: id, target: amount };

const start = object({ ...shape, startDate: moment, endDate: moment } satisfies Fields<TalonOneStartProps>);
const increase = object({
  ...shape,
  delta: amount,
  value: required(amount),
  isJustCompleted: boolean,
} satisfies Fields<TalonOneIncreaseProps>);
const rollback = object({ ...shape, currentProgress: required(amount) } satisfies Fields<TalonOneRollbackProps>);

/** What a rule did to the progress of one achievement. */
export type ProgressEffect =
  | { readonly kind: 'start'; readonly props: Read<typeof start> }
  | { readonly kind: 'increase'; readonly props: Read<typeof increase> }
  | { readonly kind: 'rollback'; readonly props: Read<typeof rollback> };

/** An effect on progress. The many other kinds are passed over in silence. */
const effect: Reader<ProgressEffect | 'other'> = (field) => {
  if (!isRecord(field.value)) return reject(field, 'object');
  const props = child(field, 'props');
  switch (field.value['effectType']) {
    case 'startAchievementProgress':
      return together('start', start(props));
    case 'increaseAchievementProgress':
      return together('increase', increase(props));
    case 'rollbackIncreasedAchievementProgress':
      return together('rollback', rollback(props));
    default:
      return 'other';
  }
};

/** The effects of a session's or an event's answer. */
export const effects = list(effect);

function together<K extends string, P>(kind: K, props: P | undefined) {
  return props && { kind, props };
}
