import { defineTemplate } from '../template';

/** The rules of commission, the same for everyone. */
export const commissionPlan = defineTemplate({
  id: 'commissionPlan',
  version: 1,
  group: 'setup',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'fields',
      key: 'plan',
      fields: [
        {
          key: 'commissionBasis',
          type: 'choice',
          options: ['onOrders', 'onReceipts'],
          default: 'onOrders',
          note: 'commissionBasisNote',
        },
        {
          key: 'tierMode',
          type: 'choice',
          options: ['marginal', 'retroactive'],
          default: 'marginal',
          note: 'tierModeNote',
        },
        { key: 'newCustomerBonus', type: 'money', default: 0, min: 0 },
      ],
    },
    {
      kind: 'table',
      key: 'tiers',
      title: 'tiersHeading',
      note: 'tiersNote',
      room: 10,
      columns: [
        { key: 'tierFrom', type: 'money', width: 30, required: true, min: 0 },
        { key: 'rate', type: 'ratio', width: 18, min: 0, max: 1 },
      ],
    },
  ],
});
