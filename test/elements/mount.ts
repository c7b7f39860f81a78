import { fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import { http, HttpResponse, type HttpHandler } from 'msw';
import {
  type Backend,
  type BackendState,
  createBackend,
  createScenario,
  type MockPlatform,
  omneoHandlers,
  openLoyaltyHandlers,
  type RequestLog,
  restHandlers,
  type ScenarioName,
  talonOneHandlers,
} from '../../mocks/index.js';
import type { ProviderElement } from '../../src/index.js';
import { answerWith, now, record } from '../mocks/network.js';

/** Where the mock platforms listen. */
export const endpoints: Readonly<Record<MockPlatform, string>> = {
  rest: '/api/loyalty',
  omneo: '/omneo/id/api/v1',
  'talon-one': '/talon-one',
  'open-loyalty': '/open-loyalty',
};

const dialects = {
  rest: restHandlers,
  omneo: omneoHandlers,
  'talon-one': talonOneHandlers,
  'open-loyalty': openLoyaltyHandlers,
} as const;

/** What a page meets. */
export interface Setting {
  /** Default `rich`. */
  readonly scenario?: ScenarioName;
  /** How the backend begins, in place of a scenario. */
  readonly state?: BackendState;
  /** Default `rest`. */
  readonly platform?: MockPlatform;
  /** The provider's `locale`. */
  readonly locale?: string;
  /** Handlers that answer before the platform's own. */
  readonly first?: readonly HttpHandler[];
}

/** A page inside a provider. */
export interface Mounted {
  readonly provider: ProviderElement;
  readonly backend: Backend;
  /** What is sent from the start. */
  readonly log: RequestLog;
}

let log: RequestLog | undefined;

/** The live region outlives what it speaks for; what it said last is not the next test's. */
afterEach(() => {
  log?.stop();
  document.querySelector('[role="status"]')?.remove();
});

/** Puts content into a provider, over real HTTP, and waits until its first answer is shown. */
export async function mount(content: TemplateResult, setting: Setting = {}): Promise<Mounted> {
  const ready = oneEvent(document, 'loyalty-ready');
  const mounted = await connect(content, setting);
  await ready;
  await nextFrame();
  return mounted;
}

/** The same without waiting for an answer. */
export async function connect(content: TemplateResult, setting: Setting = {}): Promise<Mounted> {
  const { platform = 'rest', locale } = setting;
  const { backend, handlers } = running(setting);
  await answerWith([...(setting.first ?? []), ...handlers]);
  log = record();
  const provider = await fixture<ProviderElement>(html`
    <loyalty-provider
      platform=${platform}
      endpoint=${endpoints[platform]}
      token-url="/loyalty-token"
      locale=${locale ?? nothing}
      >${content}</loyalty-provider
    >
  `);
  return { provider, backend, log };
}

function running({ scenario = 'rich', state, platform = 'rest' }: Setting) {
  if (!state) return createScenario(scenario, { platform, now: () => now });
  const backend = createBackend({ state, now: () => now });
  return { backend, handlers: dialects[platform](backend) };
}

/** The requests that change something. */
export function writes({ requests }: RequestLog) {
  return requests.filter(({ method }) => method === 'POST');
}

/** Asks the platform again and waits until the answer is shown. */
export async function refreshed(provider: ProviderElement): Promise<void> {
  await provider.refresh();
  await nextFrame();
}

/** A handler that keeps requests waiting, and then leaves them to the next one. */
export interface Gate {
  readonly handler: HttpHandler;
  open(): void;
}

/** Keeps the requests of a method to the platform waiting until it is opened. */
export function gate(method: 'get' | 'post'): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { handler: http[method](`${endpoints.rest}/*`, () => opened), open: () => open() };
}

/** A platform that answers every request of a method with a status. */
export function failing(method: 'get' | 'post', status = 500, path = `${endpoints.rest}/*`): HttpHandler {
  return http[method](path, () => new HttpResponse(null, { status }));
}
