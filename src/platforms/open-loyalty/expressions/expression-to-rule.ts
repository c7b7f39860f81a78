import type { Rule } from '../../../model/index.js';
import { NotUnderstood, type NotUnderstoodReason } from './not-understood.js';
import { Parser } from './parser.js';
import { tokensOf } from './tokens.js';

/** Open Loyalty takes no longer ones (Expressions). */
const maxLength = 500;
/** How big a rule may be, and how deep. Ours: deeper ones are not evaluated, bigger ones are made on purpose. */
const maxParts = 2000;
const maxDepth = 100;

/** An expression as JSON Logic, or where it is not understood, and why. */
export type Translation =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'not-understood'; readonly at: number; readonly reason: NotUnderstoodReason };

/**
 * Translates an expression of Open Loyalty, which is Symfony's ExpressionLanguage (Open Loyalty, Expressions), to JSON
 * Logic: `transaction.grossValue * 2`, `customer.getWallet('points').activeUnits >= 100`, `transaction.sku('A1').qty >
 * 2`. Properties become facts of the same path, wallets `customer.wallets.<code>`. Nothing is run.
 *
 * What is not documented, or JSON Logic does not have, is not understood rather than guessed: `matches`, `&` `|` `^`,
 * `..`, hashes, powers above three, dates (`to_date`, `timestamp`, `add_days_to_date`), and `starts with` a text that
 * is not written out. Where PHP and JavaScript differ, the rule does as JavaScript does: `%` keeps fractions, and `"0"`
 * is true.
 */
export function expressionToRule(expression: string): Translation {
  try {
    if (expression.length > maxLength) throw new NotUnderstood(maxLength, 'too-long');
    const rule = new Parser(tokensOf(expression)).whole();
    if (!(partsOf(rule, 0) <= maxParts)) throw new NotUnderstood(0, 'too-complex');
    return { kind: 'rule', rule };
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    return { kind: 'not-understood', at: error.at, reason: error.reason };
  }
}

/** How many parts a rule has. More than the bound where it is too deep, or as soon as it has more. */
function partsOf(rule: Rule, depth: number): number {
  if (typeof rule !== 'object' || rule === null) return 1;
  let parts = depth > 2 * maxDepth ? Infinity : 1;
  for (const part of Object.values(rule)) {
    if (parts > maxParts) break;
    parts += partsOf(part, depth + 1);
  }
  return parts;
}
