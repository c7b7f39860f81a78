import { startMocks } from '../../mocks/browser.js';
import { createScenario, mockPlatforms, type RunningScenario, scenarios } from '../../mocks/index.js';
import { redeemability } from '../../src/rules/index.js';
import { settings } from '../settings.js';
import { acted, type Deed, deedOf, perform } from './deeds.js';
import { now, openJournal, replay, write } from './journal.js';
import { namesOn, type Names } from './names.js';
import { isBehindServer, serverHandlers } from './server.js';
import { admitWorker } from './worker-policy.js';

/** The brand's backend as the demo acts on it. */
export interface Shop {
  /** What the provider is told. */
  readonly connection: { readonly platform: string; readonly endpoint: string };
  readonly names: Names;
  readonly signedIn: boolean;
  readonly firstName: string | undefined;
  /** Whether the programme shows this customer an achievement. */
  tracks(achievement: string): boolean;
  /** An order: pieces that count towards the wardrobe, dollars spent close by, coffees from the bar. */
  order(what: { readonly pieces: number; readonly dollars: number; readonly coffees?: number }): void;
  /** Uses the first benefit that is ready, at the till. Answers its name. */
  useAtTill(): string | undefined;
}

/** Where each platform is found. */
const endpoints = {
  rest: '/api/loyalty',
  omneo: '/omneo/id/api/v1',
  'talon-one': '/loyalty',
  'open-loyalty': '/loyalty',
} as const;

/** Starts the mock backend in the state that this tab left it in. */
export async function startShop(): Promise<Shop> {
  const name = scenarios.find((scenario) => scenario.name === settings.scenario)?.name ?? 'rich';
  const platform = mockPlatforms.find((known) => known === settings.platform) ?? 'rest';
  openJournal(name);
  const scenario = createScenario(name, { platform, now, assets: 'pictures' });
  const { backend, handlers } = scenario;
  const names = namesOn(platform, backend);
  replay(backend);
  for (const type of acted) document.body.addEventListener(type, (event) => write(deedOf(event, names)));
  admitWorker();
  const behindServer = isBehindServer(platform);
  await startMocks(behindServer ? [...serverHandlers(platform, scenario), ...handlers] : handlers, {
    workerUrl: 'mockServiceWorker.js',
  });
  const connection = { platform: behindServer ? 'rest' : platform, endpoint: endpoints[platform] };
  return { connection, names, ...shop(scenario, names, name !== 'logged-out') };
}

function shop({ backend }: RunningScenario, names: Names, signedIn: boolean): Omit<Shop, 'connection' | 'names'> {
  const act = (deed: Deed): void => {
    perform(backend, deed);
    write(deed);
  };
  return {
    signedIn,
    firstName: signedIn ? backend.snapshot().profile.firstName : undefined,
    tracks: (achievement) =>
      backend.customerSnapshot().achievements.some(({ handle }) => names.theirs(handle) === achievement),
    order({ pieces, dollars, coffees = 0 }) {
      const counts = {
        'first-purchase': 1,
        'wardrobe-builder': pieces,
        'local-maker': dollars,
        'coffee-regular': coffees,
      };
      const known = new Set(backend.snapshot().achievements.map(({ handle }) => handle));
      for (const [achievement, amount] of Object.entries(counts)) {
        if (amount > 0 && known.has(achievement)) act({ kind: 'count', achievement, amount });
      }
    },
    useAtTill() {
      const usable = backend
        .snapshot()
        .benefits.find((benefit) => benefit.redemptionsLeft && redeemability(benefit, backend.now()).redeemable);
      if (usable) act({ kind: 'till', benefit: usable.id });
      return usable?.definition.name;
    },
  };
}
