import type { Campaign, Instant } from '../../src/model/index.js';
import { daysFrom } from '../dates.js';
import { secretWord } from '../secrets.js';

/** Ways to earn. The last one gives a badge that this customer must not know of yet. */
export function campaigns(now: Instant): readonly Campaign[] {
  return [
    {
      handle: 'warm-up',
      name: 'Warm up with us',
      description: 'Five visits to the bar this winter, and the next coffee is on us.',
      order: 1,
      startsAt: daysFrom(now, -20),
      endsAt: daysFrom(now, 25),
      achievement: 'winter-warmers',
      effects: [
        { kind: 'benefit', definition: 'coffee-on-us' },
        { kind: 'points', amount: 250 },
      ],
    },
    {
      handle: 'good-company',
      name: 'Good company',
      description: 'For every friend who buys something with your name.',
      order: 2,
      achievement: 'friend-bringer',
      effects: [
        { kind: 'points', amount: 10, unit: { kind: 'money', currency: 'AUD' } },
        { kind: 'progress', achievement: 'friend-bringer', count: 1 },
      ],
    },
    {
      handle: 'something-brewing',
      name: 'Something is brewing',
      description: 'Points on every cup from the bar, all month.',
      order: 3,
      endsAt: daysFrom(now, 28),
      effects: [
        { kind: 'points', amount: 5 },
        { kind: 'badge', achievement: `${secretWord}-blend` },
      ],
    },
  ];
}
