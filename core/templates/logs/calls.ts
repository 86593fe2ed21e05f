import { defineTemplate } from '../template';

/** Sales calls, one row per day and person; only effective calls count. */
export const calls = defineTemplate({
  id: 'calls',
  version: 1,
  group: 'log',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'date', type: 'date', required: true },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'dialled', type: 'number', min: 0 },
        { key: 'connected', type: 'number', min: 0 },
        { key: 'effectiveCalls', type: 'number', min: 0 },
        { key: 'meetingsSet', type: 'number', min: 0 },
        { key: 'note', type: 'text', width: 28 },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});
