import type { Instant } from '../../model/index.js';
import { type Explanation, type ExplanationPart, grouped } from './explanation.js';
import { type Statement, statementOf, type StatementWords } from './statement.js';

/** How a language says conditions. Phrases have neither a capital letter nor a full stop: `spend €120 more`. */
export interface DescribeMessages extends StatementWords {
  /** One requirement: `for Gold members`. `by` is when what remains of an amount has to be there. */
  readonly phrase: (statement: Statement, by?: Instant) => string;
  /** Ways of which one is enough: `for Gold members, or spend €120 more`. */
  readonly either: (phrases: readonly string[]) => string;
  /** Parts of one way: `for Gold members and spend €120 more`. */
  readonly both: (phrases: readonly string[]) => string;
  /** A phrase as a sentence of its own. */
  readonly sentence: (phrase: string) => string;
  /** Stands for all that has no words: `more conditions apply`. */
  readonly more: string;
}

/** One sentence about a condition, and how the customer stands to it. */
export interface DescribedLine {
  /** Undefined where it is not known. */
  readonly met: boolean | undefined;
  /** From 0 to 1, as in the explanation. */
  readonly fraction: number;
  readonly text: string;
}

/** A condition in words. */
export interface Description {
  /** All lines, one after the other. Empty where nothing is asked. */
  readonly text: string;
  /** One for each thing that is asked; last, one for all that the vocabulary has no words for. */
  readonly lines: readonly DescribedLine[];
}

/**
 * An explanation in a customer's words: "For Gold members. Spend €120 more by 31 December." What is met is said as the
 * condition that it is, what is not met as what is still to do; of several ways, those that are met, or else all, without
 * what is done already.
 *
 * Only what the vocabulary names is said: a fact or a value without a name is never spelled out but becomes "more
 * conditions apply", and is left out where it is met, or where it is one of several ways.
 *
 * @param by When what is missing has to be there, such as the end of the time to claim.
 */
export function describe(explanation: Explanation, messages: DescribeMessages, by?: Instant): Description {
  const { more, sentence } = messages;
  const said = new Map<string, ExplanationPart[]>();
  const unsaid: ExplanationPart[] = [];
  for (const part of explanation.kind === 'all' ? explanation.parts : [explanation]) {
    const phrase = phraseOf(part, messages, by);
    if (phrase !== undefined) said.set(phrase, [...(said.get(phrase) ?? []), part]);
    else if (!part.met) unsaid.push(part);
  }
  if (unsaid.length > 0) said.set(more, unsaid);
  const lines = [...said].map(([phrase, parts]) => {
    const { met, fraction } = grouped('all', parts);
    return { met, fraction, text: sentence(phrase) };
  });
  return { text: lines.map(({ text }) => text).join(' '), lines };
}

/** Undefined where there are no words for any of it. */
function phraseOf(part: ExplanationPart, messages: DescribeMessages, by?: Instant): string | undefined {
  if (part.kind === 'requirement') {
    const statement = statementOf(part, messages);
    return statement && messages.phrase(statement, by);
  }
  const isMet = Boolean(part.met);
  const open = part.parts.filter(({ met }) => Boolean(met) === isMet).map((each) => phraseOf(each, messages, by));
  const phrases = [...new Set(open)].filter((phrase) => phrase !== undefined);
  if (part.kind === 'all' && !isMet && phrases.length > 0 && open.includes(undefined)) phrases.push(messages.more);
  if (phrases.length < 2) return phrases[0];
  return part.kind === 'any' ? messages.either(phrases) : messages.both(phrases);
}
