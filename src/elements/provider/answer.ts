import { announce } from '../../controllers/announcer.js';
import type { Language } from '../../controllers/localize.js';
import { type BenefitClaimDetail, type BenefitRedeemDetail, emit } from '../../events.js';
import { enBenefits } from '../../messages/en-benefits.js';
import { codeFor } from '../../rules/benefits/code-for.js';
import { claim, redeem } from '../../store/actions.js';
import { type Action, claimKey, isBusy, redeemKey } from '../../store/state.js';
import type { Store } from '../../store/store.js';

/** The requests that a provider answers, unless the page takes them over. */
export type RequestedEvent =
  HTMLElementEventMap['loyalty-benefit-claim'] | HTMLElementEventMap['loyalty-benefit-redeem'];

interface Context {
  readonly provider: Element;
  readonly store: Store | undefined;
  /** What the request went through, from what was pressed. */
  readonly path: readonly EventTarget[];
  readonly language: Language;
}

/** What is to be done, and what is said when it went through. */
interface Deed {
  readonly key: string;
  readonly failed: { readonly action: 'claim' | 'redeem'; readonly id: string };
  readonly run: () => Promise<Action>;
  readonly done: (done: Extract<Action, { status: 'done' }>, origin: Element) => string;
}

/**
 * Does what its provider was asked for, unless the page does it or it is being done already, and tells the page and the
 * customer what came of it.
 */
export async function answer(event: RequestedEvent, context: Context): Promise<void> {
  const { provider, store, path, language } = context;
  const [target] = path;
  const nearest = path.find((node) => node instanceof Element && node.localName === provider.localName);
  // Listeners further out, on the document, have had their say by now.
  if (nearest !== provider || !store || event.defaultPrevented) return;
  const messages = language.say(enBenefits);
  const deed = deedOf(event, store, messages);
  if (isBusy(store.state.actions[deed.key])) return;
  const action = await deed.run();
  // What was pressed may have left the page meanwhile; the provider speaks for it then.
  const origin = target instanceof Element && target.isConnected ? target : provider;
  if (action.status === 'done') announce(deed.done(action, origin), origin);
  if (action.status !== 'failed') return;
  emit(origin, 'loyalty-benefit-failed', { ...deed.failed, error: action.error });
  announce(messages.errors[action.error.kind], origin);
}

function deedOf(event: RequestedEvent, store: Store, messages: typeof enBenefits): Deed {
  return isClaim(event) ? claiming(event.detail, store, messages) : redeeming(event.detail, store, messages);
}

function isClaim(event: RequestedEvent): event is HTMLElementEventMap['loyalty-benefit-claim'] {
  return event.type === 'loyalty-benefit-claim';
}

function claiming({ definition }: BenefitClaimDetail, store: Store, messages: typeof enBenefits): Deed {
  const id = definition.handle;
  return {
    key: claimKey(id),
    failed: { action: 'claim', id },
    run: () => claim(store, id),
    done: ({ benefit }, origin) => {
      emit(origin, 'loyalty-benefit-claimed', { benefit });
      return messages.claimed;
    },
  };
}

function redeeming({ benefit: { id }, channel }: BenefitRedeemDetail, store: Store, messages: typeof enBenefits): Deed {
  return {
    key: redeemKey(id),
    failed: { action: 'redeem', id },
    run: () => redeem(store, id, { channel }),
    done: ({ benefit }, origin) => {
      const code = codeFor(benefit, channel);
      const { handle, name } = benefit.definition;
      const detail = { benefit, definition: handle, channel, ...(code !== undefined && { code }) };
      emit(origin, 'loyalty-benefit-redeemed', detail);
      return messages.redeemedName(name);
    },
  };
}
