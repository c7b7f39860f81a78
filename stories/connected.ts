import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SetupWorker } from 'msw/browser';
import { type Backend, createScenario, type ScenarioName, type ScenarioOptions } from '../mocks/index.js';
import type { Snapshot } from '../src/index.js';

/** What a story knows of itself and of its surroundings. */
export interface Surroundings {
  readonly id: string;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** What connects a story: the platform it is on, and what it knows before the first answer. */
export interface Connection extends Pick<ScenarioOptions, 'platform' | 'delay'> {
  readonly snapshot?: Snapshot;
}

/** The scenario that plays: the toolbar's, or else the story's own. */
export function chosenScenario({ globals }: Surroundings, own: ScenarioName): ScenarioName {
  return (globals['scenario'] as ScenarioName | '') || own;
}

/** Where a scenario of a story is served: a place of its own, because a page of documentation shows many stories at once. */
export function placeOf({ id }: Surroundings, name: string) {
  const endpoint = `/stories/${id}/${name}`;
  return { endpoint, tokenUrl: `${endpoint}/token` };
}

/** Starts a scenario for a story. Answers the backend that it plays on. */
export function playScenario(
  context: Surroundings & { readonly msw: SetupWorker },
  name: ScenarioName,
  options: Connection = {},
): Backend {
  const { handlers, backend } = createScenario(name, { ...options, ...placeOf(context, name) });
  context.msw.use(...handlers);
  return backend;
}

/** A provider on what `playScenario` plays under the same name. */
export function provider(
  context: Surroundings,
  name: ScenarioName,
  { content, platform, snapshot }: Connection & { readonly content: unknown },
): TemplateResult {
  const { endpoint, tokenUrl } = placeOf(context, name);
  return html`<loyalty-provider
    platform=${ifDefined(platform)}
    endpoint=${endpoint}
    token-url=${tokenUrl}
    .snapshot=${snapshot}
    >${content}</loyalty-provider
  >`;
}

/** Puts a story inside a provider on a scenario of the mock backend. To be spread into the story. */
export function connected(own: ScenarioName, connection: Connection = {}) {
  return {
    beforeEach: (context: Surroundings & { readonly msw: SetupWorker }): void => {
      playScenario(context, chosenScenario(context, own), connection);
    },
    decorators: [
      (story: () => unknown, context: Surroundings) =>
        provider(context, chosenScenario(context, own), { ...connection, content: story() }),
    ],
  };
}
