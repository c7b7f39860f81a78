import type { Backend } from '../../mocks/index.js';
import type { Instant } from '../../src/model/index.js';
import { type Deed, perform } from './deeds.js';

interface Entry {
  readonly at: Instant;
  readonly deed: Deed;
}

interface Journal {
  readonly scenario: string;
  readonly startedAt: Instant;
  readonly entries: readonly Entry[];
}

const key = 'demo-journal';
const clock = (): Instant => new Date().toISOString();

let journal: Journal = { scenario: '', startedAt: clock(), entries: [] };
let replaying: Instant | undefined;

/** Opens this tab's journal of a scenario, or begins a new one. */
export function openJournal(scenario: string): void {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Journal | null;
  journal = kept?.scenario === scenario ? kept : { scenario, startedAt: clock(), entries: [] };
  replaying = journal.startedAt;
  save();
}

/** The backend's clock: the journal's times while it is done again, then the machine's. */
export function now(): Instant {
  return replaying ?? clock();
}

/** Does again what was written down, each at its own time, so that a new page finds the backend as the last one left it. */
export function replay(backend: Backend): void {
  for (const { at, deed } of journal.entries) {
    replaying = at;
    perform(backend, deed);
  }
  replaying = undefined;
}

/** Writes down what has just been done. */
export function write(deed: Deed): void {
  journal = { ...journal, entries: [...journal.entries, { at: clock(), deed }] };
  save();
}

/** Forgets everything: the next page begins again. */
export function tearUp(): void {
  sessionStorage.removeItem(key);
}

function save(): void {
  sessionStorage.setItem(key, JSON.stringify(journal));
}
