import type { Achievement, Instant, Unit } from '../../src/model/index.js';
import { daysFrom } from '../dates.js';

const purchase: Unit = { kind: 'thing', name: 'purchase' };
const visit: Unit = { kind: 'thing', name: 'visit' };
const dollars: Unit = { kind: 'money', currency: 'AUD' };

/** The achievements that everybody may see, with each way to go on: on/off, linear, non-linear, and an amount. */
export function lastingAchievements(now: Instant): readonly Achievement[] {
  return [
    {
      handle: 'first-purchase',
      name: 'First purchase',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1, name: 'Hello, you' }] },
      count: 1,
      unit: purchase,
      description: 'The start of something well made.',
      instructions: 'Buy anything, in a shop or online.',
      tags: ['wardrobe'],
      achievedAt: daysFrom(now, -402),
    },
    {
      handle: 'coffee-regular',
      name: 'Every 10 coffees',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 10, name: 'Regular', unlocks: ['coffee-on-us'] }], every: 10 },
      count: 37,
      unit: { kind: 'thing', name: 'coffee' },
      description: 'Ten cups from our bar, and the next one is on us. Then ten more, for as long as you like.',
      instructions: 'Say your name at the bar when you order. Refills of filter coffee count once a day.',
      terms: 'Cups from the bar only; beans and bottled coffee do not count.',
      tags: ['coffee'],
      achievedAt: daysFrom(now, -13),
    },
    {
      handle: 'wardrobe-builder',
      name: 'Wardrobe builder',
      visibility: 'standard',
      ladder: {
        levels: [
          { threshold: 1, name: 'First piece' },
          { threshold: 5, name: 'Capsule', unlocks: ['lounge-visits'] },
          { threshold: 10, name: 'Wardrobe', unlocks: ['knitwear-15'] },
          { threshold: 25, name: 'Collection', unlocks: ['free-alterations'] },
          { threshold: 50, name: 'Archive' },
        ],
        every: 50,
      },
      count: 18,
      unit: purchase,
      description: 'Piece by piece, a wardrobe that lasts.',
      instructions: 'Every piece you keep for longer than the 30 days of returns counts.',
      tags: ['wardrobe'],
      achievedAt: daysFrom(now, -88),
    },
    {
      handle: 'local-maker',
      name: 'Made close by',
      visibility: 'standard',
      ladder: {
        levels: [
          { threshold: 250, name: 'Neighbour' },
          { threshold: 500, name: 'Supporter' },
          { threshold: 1000, name: 'Patron' },
        ],
      },
      count: 380,
      unit: dollars,
      description: 'What you spent on pieces from workshops within a day’s drive.',
      instructions: 'Look for the leaf on the label.',
      tags: ['wardrobe'],
      achievedAt: daysFrom(now, -41),
    },
    {
      handle: 'friend-bringer',
      name: 'Bring a friend',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1 }, { threshold: 3 }, { threshold: 5, name: 'Good company' }] },
      count: 4,
      unit: { kind: 'thing', name: 'friend' },
      description: 'Coffee tastes better with two cups on the table.',
      instructions: 'Your friend gives your name with their first purchase.',
      tags: ['coffee'],
      achievedAt: daysFrom(now, -60),
    },
    {
      handle: 'mend-and-keep',
      name: 'Mend and keep',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1 }, { threshold: 3, name: 'Menders’ circle' }] },
      count: 3,
      unit: { kind: 'thing', name: 'item' },
      description: 'Three pieces mended instead of replaced.',
      tags: ['wardrobe'],
      achievedAt: daysFrom(now, -9),
    },
    {
      handle: 'review-writer',
      name: 'Say how it wears',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 3, name: 'Critic' }] },
      count: 0,
      unit: { kind: 'thing', name: 'review' },
      description: 'Tell others how a piece wears after a season.',
      instructions: 'Write a review of something you bought at least 60 days ago.',
      tags: ['wardrobe'],
    },
  ];
}

/** The achievements with a season: open, still to come, and over. */
export function seasonalAchievements(now: Instant): readonly Achievement[] {
  return [
    {
      handle: 'winter-warmers',
      name: 'Winter warmers',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 5, name: 'Warm all through' }] },
      count: 2,
      unit: visit,
      description: 'Five visits to the bar while it is cold outside.',
      instructions: 'One visit a day counts.',
      tags: ['coffee', 'season'],
      startsAt: daysFrom(now, -20),
      endsAt: daysFrom(now, 25),
    },
    {
      handle: 'first-blossom',
      name: 'First blossom',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 1 }] },
      count: 0,
      unit: purchase,
      description: 'Be there when the new collection comes in.',
      tags: ['wardrobe', 'season'],
      startsAt: daysFrom(now, 12),
      endsAt: daysFrom(now, 40),
    },
    {
      handle: 'leaf-trail',
      name: 'The leaf trail',
      visibility: 'standard',
      ladder: { levels: [{ threshold: 4, name: 'Pathfinder' }] },
      count: 3,
      unit: visit,
      description: 'A stamp from each of our four shops.',
      tags: ['season'],
      startsAt: daysFrom(now, -120),
      endsAt: daysFrom(now, -30),
    },
  ];
}
