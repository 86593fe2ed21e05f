import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const planned = '{hostedVisits.hostedPlannedOn},">0",{hostedVisits.hostedPlannedOn},"<="&{settings.asOf}';
const ripe = '{hostedVisits.hostedOn},"<"&({settings.asOf}-90)';

/** Visits by customers to the company, done when the agreements have been followed up. */
export const hostedVisits = defineLog({
  id: 'hostedVisits',
  opened: 'hostedOn',
  owner: 'host',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'hostedVisitNumber', type: 'text', width: 12, required: true },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'hostedPlannedOn', type: 'date' },
    { key: 'hostedOn', type: 'date' },
    { key: 'host', type: 'text', width: 22, from: 'team.person' },
    { key: 'hostedPurpose', type: 'text', width: 32 },
    { key: 'hostedSchedule', type: 'text', width: 36 },
    { key: 'cost', type: 'money', min: 0 },
    { key: 'result', type: 'text', width: 36 },
    { key: 'followUp', type: 'text', width: 36 },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    {
      key: 'isFollowedByOrder',
      type: 'yesNo',
      role: 'fact',
      width: 13,
      formula: `=IF({hostedOn}="","",IF(COUNTIFS({orders.customer},"="&{customer},{orders.date},">="&{hostedOn},{orders.date},"<="&({hostedOn}+90))>0,{'yes'},IF({hostedOn}+90<{settings.asOf},{'no'},"")))`,
    },
  ],
  measures: [
    {
      key: 'hostedVisitsHeld',
      type: 'ratio',
      formula: ratioOf(`COUNTIFS(${planned},{hostedVisits.hostedOn},">0")`, `COUNTIFS(${planned})`),
    },
    {
      key: 'hostedVisitsToOrders',
      type: 'ratio',
      formula: `=IF(COUNT({orders.date})=0,"",IFERROR(COUNTIFS({hostedVisits.isFollowedByOrder},{'yes'},${ripe})/COUNTIFS(${ripe}),""))`,
    },
    { key: 'hostedVisitsCost', type: 'money', formula: '=SUM({hostedVisits.cost})' },
  ],
});
