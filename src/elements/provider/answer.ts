import { announce } from '../../controllers/announcer.js';
import { emit } from '../../events.js';
import type { Messages } from '../../messages/index.js';
import { codeFor } from '../../rules/index.js';
import { type Action, claimKey, redeemKey, type Store } from '../../store/index.js';

interface Context {
  readonly provider: Element;
  readonly store: Store;
  readonly messages: Messages;
}

/** Claims what was asked for, unless the page took it over or it is being claimed already, and tells what came of it. */
export function answerClaim(event: HTMLElementEventMap['loyalty-benefit-claim'], context: Context): void {
  const { handle } = event.detail.definition;
  answer(event, context, {
    key: claimKey(handle),
    run: () => context.store.claim(handle),
    failed: { action: 'claim', id: handle },
    done: ({ benefit }, origin) => {
      emit(origin, 'loyalty-benefit-claimed', { benefit });
      return context.messages.claimed;
    },
  });
}

/** Redeems what was asked for, unless the page took it over or it is being redeemed already, and tells what came of it. */
export function answerRedeem(event: HTMLElementEventMap['loyalty-benefit-redeem'], context: Context): void {
  const { benefit, channel } = event.detail;
  answer(event, context, {
    key: redeemKey(benefit.id),
    run: () => context.store.redeem(benefit.id, { channel }),
    failed: { action: 'redeem', id: benefit.id },
    done: (result, origin) => {
      const code = codeFor(result.benefit, channel);
      const { handle, name } = result.benefit.definition;
      const detail = { benefit: result.benefit, definition: handle, channel, ...(code !== undefined && { code }) };
      emit(origin, 'loyalty-benefit-redeemed', detail);
      return context.messages.redeemedName(name);
    },
  });
}

interface Deed {
  readonly key: string;
  readonly run: () => Promise<Action>;
  readonly failed: { readonly action: 'claim' | 'redeem'; readonly id: string };
  /** Tells the page, and answers what to say. */
  readonly done: (action: Extract<Action, { status: 'done' }>, origin: Element) => string;
}

function answer(event: Event, context: Context, deed: Deed): void {
  const path = event.composedPath();
  const nearest = path.find((node) => node instanceof Element && node.localName === context.provider.localName);
  if (nearest !== context.provider) return;
  // Listeners further out, on the document, may still take it over.
  queueMicrotask(() => {
    if (!event.defaultPrevented && !isRunning(context.store, deed.key)) void perform(path[0], context, deed);
  });
}

function isRunning(store: Store, key: string): boolean {
  const status = store.state.actions[key]?.status;
  return status === 'pending' || status === 'checking';
}

async function perform(target: EventTarget | undefined, context: Context, { run, failed, done }: Deed): Promise<void> {
  const action = await run();
  // What was pressed may have left the page meanwhile; the provider speaks for it then.
  const origin = target instanceof Element && target.isConnected ? target : context.provider;
  if (action.status === 'done') announce(done(action, origin), origin);
  if (action.status !== 'failed') return;
  emit(origin, 'loyalty-benefit-failed', { ...failed, error: action.error });
  announce(context.messages.errors[action.error.kind], origin);
}
