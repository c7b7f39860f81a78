import type { Achievement, Instant } from '../../src/model/index.js';
import { daysFrom } from '../dates.js';
import { secretWord } from '../secrets.js';

/** A mystery and a hidden achievement that this customer earned, so that all of both may be seen. */
export function uncoveredAchievements(now: Instant): readonly Achievement[] {
  return [
    {
      handle: 'night-owl',
      name: 'Night owl',
      visibility: 'mystery',
      ladder: { levels: [{ threshold: 1 }] },
      count: 1,
      hint: 'Some things look best by lamplight.',
      description: 'You came to a late opening, and stayed.',
      tags: ['wardrobe'],
      achievedAt: daysFrom(now, -33),
    },
    {
      handle: 'rainy-day',
      name: 'Any weather',
      visibility: 'hidden',
      ladder: { levels: [{ threshold: 1 }, { threshold: 5, name: 'Weatherproof' }] },
      count: 1,
      unit: { kind: 'thing', name: 'visit' },
      description: 'You came by on the wettest day of the month.',
      tags: ['coffee'],
      achievedAt: daysFrom(now, -4),
    },
  ];
}

/** What this customer must not see: every text but the mystery's hint contains `secretWord`. */
export function withheldAchievements(): readonly Achievement[] {
  return [
    {
      handle: `${secretWord}-blend`,
      name: 'The Nightjar blend',
      visibility: 'mystery',
      ladder: { levels: [{ threshold: 5, name: 'Friend of the nightjar', unlocks: ['tasting-evening'] }] },
      count: 2,
      unit: { kind: 'thing', name: secretWord },
      hint: 'Ask the bar what is not on the board.',
      description: 'Five cups of the nightjar, the blend that is roasted after closing.',
      instructions: 'Order a nightjar.',
      terms: 'While the nightjar lasts.',
      tags: [secretWord],
    },
    {
      handle: `${secretWord}-full-house`,
      name: 'Nightjar full house',
      visibility: 'hidden',
      ladder: { levels: [{ threshold: 1, name: 'Nightjar' }] },
      count: 0,
      description: 'One piece from each nightjar collection.',
      instructions: 'Find the nightjar in every shop.',
      tags: [secretWord],
    },
    {
      handle: `${secretWord}-lapse-watch`,
      name: 'Nightjar: likely to lapse',
      visibility: 'system',
      ladder: {
        levels: [
          { threshold: 1, name: 'Nightjar: call' },
          { threshold: 3, name: 'Nightjar: lost' },
        ],
      },
      count: 1,
      description: 'Nightjar score: months without a visit.',
      tags: [secretWord],
    },
  ];
}
