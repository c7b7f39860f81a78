import type { ReactiveControllerHost } from 'lit';
import type { BenefitDefinition, Facts } from '../../model/index.js';
import type { explain as explainRule } from '../../rules/conditions/explain.js';

let explain: typeof explainRule | undefined;

/** Whether a customer meets an offer's condition. The code that reads conditions comes with the first condition. */
export class Eligibility {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** False only where the facts say so: what is not known here is left to the platform. Undefined while it is awaited. */
  of({ claim }: BenefitDefinition, facts: Facts): boolean | undefined {
    if (claim?.condition === undefined) return true;
    if (explain) return explain(claim.condition, facts).met !== false;
    void this.#load();
    return undefined;
  }

  async #load(): Promise<void> {
    const loaded = await import('../../rules/conditions/explain.js').catch(() => undefined);
    explain ??= loaded?.explain ?? (() => unknown);
    this.#host.requestUpdate();
  }
}

const unknown: ReturnType<typeof explainRule> = { kind: 'all', met: undefined, fraction: 0, parts: [], missing: [] };
