import type { Instant } from '../../src/model/index.js';
import type { Issuable } from '../backend/state.js';
import { daysFrom } from '../dates.js';

/** Services and access that the brand gives. */
export function issuedEntitlements(now: Instant): readonly Issuable[] {
  return [
    {
      code: 'LOUNGE',
      definition: {
        validity: { kind: 'period', amount: 180, unit: 'day' },
        handle: 'lounge-visits',
        name: 'Three visits to the Linden Lounge',
        category: 'entitlement',
        summary: 'A quiet hour above the shop, with coffee. Bring somebody.',
        terms: 'Each visit is for two. Closed on Mondays.',
        instructions: { earn: 'Reach Capsule in the wardrobe builder.', store: 'Show the code at the stairs.' },
        tags: ['coffee'],
        maxRedemptions: 3,
        extendable: true,
      },
    },
    {
      code: 'ALTER',
      definition: {
        validity: { kind: 'period', amount: 60, unit: 'day' },
        handle: 'free-alterations',
        name: 'Free alterations',
        category: 'entitlement',
        summary: 'Hems, sleeves and waists of one piece, by our own tailors.',
        terms: 'One piece that you bought from us, whenever that was. Takes about a week.',
        instructions: { store: 'Bring the piece and show the code at the workshop counter.' },
        tags: ['wardrobe'],
        maxRedemptions: 1,
        extendable: true,
      },
    },
    {
      code: 'EARLY',
      definition: {
        handle: 'early-access',
        name: 'Early access to the winter sale',
        category: 'entitlement',
        summary: 'Three days before everybody else.',
        instructions: { online: 'Sign in, and the sale is open.', store: 'Say your name at the door.' },
        tags: ['season'],
        redeemFrom: daysFrom(now, 5),
        redeemUntil: daysFrom(now, 8),
        maxRedemptions: 1,
      },
    },
    {
      code: 'STYLE',
      definition: {
        validity: { kind: 'period', amount: 120, unit: 'day' },
        handle: 'styling-hour',
        name: 'An hour with a stylist',
        category: 'entitlement',
        summary: 'Bring three pieces you never wear. Leave wearing one.',
        terms: 'By appointment. The stylist marks it as used when you come.',
        instructions: { store: 'Book at the till, or call the shop.' },
        tags: ['wardrobe'],
        maxRedemptions: 1,
        selfRedeem: false,
      },
    },
  ];
}

/** Services and events that customers ask for: open, beyond this customer's tier, all gone, not open yet. */
export function claimableEntitlements(now: Instant): readonly Issuable[] {
  return [
    {
      code: 'RSVP',
      definition: {
        validity: { kind: 'period', amount: 12, unit: 'day' },
        handle: 'tasting-evening',
        name: 'Autumn tasting evening',
        category: 'entitlement',
        summary: 'Six coffees, one long table. Your seat is kept when you claim it.',
        terms: 'One seat for each customer. Please tell us if you cannot come, so that somebody else can.',
        instructions: { store: 'Show the code at the door from 6 pm.' },
        tags: ['coffee', 'event'],
        maxRedemptions: 1,
        claim: { until: daysFrom(now, 9), repeatable: false, left: 6 },
      },
    },
    {
      code: 'VIEW',
      definition: {
        validity: { kind: 'period', amount: 30, unit: 'day' },
        handle: 'private-view',
        name: 'Private view of the new collection',
        category: 'entitlement',
        summary: 'An evening with the people who made it.',
        terms: 'For customers in the Canopy tier.',
        tags: ['event'],
        maxRedemptions: 1,
        claim: { repeatable: false, condition: { '===': [{ var: 'tier.handle' }, 'canopy'] } },
      },
    },
    {
      definition: {
        validity: { kind: 'period', amount: 30, unit: 'day' },
        handle: 'cupping-class',
        name: 'Cupping class',
        category: 'entitlement',
        summary: 'Learn to taste with the roaster. Ten seats.',
        tags: ['coffee', 'event'],
        maxRedemptions: 1,
        claim: { repeatable: false, left: 0 },
      },
    },
    {
      definition: {
        validity: { kind: 'period', amount: 45, unit: 'day' },
        handle: 'repair-day',
        name: 'Repair day',
        category: 'entitlement',
        summary: 'A morning with the menders. They show, you sew.',
        tags: ['wardrobe', 'event'],
        maxRedemptions: 1,
        claim: { from: daysFrom(now, 3), until: daysFrom(now, 17), repeatable: false, left: 12 },
      },
    },
  ];
}
