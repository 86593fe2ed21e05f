import type { LabelKey } from '../../../words/template-words';
import type { TableBlock } from '../../template';

/** One row per cause, with the evidence. Only people fill it: Planfold states figures and explains none. */
export const causesTable = (key: string, title: LabelKey): TableBlock => ({
  kind: 'table',
  key,
  title,
  note: 'causesNote',
  room: 5,
  columns: [
    { key: `${key}Text` as LabelKey, type: 'text', required: true, width: 30 },
    { key: `${key}Fact` as LabelKey, type: 'text', span: 3 },
    { key: `${key}Control` as LabelKey, type: 'yesNo' },
    { key: `${key}Evidence` as LabelKey, type: 'text', span: 3 },
  ],
});

export const improvementsTable: TableBlock = {
  kind: 'table',
  key: 'improvements',
  title: 'improvementsHeading',
  room: 6,
  columns: [
    { key: 'improveCause', type: 'text', required: true, width: 30 },
    { key: 'corrective', type: 'text', span: 2 },
    { key: 'preventive', type: 'text', span: 2 },
    { key: 'improveOwner', type: 'text', from: 'team.person' },
    { key: 'improveDue', type: 'date' },
    { key: 'improveMeasure', type: 'text', span: 2 },
  ],
};

export const supportTable: TableBlock = {
  kind: 'table',
  key: 'support',
  title: 'supportHeading',
  room: 4,
  columns: [
    { key: 'supportWhat', type: 'text', required: true, width: 30 },
    { key: 'supportFrom', type: 'text', span: 2 },
    { key: 'supportDue', type: 'date' },
    { key: 'supportCost', type: 'money' },
    { key: 'supportWhy', type: 'text', span: 3 },
  ],
};
