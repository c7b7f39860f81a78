import type { ClientError, LoadedSnapshot } from '../api/index.js';
import type { Instant, Part, Snapshot } from '../model/index.js';
import { entityTag } from './entity-tag.js';

/** One read of the contract: its parts of the snapshot. */
interface View {
  readonly parts: readonly Part[];
  readonly body: (loaded: LoadedSnapshot) => object;
}

const me = ({ profile, tier, balances }: Snapshot) => ({ profile, ...(tier && { tier }), balances });

/** The reads of `openapi.yaml`, by their paths below `/v1/me`. */
const views: ReadonlyMap<string, View> = new Map<string, View>([
  ['', { parts: ['profile'], body: ({ snapshot }) => me(snapshot) }],
  ['/snapshot', { parts: [], body: whole }],
  ['/achievements', { parts: ['achievements'], body: ({ snapshot: { achievements } }) => ({ achievements }) }],
  ['/benefits', { parts: ['benefits'], body: ({ snapshot: { benefits } }) => ({ benefits }) }],
  ['/benefits/claimable', { parts: ['claimable'], body: ({ snapshot: { claimable } }) => ({ claimable }) }],
  ['/campaigns', { parts: ['campaigns'], body: ({ snapshot: { campaigns } }) => ({ campaigns }) }],
]);

function whole({ snapshot, failed }: LoadedSnapshot): object {
  const { serverTime: _serverTime, ...body } = snapshot;
  const failures = Object.entries(failed);
  const told = Object.fromEntries(failures.map(([part, error]) => [part, outward(error)]));
  return { ...body, ...(failures.length > 0 && { failed: told }) };
}

/** What a customer's page is told of a failure between this server and the platform. */
function outward({ kind, retryAfter }: ClientError): ClientError {
  const ours = kind === 'unauthorized' || kind === 'forbidden' || kind === 'aborted';
  return { kind: ours ? 'server' : kind, ...(retryAfter !== undefined && { retryAfter }) };
}

/** A body that was made once, and its tag. */
export interface Rendered {
  readonly tag: string;
  /** The body with the time at which it is answered. */
  text(): string;
}

/** The answers to every read of one snapshot. */
export interface Views {
  /** The answer to a read. An error where its part failed on the platform; undefined where there is no such read. */
  get(path: string): Promise<Rendered | { readonly error: ClientError }> | undefined;
}

/** Renders the reads of a snapshot, each when it is first asked for. */
export function createViews(loaded: LoadedSnapshot): Views {
  const rendered = new Map<string, Promise<Rendered | { readonly error: ClientError }>>();
  const serverTime = clock(loaded.snapshot.serverTime);
  const render = async ({ parts, body }: View) => {
    const error = parts.map((part) => loaded.failed[part]).find((failure) => failure !== undefined);
    if (error) return { error };
    const text = JSON.stringify(body(loaded));
    const open = text === '{}' ? '{' : `${text.slice(0, -1)},`;
    return { tag: await entityTag(text), text: () => `${open}"serverTime":"${serverTime()}"}` };
  };
  return {
    get(path) {
      const view = views.get(path);
      if (!view) return undefined;
      const answer = rendered.get(path) ?? render(view);
      rendered.set(path, answer);
      return answer;
    },
  };
}

/** The platform's clock from now on, where it told the time; else this server's. */
function clock(told: Instant | undefined): () => Instant {
  const ahead = Date.parse(told ?? '') - Date.now() || 0;
  return () => new Date(Date.now() + ahead).toISOString();
}
