import { defineTemplate } from '../template';

/** Monthly targets of each salesperson by item; the target for sales comes from the target plan. */
export const itemTargets = defineTemplate({
  id: 'itemTargets',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      note: 'itemTargetsNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 22 },
        { key: 'monthlyTarget', type: 'number', repeat: 'targetItems', width: 15 },
      ],
    },
  ],
});
