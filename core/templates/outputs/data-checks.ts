import { defineTemplate } from '../template';

/** Counts errors and gaps in the workbook, and names the first cell of each kind. */
export const dataChecks = defineTemplate({
  id: 'dataChecks',
  version: 1,
  group: 'output',
  blocks: [
    {
      kind: 'table',
      key: 'checks',
      note: 'dataChecksNote',
      each: 'checks',
      columns: [
        { key: 'checkCode', type: 'text', role: 'label', width: 8 },
        { key: 'checkName', type: 'text', role: 'label', width: 60 },
        { key: 'checkSheet', type: 'text', role: 'label', width: 24 },
        {
          key: 'checkCount',
          type: 'number',
          role: 'fact',
          width: 9,
          alert: '=AND(ISNUMBER({checkCount}),{checkCount}>0)',
        },
        { key: 'firstCell', type: 'text', role: 'fact', width: 26 },
        {
          key: 'checkState',
          type: 'text',
          width: 12,
          formula: `=IF(NOT(ISNUMBER({checkCount})),{'notChecked'},IF({checkCount}=0,{'inOrder'},{'toLookAt'}))`,
        },
        { key: 'checkRemark', type: 'text', width: 34 },
      ],
    },
  ],
  freeze: { block: 'checks', columns: 1 },
});
