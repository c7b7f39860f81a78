import type { Facts, Unit } from '../../model/index.js';
import {
  child,
  convert,
  isRecord,
  object,
  reject,
  required,
  type Decoded,
  type Reader,
  type Shape,
} from '../fields.js';
import { integer, number, oneOf, text } from '../readers.js';

/** A number that is not below zero. */
export const amount: Reader<number> = convert(number, (value, field) =>
  value >= 0 ? value : reject(field, 'number, 0 or more'),
);

/** A number above zero. */
export const step: Reader<number> = convert(number, (value, field) =>
  value > 0 ? value : reject(field, 'number above 0'),
);

/** A whole number that is not below zero. */
export const tally: Reader<number> = convert(integer, (value, field) =>
  value >= 0 ? value : reject(field, 'integer, 0 or more'),
);

/** What conditions may ask about a profile, as it is. */
export const facts: Reader<Facts> = (field) =>
  isRecord(field.value) ? (field.value as Facts) : reject(field, 'object');

/** One of a union's members, by its shape for each `kind`. */
export type Variant<S extends Readonly<Record<string, Shape>>> = {
  [K in keyof S]: { readonly kind: K } & Decoded<S[K]>;
}[keyof S];

/** A union that is told apart by `kind`. */
export function variant<const S extends Readonly<Record<string, Shape>>>(shapes: S): Reader<Variant<S>> {
  const readers = new Map(Object.entries(shapes).map(([kind, shape]) => [kind, object(shape)]));
  const kinds = oneOf([...readers.keys()]);
  return (field) => {
    if (!isRecord(field.value)) return reject(field, 'object');
    const kind = kinds(child(field, 'kind'));
    const data = kind === undefined ? undefined : readers.get(kind)?.(field);
    return data && ({ kind, ...data } as Variant<S>);
  };
}

/** What a count counts. */
export const unit: Reader<Unit> = variant({
  money: { currency: required(text) },
  thing: { name: required(text) },
});
