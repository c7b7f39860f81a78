import type { Issuable } from '../backend/state.js';

/** Something for free. */
export function gifts(): readonly Issuable[] {
  return [
    {
      code: 'CUP',
      definition: {
        validity: { kind: 'period', amount: 14, unit: 'day' },
        handle: 'coffee-on-us',
        name: 'A coffee on us',
        category: 'free-product',
        summary: 'Any coffee from the bar, any milk.',
        terms: 'One cup, to stay or to go.',
        instructions: { earn: 'Ten coffees from our bar.', store: 'Show the code at the bar before you order.' },
        tags: ['coffee'],
        maxRedemptions: 1,
      },
    },
    {
      code: 'BDAY',
      definition: {
        validity: { kind: 'period', amount: 30, unit: 'day' },
        handle: 'birthday-treat',
        name: 'A birthday treat',
        category: 'free-product',
        summary: 'A slice of cake and a coffee, in the month of your birthday.',
        terms: 'Once a year.',
        instructions: { store: 'Show the code at the bar.' },
        tags: ['coffee'],
        maxRedemptions: 1,
      },
    },
    {
      code: 'TOTE',
      definition: {
        validity: { kind: 'period', amount: 90, unit: 'day' },
        handle: 'welcome-tote',
        name: 'A tote for everything',
        category: 'free-product',
        summary: 'Our canvas tote, with anything you buy.',
        terms: 'One for each customer. In undyed canvas.',
        instructions: {
          online: 'Put the tote and the code into your bag with something else.',
          store: 'Show the code at the till.',
        },
        tags: [],
        maxRedemptions: 1,
        claim: { repeatable: false },
      },
    },
    {
      code: 'BEANIE',
      definition: {
        validity: { kind: 'period', amount: 60, unit: 'day' },
        handle: 'winter-beanie',
        name: 'A beanie with your coat',
        category: 'free-product',
        summary: 'A merino beanie when you buy any coat, for customers who spent $500 in twelve months.',
        terms: 'One beanie, in a colour of your choice while we have it. With a full-price coat.',
        instructions: { earn: 'Spend $500 within twelve months.', store: 'Show the code at the till.' },
        tags: ['knitwear', 'season'],
        maxRedemptions: 1,
        globalRedemptionsLeft: 64,
        claim: { repeatable: false, condition: { '>=': [{ var: 'aggregations.spend_12m' }, 500] } },
      },
    },
  ];
}
