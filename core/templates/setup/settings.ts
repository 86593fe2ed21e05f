import { defineTemplate } from '../template';

/** Settings of the whole workbook. */
export const settings = defineTemplate({
  id: 'settings',
  version: 1,
  group: 'setup',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'fields',
      key: 'company',
      title: 'companyHeading',
      fields: [
        { key: 'company', type: 'text' },
        { key: 'currency', type: 'text', default: 'USD', note: 'currencyNote' },
        {
          key: 'taxBasis',
          type: 'choice',
          options: ['withoutTax', 'withTax'],
          default: 'withoutTax',
          note: 'taxBasisNote',
        },
        { key: 'moneyDecimals', type: 'number', min: 0, max: 2, default: 0 },
      ],
    },
    {
      kind: 'fields',
      key: 'time',
      title: 'timeHeading',
      fields: [
        { key: 'yearStart', type: 'date', note: 'yearStartNote' },
        { key: 'asOf', type: 'date', note: 'asOfNote' },
        {
          key: 'holidayRegion',
          type: 'choice',
          options: ['regionCN', 'regionTW', 'regionHK', 'regionOther'],
          default: 'regionOther',
          note: 'holidayRegionNote',
        },
        { key: 'mergesJanuary', type: 'yesNo', default: 'no', note: 'mergesJanuaryNote' },
      ],
    },
    {
      kind: 'fields',
      key: 'targets',
      title: 'targetHeading',
      fields: [
        { key: 'annualTarget', type: 'money' },
        { key: 'roundingUnit', type: 'money', default: 1, min: 0, note: 'roundingUnitNote' },
        { key: 'regionOverAssignment', type: 'ratio', default: 0, min: 0, max: 1, note: 'overAssignmentNote' },
        { key: 'personOverAssignment', type: 'ratio', default: 0, min: 0, max: 1 },
      ],
    },
    {
      kind: 'fields',
      key: 'rules',
      title: 'rulesHeading',
      fields: [
        { key: 'inactiveDays', type: 'number', default: 365, min: 1, note: 'inactiveDaysNote' },
        { key: 'keyAccountDays', type: 'number', default: 30, min: 1, note: 'keyAccountDaysNote' },
        { key: 'varianceAmount', type: 'money', default: 10000, min: 0, note: 'varianceNote' },
        { key: 'varianceShare', type: 'ratio', default: 0.05, min: 0 },
        { key: 'overAssignmentMost', type: 'ratio', default: 0.2, min: 0, note: 'overAssignmentMostNote' },
      ],
    },
  ],
});
