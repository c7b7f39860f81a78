import { PeriodError } from './period-error.js';

/** The units of periods, shortest first. */
export const periodUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** How long an attempt lasts. */
export interface Period {
  /** More than 0, and not always whole. */
  readonly amount: number;
  readonly unit: PeriodUnit;
  /** To the start of the day that it ends on, or to the last second of the day, week, month or year. Undefined: exact. */
  readonly round?: 'down' | 'up';
}

const letters = 'smhDWMY';

/**
 * Reads a period as Talon.One writes it (Management API, `AchievementBase.period`): a positive real number and the letter
 * of a unit, where case matters (`30s`, `40m`, `1h`, `5D`, `7W`, `10M`, `15Y`); `_D` rounds days down (`30D_D`), `_U` rounds
 * days, weeks, months and years up (`23W_U`). Throws `PeriodError` for anything else. Our choice where that says
 * nothing: digits with an optional decimal point and digits after it; leading zeros are allowed; a sign, an exponent, a
 * group separator or white space are not.
 */
export function parsePeriod(text: string): Period {
  const [, digits = '', letter = '', suffix = ''] = /^(\d+(?:\.\d+)?)?(.?)(.*)$/su.exec(text) ?? [];
  const amount = Number(digits);
  const unit = periodUnits[letter ? letters.indexOf(letter) : -1];

  if (digits === '') throw new PeriodError('no-amount', text);
  if (!(amount > 0 && amount < Infinity)) throw new PeriodError('amount-not-positive', digits);
  if (!unit) throw new PeriodError('unknown-unit', letter);
  if (suffix === '') return { amount, unit };
  if (suffix !== '_D' && suffix !== '_U') throw new PeriodError('unknown-rounding', suffix);
  if (!(suffix === '_D' ? 'D' : 'DWMY').includes(letter))
    throw new PeriodError('rounding-not-allowed', letter + suffix);
  return { amount, unit, round: suffix === '_D' ? 'down' : 'up' };
}
