import type { Column, TableBlock } from '../../template';

/** The columns that CUSTOMERMOVES returns. */
export const moveColumns: readonly Column[] = [
  { key: 'moveOwner', type: 'text', role: 'fact' },
  { key: 'newCount', type: 'number', role: 'fact' },
  { key: 'reactivatedCount', type: 'number', role: 'fact' },
  { key: 'activeCount', type: 'number', role: 'fact' },
  { key: 'lostCount', type: 'number', role: 'fact' },
];

export const customerMovesBlock: TableBlock = {
  kind: 'table',
  key: 'moves',
  title: 'movesHeading',
  note: 'movesNote',
  each: 'thisPeriod',
  columns: moveColumns,
  spills: [
    {
      at: 'moveOwner',
      hasHeader: true,
      formula: '=CUSTOMERMOVES({orders.date},{orders.customer},{from},{to},{settings.inactiveDays})',
    },
  ],
};
