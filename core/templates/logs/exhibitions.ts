import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const ownCost = 'SUMIFS({exhibitionTaskCost[]},{exhibition[]},{exhibition})';
const cost = 'SUM({exhibitions.exhibitionTaskCost})';
const leads = 'SUM({exhibitions.leadsHot})+SUM({exhibitions.leadsWarm})';
const marginOf = (orders: string) => `SUMPRODUCT({exhibitions.${orders}},{exhibitions.expectedMargin})`;

/** Work for exhibitions, one row per task, with the cost of each; one row per exhibition holds its results. */
export const exhibitions = defineLog({
  id: 'exhibitions',
  opened: 'assignedOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'exhibition', type: 'text', width: 26, required: true, note: 'exhibitionRows' },
    { key: 'exhibitionTask', type: 'text', width: 26 },
    { key: 'exhibitionCity', type: 'text', width: 14 },
    { key: 'beginsOn', type: 'date' },
    { key: 'endsOn', type: 'date' },
    { key: 'assignedOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'boothCost', type: 'money', min: 0, heading: 'exhibitionCosts' },
    { key: 'buildCost', type: 'money', min: 0 },
    { key: 'travelCost', type: 'money', min: 0 },
    { key: 'materialCost', type: 'money', min: 0 },
    { key: 'leadsHot', type: 'number', min: 0, heading: 'exhibitionResults' },
    { key: 'leadsWarm', type: 'number', min: 0 },
    { key: 'leadsCold', type: 'number', min: 0 },
    { key: 'exhibitionQuotes', type: 'number', width: 12, min: 0 },
    { key: 'exhibitionOrders', type: 'number', min: 0 },
    { key: 'ordersInThreeMonths', type: 'money' },
    { key: 'ordersInSixMonths', type: 'money' },
    { key: 'expectedMargin', type: 'ratio', min: 0, max: 1 },
    {
      key: 'exhibitionTaskCost',
      type: 'money',
      role: 'fact',
      heading: 'exhibitionFacts',
      formula: '=SUM({boothCost},{buildCost},{travelCost},{materialCost})',
    },
    {
      key: 'exhibitionLeadCost',
      type: 'money',
      role: 'fact',
      formula: `=IF(AND({leadsHot}="",{leadsWarm}=""),"",IFERROR(${ownCost}/SUM({leadsHot},{leadsWarm}),""))`,
    },
    {
      key: 'exhibitionRowRoi',
      type: 'ratio',
      role: 'fact',
      formula: `=IF(OR({ordersInSixMonths}="",{expectedMargin}=""),"",IFERROR(({ordersInSixMonths}*{expectedMargin}-${ownCost})/${ownCost},""))`,
    },
  ],
  measures: [
    { key: 'exhibitionsCost', type: 'money', formula: `=${cost}` },
    { key: 'costPerLead', type: 'money', formula: ratioOf(cost, leads) },
    { key: 'exhibitionRoi', type: 'ratio', formula: ratioOf(`${marginOf('ordersInSixMonths')}-${cost}`, cost) },
    { key: 'exhibitionRoiEarly', type: 'ratio', formula: ratioOf(`${marginOf('ordersInThreeMonths')}-${cost}`, cost) },
    {
      key: 'exhibitionTasksDone',
      type: 'ratio',
      formula: ratioOf('COUNTIFS({exhibitions.done},">0")', 'COUNTIFS({exhibitions.exhibition},"?*")'),
    },
  ],
});
