import { defineFunction } from '../arguments/define';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { priceVolumeMix as explainRevenue } from '../results/price-volume-mix';
import { resultTexts } from '../words/result-texts';

export const priceVolumeMix = defineFunction({
  name: 'PRICEVOLUMEMIX',
  parameters: [
    { name: 'price0', type: 'numbers', unit: 'money' },
    { name: 'quantity0', type: 'numbers', unit: 'count' },
    { name: 'price1', type: 'numbers', unit: 'as price0' },
    { name: 'quantity1', type: 'numbers', unit: 'as quantity0' },
    { name: 'method', type: 'choice', unit: 'text', options: ['average', 'base'], default: 'average', optional: true },
  ],
  result: { type: 'cells', unit: 'money' },
  errors: [
    { code: '#VALUE!', key: 'notOneLine', argument: 'price0, quantity0, price1, quantity1' },
    { code: '#VALUE!', key: 'shape', argument: 'quantity0, price1, quantity1' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'method' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Price-volume-mix analysis of management accounting, in its two usual conventions.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [[10], [20]],
        [[100], [100]],
        [[12], [20]],
        [[100], [200]],
      ],
      result: [
        ['Price (at new quantity)', 'Volume (at average base price)', 'Mix (rest)', 'New', 'Discontinued', 'Total'],
        [200, 0, 0, 0, 0, 200],
        [0, 1500, 500, 0, 0, 2000],
        [200, 1500, 500, 0, 0, 2200],
      ],
    },
    {
      arguments: [[[10, 4, 0]], [[100, 50, 0]], [[11, 4, 5]], [[110, 0, 30]], 'base'],
      result: [
        [
          'Price (at base quantity)',
          'Volume (at base price)',
          'Mix (price and quantity together)',
          'New',
          'Discontinued',
          'Total',
        ],
        [100, 100, 10, 0, 0, 210],
        [0, 0, 0, 0, -200, -200],
        [0, 0, 0, 150, 0, 150],
        [100, 100, 10, 150, -200, 160],
      ],
    },
    { arguments: [[[10], [20]], [[100]], [[12], [20]], [[100], [200]]], result: { error: 'shape' } },
  ],
  run: ({ method, ...tables }, language) => {
    const price0 = oneLineOfNumbers('price0', tables.price0);
    const [quantity0, price1, quantity1] = (['quantity0', 'price1', 'quantity1'] as const).map((name) =>
      oneLineOfNumbers(name, tables[name], price0.length),
    ) as [Float64Array, Float64Array, Float64Array];
    const texts = resultTexts(language);
    const parts =
      method === 'average'
        ? [texts.priceAtNewQuantity, texts.volumeAtAveragePrice, texts.mixRest]
        : [texts.priceAtBaseQuantity, texts.volumeAtBasePrice, texts.mixJoint];
    const header = [...parts, texts.newProducts, texts.discontinuedProducts, texts.total];
    return [header, ...explainRevenue({ price0, quantity0, price1, quantity1 }, method)];
  },
});
