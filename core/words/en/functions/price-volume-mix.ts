export const priceVolumeMix = {
  summary: 'Why revenue changed: price, volume, mix, new and discontinued products, which add up exactly.',
  parameters: {
    price0: 'Price of each product in the base period (budget or last year), per unit; a row or a column.',
    quantity0: 'Quantity of each product in the base period, as many as prices. Units must be ones that can be added.',
    price1: 'Price of each product in the new period, in the unit of price0.',
    quantity1: 'Quantity of each product in the new period, in the unit of quantity0.',
    method:
      "average: price at the new quantity, volume at the average base price, mix the rest. base: price at the base quantity, volume at each product's base price, mix the rest. average if left out.",
  },
  result:
    'A header row that names the convention, a row per product (price, volume, mix, new, discontinued, total), and a total row; amounts.',
  notes: [
    'Always: the parts of a row add up to its total and each column to its last row, exactly; the total is the new revenue less the base revenue.',
    'A product without revenue in the base period is new, one without revenue in the new period is discontinued; both stay out of price, volume, mix and the average price.',
    'Both conventions add up, with different parts: do not compare one with the other.',
  ],
  examples: [
    'A price rise and a shift to the dearer product',
    'By base prices, with a product dropped and one added',
    'Lists of different length',
  ],
} as const;
