import { convert, object, required, type Reader } from '../../../api/fields.js';
import { html } from '../../../api/html.js';
import { id, text } from '../../../api/readers.js';
import type { Achievement, Ladder, Recurrence } from '../../../model/index.js';
import type {
  Fields,
  TalonOneActivation,
  TalonOneCustomerAchievement,
  TalonOneProgressWithDefinition,
  TalonOneRecurrence,
  TalonOneStatusEntry,
} from '../wire.js';
import { attemptRow, attemptShape, standingOf, type AttemptRow } from './attempt.js';
import { amount, moment, present, spelled, type Read } from './values.js';

const recurrences: Readonly<Record<TalonOneRecurrence, Recurrence>> = {
  no_recurrence: 'none',
  on_expiration: 'on-expiration',
  on_completion: 'on-completion',
};
const activations: Readonly<Record<TalonOneActivation, TalonOneActivation>> = {
  user_action: 'user_action',
  fixed_schedule: 'fixed_schedule',
};
const recurrence = spelled(recurrences);
const activation = spelled(activations);

const copyShape = { name: required(id), title: text, description: html, target: amount };

/** A definition around its attempt: `endDate` is the achievement's. */
const nested = object({
  ...copyShape,
  id,
  recurrencePolicy: recurrence,
  activationPolicy: activation,
  fixedStartDate: moment,
  endDate: moment,
  currentProgress: attemptRow,
} satisfies Fields<TalonOneStatusEntry> & Fields<TalonOneCustomerAchievement>);

/** An attempt with its definition beside it: `endDate` and `status` are the attempt's. */
const flat = object({
  ...copyShape,
  ...attemptShape,
  achievementId: id,
  achievementRecurrencePolicy: recurrence,
  achievementActivationPolicy: activation,
  achievementFixedStartDate: moment,
  achievementEndDate: moment,
} satisfies Fields<TalonOneProgressWithDefinition>);

type Definition = Omit<Read<typeof nested>, 'currentProgress'>;

/** An achievement, the number that the path of its history needs, and whether its row told of an attempt at all. */
export interface NumberedAchievement {
  readonly achievement: Achievement;
  readonly id?: string;
  readonly tells: boolean;
}

/** A row of the list of available achievements. */
export const statusEntry: Reader<NumberedAchievement> = convert(nested, ({ currentProgress, ...row }) =>
  numbered(row, currentProgress),
);

/** A row of the answer to a session or an event: as in the list, without a status of its own. */
export const customerAchievement: Reader<NumberedAchievement> = statusEntry;

/** A row of the inventory. */
export const progressWithDefinition: Reader<NumberedAchievement> = convert(flat, (row) => {
  const definition = present({
    title: row.title,
    description: row.description,
    target: row.target,
    id: row.achievementId,
    recurrencePolicy: row.achievementRecurrencePolicy,
    activationPolicy: row.achievementActivationPolicy,
    fixedStartDate: row.achievementFixedStartDate,
    endDate: row.achievementEndDate,
  });
  return numbered({ name: row.name, ...definition }, row);
});

/**
 * The achievement in our words. Its handle is the API name, which never changes; campaigns come and go. Talon.One knows
 * no visibility, unit, picture or hint: see `Catalogue`.
 */
function numbered(row: Definition, attempt: AttemptRow | undefined): NumberedAchievement {
  const scheduled = row.activationPolicy !== 'user_action';
  const achievement: Achievement = {
    handle: row.name,
    name: row.title ?? row.name,
    visibility: 'standard',
    ladder: ladderTo(row.target),
    tags: [],
    ...standingOf(attempt),
    ...present({
      description: row.description,
      recurrence: row.recurrencePolicy,
      startsAt: scheduled ? row.fixedStartDate : undefined,
      endsAt: row.endDate,
    }),
  };
  return { achievement, tells: attempt !== undefined, ...present({ id: row.id }) };
}

/** One level at the target; none where there is no target to reach. */
export function ladderTo(target: number | undefined): Ladder {
  return { levels: target ? [{ threshold: target }] : [] };
}
