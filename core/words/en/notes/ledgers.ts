export const ledgers = {
  orderCountNote:
    '1 on the first line of an order, 0 on its further lines. Keep the lines of one order together, or it counts twice.',
  dueByTermsNote: 'The due date that the customer’s terms give; compare it with the one typed.',
} as const;
