import type { Rule } from '../../../model/index.js';
import { callOf } from './functions.js';
import { NotUnderstood, type NotUnderstoodReason } from './not-understood.js';
import { methodOf, propertyOf } from './objects.js';
import { operatorAt } from './operators.js';
import type { Token } from './tokens.js';

/** Reads an expression's words from left to right, operators by their strength. */
export class Parser {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** The rule of the whole expression. */
  whole(): Rule {
    const rule = this.#value();
    this.#expect('');
    return rule;
  }

  /** A value, and what may follow it: `a ? b : c`, `a ?: c`, `a ? b` and `a ?? c`. */
  #value(): Rule {
    let value = this.#operand(0);
    for (;;) {
      if (this.#take('??')) value = { if: [{ '!==': [value, null] }, value, this.#value()] };
      else if (!this.#take('?')) return value;
      else if (this.#take(':')) value = { or: [value, this.#value()] };
      else value = { if: [value, this.#value(), this.#take(':') ? this.#value() : null] };
    }
  }

  /** What stands between operators that bind less than `strength`. */
  #operand(strength: number): Rule {
    let left = this.#signed();
    for (;;) {
      const operator = operatorAt(this.#next);
      if (!operator || operator.strength < strength) return left;
      const at = this.#position++;
      const right = this.#operand(operator.strength + 1);
      left = operator.build(left, right) ?? this.#fail('no-equivalent', at);
    }
  }

  #signed(): Rule {
    if (this.#take('!') || this.#take('not')) return { '!': [this.#operand(50)] };
    if (this.#take('+')) return { '+': [this.#operand(500)] };
    if (!this.#take('-')) return this.#read(this.#primary());
    const operand = this.#operand(500);
    return typeof operand === 'number' ? -operand : { '-': [operand] };
  }

  /** What is read of something: `.name`, `?.name`, `['name']`, `.method('of')`. */
  #read(whole: Rule): Rule {
    let rule: Rule | undefined = whole;
    for (;;) {
      const at = this.#position;
      if (this.#take('[')) {
        const key = this.#value();
        this.#expect(']');
        rule = typeof key === 'object' ? undefined : propertyOf(rule, String(key));
      } else if (this.#take('.') || this.#take('?.')) {
        const name = this.#word();
        rule = this.#take('(') ? methodOf(rule, name, this.#list(')')) : propertyOf(rule, name);
      } else return rule;
      if (rule === undefined) return this.#fail('unknown-name', at);
    }
  }

  #primary(): Rule {
    const at = this.#position;
    const text = this.#word();
    switch (text) {
      case 'true':
      case 'false':
        return text === 'true';
      case 'null':
        return null;
      case 'customer':
      case 'referrer':
      case 'transaction':
      case 'event':
      case 'executionContext':
        return { var: text };
      case '[':
        return this.#list(']');
      case '(': {
        const rule = this.#value();
        this.#expect(')');
        return rule;
      }
    }
    if (/^["'].*["']$/s.test(text)) return unescaped(text);
    if (/^\.?\d/.test(text)) return Number(text.replaceAll('_', ''));
    if (this.#take('(')) return callOf(text, this.#list(')')) ?? this.#fail('unknown-name', at);
    return this.#fail(/^\w/.test(text) ? 'unknown-name' : 'unexpected');
  }

  /** Values with commas between, up to what closes them. */
  #list(close: string): readonly Rule[] {
    const values: Rule[] = [];
    while (!this.#take(close)) {
      if (values.length > 0) this.#expect(',');
      values.push(this.#value());
    }
    return values;
  }

  /** The word that comes next. */
  get #next(): string {
    return this.#tokens[this.#position]?.text ?? '';
  }

  #word(): string {
    const text = this.#next;
    this.#position++;
    return text;
  }

  #take(text: string): boolean {
    const isNext = this.#next === text;
    if (isNext) this.#position++;
    return isNext;
  }

  #expect(text: string): void {
    if (this.#word() !== text) this.#fail('unexpected');
  }

  /** Gives up, at the word that was read last unless told. */
  #fail(reason: NotUnderstoodReason, position = this.#position - 1): never {
    throw new NotUnderstood((this.#tokens[position] ?? this.#tokens.at(-1))?.at ?? 0, reason);
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** A text without its quotes. */
function unescaped(text: string): string {
  return text.slice(1, -1).replace(/\\(.)/gs, (_, character: string) => escapes[character] ?? character);
}
