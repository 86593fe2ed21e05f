export const shared = {
  chooseFromList: 'Choose one from the list.',
  typeDate: 'Type a date such as 2026-03-31.',
  typeNumber: 'Type a number.',
  madeUp: 'A made-up company: its people, customers and amounts are not real.',
  leftOut: 'Parts that need these sheets are left out: {names}.',
} as const;
