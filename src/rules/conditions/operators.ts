import type { Json } from '../../model/index.js';
import { type Evaluation, operand, spend, valuesOf } from './evaluation.js';
import { isList, isTruthy, textOf, valueAt } from './value.js';

/** What an operator makes of its arguments, whichever of them it takes the values of. `data` is what `var` reads. */
export type Operator = <Arg>(args: readonly Arg[], data: Json, evaluation: Evaluation<Arg>) => Json | undefined;

/** A value that may be absent: an argument that is not there. */
type Value = Json | undefined;

/** An operator of one or two arguments that JavaScript makes texts or numbers of, whatever they are. */
const loose =
  (answer: (a: number, b: number) => Value): Operator =>
  (args, data, evaluation) => {
    const a = operand(evaluation, evaluation.value(args, 0, data));
    return answer(a, operand(evaluation, evaluation.value(args, 1, data)));
  };

/** An order that also has to hold between the second and a third argument, where there is one. */
const between =
  (isInOrder: (a: number, b: number) => boolean): Operator =>
  (args, data, evaluation) => {
    const a = operand(evaluation, evaluation.value(args, 0, data));
    const b = operand(evaluation, evaluation.value(args, 1, data));
    const c = evaluation.value(args, 2, data);
    return isInOrder(a, b) && (c === undefined || isInOrder(b, operand(evaluation, c)));
  };

/** An operator of any number of arguments. */
const computed =
  (answer: (args: readonly Value[], data: Json) => Value): Operator =>
  (args, data, evaluation) =>
    answer(valuesOf(evaluation, args, data), data);

/** A list from the first argument, and the second one as a question about each of its items. */
const over =
  (answer: (list: readonly Json[], body: (item: Json) => Json) => Json): Operator =>
  (args, data, evaluation) => {
    const value = evaluation.value(args, 0, data);
    const list = isList(value) ? value : [];
    spend(evaluation, list.length);
    return answer(list, (item) => evaluation.value(args, 1, item) ?? null);
  };

const reduce: Operator = (args, data, evaluation) => {
  const list = evaluation.value(args, 0, data);
  const initial = evaluation.value(args, 2, data) ?? null;
  if (!isList(list)) return initial;
  spend(evaluation, list.length);
  return list.reduce((accumulator, current) => evaluation.value(args, 1, { current, accumulator }) ?? null, initial);
};

const choose: Operator = (args, data, evaluation) => {
  let index = 0;
  while (index + 1 < args.length && !isTruthy(evaluation.value(args, index, data))) index += 2;
  return evaluation.value(args, index + 1 < args.length ? index + 1 : index, data);
};

function read([path, fallback = null]: readonly Value[], data: Json): Value {
  if (path === undefined || path === null || path === '') return data;
  const value = valueAt(data, textOf(path));
  return value === undefined ? fallback : value;
}

function missing(keys: readonly Value[], data: Json): readonly Json[] {
  return keys.filter((key): key is Json => {
    const value = read([key], data);
    return value === null || value === '';
  });
}

function missingSome([needed, options = []]: readonly Value[], data: Json): readonly Json[] {
  const keys = isList(options) ? options : [options];
  const absent = missing(keys, data);
  return (needed as number) <= keys.length - absent.length ? [] : absent;
}

function slice([text, start, length]: readonly Value[]): string {
  const end = length === undefined ? undefined : Number(length);
  return textOf(text).slice(Number(start)).slice(0, end);
}

const toFloat = (value: Value) => parseFloat(value as string);

/** Every operator of jsonlogic.com but those that are quick, which `evaluate` and `compile` know themselves. */
export const operators: ReadonlyMap<string, Operator> = /* @__PURE__ */ new Map<string, Operator>([
  ['if', choose],
  ['?:', choose],
  ['map', /* @__PURE__ */ over((list, body) => list.map(body))],
  ['filter', /* @__PURE__ */ over((list, body) => list.filter((item) => isTruthy(body(item))))],
  ['all', /* @__PURE__ */ over((list, body) => list.length > 0 && list.every((item) => isTruthy(body(item))))],
  ['some', /* @__PURE__ */ over((list, body) => list.some((item) => isTruthy(body(item))))],
  ['none', /* @__PURE__ */ over((list, body) => !list.some((item) => isTruthy(body(item))))],
  ['reduce', reduce],

  // eslint-disable-next-line eqeqeq -- JSON Logic's `==` is JavaScript's loose one.
  ['==', /* @__PURE__ */ loose((a, b) => a == b)],
  // eslint-disable-next-line eqeqeq -- JSON Logic's `!=` is JavaScript's loose one.
  ['!=', /* @__PURE__ */ loose((a, b) => a != b)],
  ['!', (args, data, evaluation) => !isTruthy(evaluation.value(args, 0, data))],
  ['!!', (args, data, evaluation) => isTruthy(evaluation.value(args, 0, data))],
  ['<', /* @__PURE__ */ between((a, b) => a < b)],
  ['<=', /* @__PURE__ */ between((a, b) => a <= b)],

  ['var', /* @__PURE__ */ computed(read)],
  ['missing', /* @__PURE__ */ computed((args, data) => missing(isList(args[0]) ? args[0] : args, data))],
  ['missing_some', /* @__PURE__ */ computed(missingSome)],
  ['max', /* @__PURE__ */ computed((args) => Math.max(...args.map(Number)))],
  ['min', /* @__PURE__ */ computed((args) => Math.min(...args.map(Number)))],
  ['+', /* @__PURE__ */ computed((args) => args.reduce<number>((sum, arg) => sum + toFloat(arg), 0))],
  [
    '*',
    /* @__PURE__ */ computed(([one, ...rest]) =>
      rest.reduce<Value>((product, arg) => toFloat(product) * toFloat(arg), one),
    ),
  ],
  ['-', /* @__PURE__ */ computed(([a, b]) => (b === undefined ? -Number(a) : Number(a) - Number(b)))],
  ['/', /* @__PURE__ */ computed(([a, b]) => Number(a) / Number(b))],
  ['%', /* @__PURE__ */ computed(([a, b]) => Number(a) % Number(b))],
  ['merge', /* @__PURE__ */ computed((args) => (args as readonly Json[]).flat())],
  ['cat', /* @__PURE__ */ computed((args) => (args as readonly string[]).join(''))],
  ['substr', /* @__PURE__ */ computed(slice)],
  // Rules run in shops' pages: nothing is printed there.
  ['log', /* @__PURE__ */ computed(([value]) => value)],
]);
