export const customers = {
  invoiceNotes: ['Quantity disputed', 'Waits for a credit note', 'Acceptance not signed yet'],
  visit: {
    result: [
      'Order expected this month',
      'Needs a quotation',
      'Satisfied, no action',
      'Payment promised',
      'Trial of a new model agreed',
      'Buyer has changed',
    ],
    nextStep: ['Send quotation', 'Call the plant manager', 'Arrange a demonstration', 'Check the payment'],
    callNote: ['Dormant customers', 'Follow-up of offers'],
    dealStep: [
      'Talk with the technical buyer',
      'Revise the offer',
      'Close before quarter end',
      'Find the budget owner',
    ],
    reportNote: ['Sent back for figures'],
    commitNote: ['Depends on one large order'],
  },
  complaint: {
    description: [
      'Two sensors dead on arrival',
      'Delivery a week late',
      'Invoice shows the old price',
      'Hotline not answered',
      'Drive overheats at full load',
      'Wrong cable in the box',
    ],
    cause: [
      'Transport damage',
      'Stock not checked',
      'Price list not updated',
      'Too few people on duty',
      'Fan specified too small',
      'Packing list wrong',
    ],
  },
  request: {
    description: [
      'Quotation for a new line',
      'Two samples of the new sensor',
      'Certificate of origin',
      'Technician on site for a day',
      'Safety stock for the season',
    ],
    result: ['Sent and confirmed', 'Offered for next month', 'Agreed by telephone'],
  },
  service: {
    description: [
      'Delivery of spare parts',
      'Commissioning of two drives',
      'Help with parameters',
      'Repair of a controller',
    ],
    department: ['Logistics', 'Field service', 'Technical support', 'Repair shop'],
  },
  host: {
    purpose: ['Tour of the plant', 'Acceptance of the first units', 'Talks on a yearly contract'],
    schedule: ['Plant, test bench, lunch', 'Morning talks, afternoon tour'],
    result: ['Impressed by the test bench', 'Wants a framework price', 'Sample order agreed'],
    followUp: ['Send the minutes and an offer', 'Invite the technical buyer'],
  },
  contract: {
    title: [
      'Yearly supply of sensors',
      'Framework for drives',
      'Service of the whole plant',
      'Modernisation of one line',
    ],
    payment: ['30 days after invoice', '30 % in advance, rest on delivery'],
    risk: ['Penalty for late delivery', 'Price fixed for a year', 'None'],
    discountReason: ['Volume of the year', 'Offer of a competitor', 'First order of a new plant'],
    creditReason: ['Orders have doubled', 'New plant starts in autumn', 'Pays to the day for two years'],
  },
} as const;
