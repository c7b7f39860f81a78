import type { ClientError, Result } from '../../api/errors.js';
import type { Answer } from '../../api/exchange.js';
import { child, decode, isRecord, reject, type Reader, type Reading } from '../../api/fields.js';

/** What was read of one answer, or why it could not be. All undefined where it was not asked for, or holds nothing. */
export interface Section<T> extends Reading<T> {
  readonly error?: ClientError;
}

/** Where a section is found in an answer. */
export interface Place<T> {
  /** The property that holds it. */
  readonly key: string;
  readonly read: Reader<T>;
  /** What the answer is called in issues. */
  readonly path: string;
  /** Whether the property may be absent, and then stands for nothing. */
  readonly optional?: boolean;
}

/** Reads one property of an answer. */
export function readSection<T>(answer: Result<Answer> | undefined, place: Place<T>): Section<T> {
  if (!answer) return { data: undefined, issues: [] };
  if (!answer.ok) return { data: undefined, issues: [], error: answer.error };
  const { key, read, path, optional = false } = place;
  const { data, issues } = decode<T>(
    answer.data.body,
    (field) => {
      if (!isRecord(field.value)) return reject(field, 'object');
      const found = child(field, key);
      return optional && found.value == null ? undefined : read(found);
    },
    path,
  );
  return { data, issues, ...(data === undefined && issues.length > 0 && { error: { kind: 'decode' } }) };
}
