import type { Backend } from '../../mocks/index.js';
import type { Channel } from '../../src/model/index.js';
import type { Names } from './names.js';

/** Something that changed the mock backend, small enough to be written down and done again. */
export type Deed =
  | { readonly kind: 'count'; readonly achievement: string; readonly amount: number }
  | { readonly kind: 'till'; readonly benefit: string }
  | { readonly kind: 'claim'; readonly definition: string }
  | { readonly kind: 'redeem'; readonly benefit: string; readonly channel?: Channel };

/** Does it. */
export function perform(backend: Backend, deed: Deed): void {
  switch (deed.kind) {
    case 'count':
      return backend.addCount(deed.achievement, deed.amount);
    case 'till':
      return backend.useElsewhere(deed.benefit);
    case 'claim':
      return void backend.claim(deed.definition);
    case 'redeem':
      return void backend.redeem(deed.benefit, deed.channel && { channel: deed.channel });
    default:
      deed satisfies never;
  }
}

/** What the elements did to the backend, as a deed. A refusal counts too: it may have been the till that was faster. */
export function deedOf(event: HTMLElementEventMap[(typeof acted)[number]], { ours }: Names): Deed {
  const { detail } = event;
  if ('action' in detail) {
    return detail.action === 'claim'
      ? { kind: 'claim', definition: ours(detail.id) }
      : { kind: 'redeem', benefit: ours(detail.id) };
  }
  return 'channel' in detail
    ? { kind: 'redeem', benefit: ours(detail.benefit.id), channel: detail.channel }
    : { kind: 'claim', definition: ours(detail.benefit.definition.handle) };
}

/** The facts that tell of such a deed. */
export const acted = ['loyalty-benefit-claimed', 'loyalty-benefit-redeemed', 'loyalty-benefit-failed'] as const;
