import { RuleError } from '../conditions/rule-error.js';
import type { Run } from './run.js';

/** Where in which definition something is. */
export interface Place {
  readonly definition: string;
  readonly path: string;
}

/** A part of a definition that names what the program does not have. */
export class UnknownHandle extends Error {}

/**
 * Does what a definition says, and answers what comes of it. Where the definition is broken that is an issue, and the
 * answer is undefined: one broken definition never stops the others.
 */
export function attempt<T>(run: Run, { definition, path }: Place, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    const within = error instanceof RuleError && error.path !== '' ? `.${error.path}`.replace('.[', '[') : '';
    run.issues.push({ definition, path: path + within, reason: reasonOf(error) });
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof RuleError) return error.reason;
  return error instanceof UnknownHandle ? 'unknown-handle' : 'not-computable';
}
