import type { Instant } from '../../src/model/index.js';
import type { Issuable } from '../backend/state.js';
import { daysFrom } from '../dates.js';

/** A percentage off. */
export function discounts(now: Instant): readonly Issuable[] {
  return [
    {
      code: 'KNIT15',
      definition: {
        validity: { kind: 'period', amount: 60, unit: 'day' },
        handle: 'knitwear-15',
        name: '15% off knitwear',
        category: 'discount',
        summary: 'Every full-price knit, as often as you like until it ends.',
        terms: 'Not on sale pieces. Not together with other discounts. Off the knit itself, not off delivery.',
        instructions: {
          earn: 'Reach Wardrobe in the wardrobe builder.',
          online: 'Put the code into your bag before you pay.',
          store: 'Show the code at the till.',
        },
        tags: ['knitwear'],
        extendable: true,
      },
    },
    {
      code: 'DENIM10',
      definition: {
        validity: { kind: 'period', amount: 30, unit: 'day' },
        handle: 'denim-10',
        name: '10% off denim',
        category: 'discount',
        summary: 'One pair of jeans or one jacket, once.',
        terms: 'One piece. Not on sale pieces.',
        instructions: { online: 'Put the code into your bag before you pay.', store: 'Show the code at the till.' },
        tags: ['denim'],
        maxRedemptions: 1,
      },
    },
    {
      code: 'LINEN20',
      definition: {
        handle: 'linen-20',
        name: '20% off linen',
        category: 'discount',
        summary: 'The end of summer, on everything in linen.',
        terms: 'While stocks last.',
        tags: ['linen', 'season'],
        maxRedemptions: 1,
        redeemFrom: daysFrom(now, -45),
        redeemUntil: daysFrom(now, -10),
      },
    },
    {
      code: 'FIRST100',
      definition: {
        handle: 'first-hundred',
        name: '25% off for the first hundred',
        category: 'discount',
        summary: 'The first hundred who come get a quarter off one piece.',
        terms: 'One hundred pieces over all shops together. When they are gone, they are gone.',
        tags: [],
        maxRedemptions: 1,
        globalRedemptionsLeft: 0,
      },
    },
  ];
}
