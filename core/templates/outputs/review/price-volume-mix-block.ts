import type { TableBlock } from '../../template';
import { inSpan, yearBefore } from './span-criteria';

/** Explains the change in sales on the same period a year earlier by price, volume and mix, product by product. */
export const priceVolumeMixBlock: TableBlock = {
  kind: 'table',
  key: 'priceVolumeMix',
  title: 'priceVolumeMixHeading',
  note: 'priceVolumeMixNote',
  each: 'products',
  needs: ['products'],
  columns: [
    { key: 'product', type: 'text', role: 'label', width: 30 },
    {
      key: 'quantityBefore',
      type: 'number',
      formula: `=SUMIFS({orders.quantity},{orders.product},"="&{product},${yearBefore})`,
      total: 'sum',
    },
    {
      key: 'priceBefore',
      type: 'money',
      formula: `=IF({quantityBefore}=0,0,SUMIFS({orders.amount},{orders.product},"="&{product},${yearBefore})/{quantityBefore})`,
    },
    {
      key: 'quantityNow',
      type: 'number',
      formula: `=SUMIFS({orders.quantity},{orders.product},"="&{product},${inSpan('orders')})`,
      total: 'sum',
    },
    {
      key: 'priceNow',
      type: 'money',
      formula: `=IF({quantityNow}=0,0,SUMIFS({orders.amount},{orders.product},"="&{product},${inSpan('orders')})/{quantityNow})`,
    },
    { key: 'priceEffect', type: 'money', role: 'fact' },
    { key: 'volumeEffect', type: 'money', role: 'fact' },
    { key: 'mixEffect', type: 'money', role: 'fact' },
    { key: 'newEffect', type: 'money', role: 'fact' },
    { key: 'endedEffect', type: 'money', role: 'fact' },
    { key: 'wholeEffect', type: 'money', role: 'fact' },
  ],
  spills: [
    {
      at: 'priceEffect',
      hasHeader: true,
      formula: '=PRICEVOLUMEMIX({priceBefore[]},{quantityBefore[]},{priceNow[]},{quantityNow[]})',
    },
  ],
};
