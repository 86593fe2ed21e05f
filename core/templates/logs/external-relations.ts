import { defineLog } from './define-log';
import { inYear } from './measure-formulas';

/** Contacts with authorities, associations and media, one row per contact to make. */
export const externalRelations = defineLog({
  id: 'externalRelations',
  opened: 'lastContactOn',
  owner: 'owner',
  due: 'nextContactOn',
  done: 'contactedOn',
  columns: [
    { key: 'organisation', type: 'text', width: 30, required: true },
    { key: 'organisationType', type: 'choice', width: 17, options: ['government', 'association', 'media', 'society'] },
    { key: 'relationContact', type: 'text' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'lastContactOn', type: 'date' },
    { key: 'nextContactOn', type: 'date' },
    { key: 'contactPurpose', type: 'text', width: 36 },
    { key: 'contactedOn', type: 'date' },
    { key: 'result', type: 'text', width: 40 },
  ],
  measures: [
    { key: 'contactsInYear', type: 'number', formula: `=COUNTIFS(${inYear('externalRelations.contactedOn')})` },
    {
      key: 'contactsOverdue',
      type: 'number',
      formula: `=COUNTIFS({externalRelations.status},{'overdue'})`,
    },
  ],
});
