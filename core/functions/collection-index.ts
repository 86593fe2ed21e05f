import { defineFunction } from '../arguments/define';
import { collectionRatio } from '../customers/collection-ratio';

export const collectionIndex = defineFunction({
  name: 'COLLECTIONINDEX',
  parameters: [
    { name: 'opening', type: 'number', unit: 'money' },
    { name: 'sales', type: 'number', unit: 'as opening' },
    { name: 'closing', type: 'number', unit: 'as opening' },
    { name: 'closingCurrent', type: 'number', unit: 'as opening' },
  ],
  result: { type: 'number', unit: 'ratio' },
  errors: [
    { code: '#N/A', key: 'nothingToCollect' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Collection effectiveness index of credit management.',
  since: '0.1.0',
  examples: [
    { arguments: [500, 900, 600, 400], result: 0.8 },
    { arguments: [500, 900, 420, 420], result: 1 },
    { arguments: [0, 0, 0, 0], result: { error: 'nothingToCollect' } },
  ],
  run: collectionRatio,
});
