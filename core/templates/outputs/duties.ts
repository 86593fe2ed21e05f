import { defineTemplate } from '../template';

/** The director's duties and the sheets that serve each. */
export const duties = defineTemplate({
  id: 'duties',
  version: 1,
  group: 'output',
  blocks: [
    {
      kind: 'table',
      key: 'duties',
      note: 'dutiesNote',
      each: 'duties',
      columns: [
        { key: 'dutyNumber', type: 'number', role: 'label', width: 7 },
        { key: 'dutySection', type: 'text', role: 'label', width: 30 },
        { key: 'duty', type: 'text', role: 'label', width: 52 },
        { key: 'mainSheet', type: 'text', role: 'label', width: 24 },
        { key: 'moreSheets', type: 'text', role: 'label', width: 40 },
        { key: 'rowsFilled', type: 'number', role: 'fact', width: 9 },
        {
          key: 'dutyState',
          type: 'text',
          width: 14,
          formula: `=IF(NOT(ISNUMBER({rowsFilled})),{'notInWorkbook'},IF({rowsFilled}=0,{'stillEmpty'},{'inUse'}))`,
        },
        { key: 'dutyRemark', type: 'text', width: 30 },
      ],
    },
  ],
  freeze: { block: 'duties', columns: 1 },
});
