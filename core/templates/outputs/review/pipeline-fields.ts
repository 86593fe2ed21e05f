import type { Block } from '../../template';

export const pipelineFields: Block = {
  kind: 'fields',
  key: 'pipeline',
  title: 'pipelineHeading',
  needs: ['opportunities'],
  fields: [
    {
      key: 'pipelineOpen',
      type: 'money',
      formula: `=SUMIFS({opportunities.amount},{opportunities.outcome},{'inProgress'})`,
    },
    { key: 'pipelineWeighted', type: 'money', formula: '=SUM({opportunities.weightedAmount})' },
    {
      key: 'pipelineNext',
      type: 'money',
      formula: `=SUMIFS({opportunities.weightedAmount},{opportunities.expectedClose},">"&{to},{opportunities.expectedClose},"<="&EOMONTH({to},3))`,
    },
    {
      key: 'targetNext',
      type: 'money',
      formula:
        '=SUMPRODUCT(({targetPlan.monthTarget:head}>{to})*({targetPlan.monthTarget:head}<=EOMONTH({to},3))*{targetPlan.monthTarget})',
    },
    {
      key: 'coverageNext',
      type: 'ratio',
      formula:
        '=IF(OR(N({targetNext})=0,EOMONTH({to},3)>EOMONTH(MAX({targetPlan.monthTarget:head}),0)),"",{pipelineNext}/{targetNext})',
      note: 'coverageNote',
    },
    { key: 'stalePipeline', type: 'number', formula: '=COUNTIFS({opportunities.idleDays},">30")' },
    {
      key: 'overdueClose',
      type: 'number',
      formula: `=COUNTIFS({opportunities.outcome},{'inProgress'},{opportunities.expectedClose},"<"&MIN({to},{settings.asOf}),{opportunities.expectedClose},">0")`,
    },
  ],
};
