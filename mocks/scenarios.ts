import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Instant } from '../src/model/index.js';
import { createAccess, type Access, type AccessKind } from './access.js';
import { createBackend, type Backend } from './backend/backend.js';
import type { BackendState } from './backend/state.js';
import { usedElsewhere } from './backend/used-elsewhere.js';
import { systemClock } from './dates.js';
import { omneoHandlers } from './handlers/omneo.js';
import { openLoyaltyHandlers } from './handlers/open-loyalty.js';
import type { HandlerOptions } from './handlers/options.js';
import { restHandlers } from './handlers/rest.js';
import { talonOneHandlers } from './handlers/talon-one.js';
import { emptyState, newcomerState } from './program/newcomer.js';
import type { ProgramOptions } from './program/options.js';
import { sampleState } from './program/program.js';

/** The platforms that the mocks speak for. */
export const mockPlatforms = ['rest', 'omneo', 'talon-one', 'open-loyalty'] as const;
export type MockPlatform = (typeof mockPlatforms)[number];

/** Where a scenario plays. */
export interface ScenarioOptions {
  /** Default `rest`. */
  readonly platform?: MockPlatform;
  /**
   * The base of the platform's paths. Default `/api/loyalty` for `rest`, `/omneo/id/api/v1` for `omneo`, else the
   * platform's name: `/talon-one`, `/open-loyalty`.
   */
  readonly endpoint?: string;
  /** Default `/loyalty-token`. */
  readonly tokenUrl?: string;
  /** Default: the clock of the machine. */
  readonly now?: () => Instant;
  /** Milliseconds before each answer of the platform. Default 0, and 2500 in `slow`. */
  readonly delay?: number;
  /** Where pictures are; see `ProgramOptions`. */
  readonly assets?: string;
}

/** A scenario that plays: the backend to look at and act on, the handlers to give to MSW. */
export interface RunningScenario {
  readonly backend: Backend;
  readonly handlers: readonly HttpHandler[];
  /** Whom the scenario lets in: for a server of your own between the page and the platform. */
  readonly access: Access;
}

interface Recipe {
  readonly title: string;
  readonly description: string;
  readonly state?: (options: ProgramOptions) => BackendState;
  readonly access?: AccessKind;
  readonly delay?: number;
  readonly failing?: boolean;
  readonly usedElsewhere?: boolean;
}

const recipes = {
  rich: { title: 'Rich', description: 'A customer of a year: every kind of achievement, every group of benefits.' },
  newcomer: {
    title: 'Newcomer',
    description: 'The first day: nothing counted, nothing held, some of it open.',
    state: newcomerState,
  },
  empty: { title: 'Empty', description: 'A programme with nothing in it yet.', state: emptyState },
  slow: { title: 'Slow', description: 'Every answer takes its time.', delay: 2500 },
  failing: { title: 'Failing', description: 'Every read answers 500.', failing: true },
  'logged-out': { title: 'Logged out', description: 'There is no token to be had.', access: 'logged-out' },
  'expired-token': {
    title: 'Expired token',
    description: 'The first token is refused, a fresh one works.',
    access: 'expired-token',
  },
  'used-elsewhere': {
    title: 'Used elsewhere',
    description: 'The till was faster: the first redeem of a benefit with one use left is refused as used up.',
    usedElsewhere: true,
  },
} as const satisfies Record<string, Recipe>;

export type ScenarioName = keyof typeof recipes;

/** A situation that a page has to cope with. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly title: string;
  readonly description: string;
  create(options?: ScenarioOptions): RunningScenario;
}

/** Every scenario, for pickers and for tests that run through them all. */
export const scenarios: readonly Scenario[] = (Object.keys(recipes) as ScenarioName[]).map((name) => ({
  name,
  title: recipes[name].title,
  description: recipes[name].description,
  create: (options) => createScenario(name, options),
}));

/** Starts a scenario over: a backend of its own, and the handlers that speak for it. */
export function createScenario(name: ScenarioName, options: ScenarioOptions = {}): RunningScenario {
  const { platform = 'rest', endpoint = dialects[platform].endpoint, tokenUrl, now = systemClock, assets } = options;
  const recipe: Recipe = recipes[name];
  const { state = sampleState } = recipe;
  const plain = createBackend({ state: state({ now: now(), ...(assets !== undefined && { assets }) }), now });
  const backend = recipe.usedElsewhere ? usedElsewhere(plain) : plain;
  const access = createAccess(recipe.access);
  const spoken = dialects[platform].speak(backend, { endpoint, access, ...(tokenUrl !== undefined && { tokenUrl }) });
  return { backend, access, handlers: [...obstacles(endpoint, { ...recipe, ...options }), ...spoken] };
}

interface Dialect {
  readonly endpoint: string;
  readonly speak: (backend: Backend, options: HandlerOptions) => readonly HttpHandler[];
}

const dialects: Readonly<Record<MockPlatform, Dialect>> = {
  rest: { endpoint: '/api/loyalty', speak: restHandlers },
  omneo: { endpoint: '/omneo/id/api/v1', speak: omneoHandlers },
  'talon-one': { endpoint: '/talon-one', speak: talonOneHandlers },
  'open-loyalty': { endpoint: '/open-loyalty', speak: openLoyaltyHandlers },
};

/** Handlers before the platform's own: one that answers nothing leaves the request to the next. */
function obstacles(endpoint: string, recipe: Pick<Recipe, 'delay' | 'failing'>): readonly HttpHandler[] {
  const { delay: milliseconds = 0, failing = false } = recipe;
  const every = `${endpoint}/*`;
  return [
    ...(milliseconds > 0 ? [http.all(every, () => delay(milliseconds))] : []),
    ...(failing ? [http.get(every, () => new HttpResponse(null, { status: 500 }))] : []),
  ];
}
