import { defineTemplate } from '../template';

/** One line per log: open, overdue, closed in the year, on time, median days; then owners, then other measures. */
export const logOverview = defineTemplate({
  id: 'logOverview',
  version: 1,
  group: 'output',
  blocks: [
    {
      kind: 'table',
      key: 'logs',
      note: 'logOverviewNote',
      each: 'logs',
      columns: [
        { key: 'logName', type: 'text', role: 'label', width: 30 },
        { key: 'openRows', type: 'number', role: 'fact' },
        { key: 'overdueRows', type: 'number', role: 'fact', alert: '=N({overdueRows})>0' },
        { key: 'closedRows', type: 'number', role: 'fact' },
        { key: 'onTimeShare', type: 'ratio', role: 'fact' },
        { key: 'medianDays', type: 'number', role: 'fact' },
      ],
    },
    {
      kind: 'table',
      key: 'owners',
      title: 'overdueByOwnerHeading',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 30 },
        { key: 'overdueOfOwner', type: 'number', role: 'fact', repeat: 'logs', alert: '=N({overdueOfOwner})>0' },
        { key: 'overdueOfAll', type: 'number', formula: '=SUM({overdueOfOwner*})' },
      ],
    },
    {
      kind: 'table',
      key: 'measures',
      title: 'measuresHeading',
      each: 'measures',
      columns: [
        { key: 'measureName', type: 'text', role: 'label', width: 30 },
        { key: 'measureValue', type: 'number', role: 'fact' },
        { key: 'measureLog', type: 'text', role: 'label', width: 24 },
      ],
    },
  ],
});
