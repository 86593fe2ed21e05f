import type { LabelKey, OptionKey } from '../../words/template-words';
import { defineLog, type Measure } from './define-log';
import { ratioOf, shareOfYes } from './measure-formulas';

function countOf(key: LabelKey, type: OptionKey): Measure {
  return { key, type: 'number', formula: `=COUNTIFS({marketInformation.informationType},{'${type}'})` };
}

/** News of the market, its recipient, and the result. */
export const marketInformation = defineLog({
  id: 'marketInformation',
  opened: 'date',
  owner: 'person',
  due: 'respondBy',
  done: 'actedOn',
  columns: [
    { key: 'informationNumber', type: 'text', width: 12, required: true },
    { key: 'date', type: 'date' },
    { key: 'person', type: 'text', width: 22, from: 'team.person' },
    { key: 'informationSource', type: 'text', width: 22 },
    {
      key: 'informationType',
      type: 'choice',
      width: 14,
      options: ['priceNews', 'competitorNews', 'policyNews', 'demandNews', 'newProductNews', 'channelNews'],
    },
    { key: 'informationCompetitor', type: 'text', width: 20 },
    { key: 'region', type: 'text', width: 16, from: 'regions.region' },
    { key: 'informationContent', type: 'text', width: 44 },
    { key: 'informationImpact', type: 'choice', width: 10, options: ['high', 'medium', 'low'] },
    { key: 'sentTo', type: 'text', width: 20 },
    { key: 'sentOn', type: 'date' },
    { key: 'respondBy', type: 'date' },
    { key: 'action', type: 'text', width: 36 },
    { key: 'actedOn', type: 'date' },
    {
      key: 'isSentOnInTime',
      type: 'yesNo',
      role: 'fact',
      width: 11,
      formula: `=IF({date}="","",IF({sentOn}<>"",IF({sentOn}-{date}<=2,{'yes'},{'no'}),IF({settings.asOf}-{date}>2,{'no'},"")))`,
      alert: `={isSentOnInTime}={'no'}`,
    },
  ],
  measures: [
    { key: 'sentOnInTimeShare', type: 'ratio', formula: shareOfYes('marketInformation.isSentOnInTime') },
    {
      key: 'actedOnShare',
      type: 'ratio',
      formula: ratioOf(
        'COUNTIFS({marketInformation.actedOn},">0")',
        'COUNTIFS({marketInformation.informationNumber},"?*")',
      ),
    },
    {
      key: 'highImpactUnanswered',
      type: 'number',
      formula: `=COUNTIFS({marketInformation.informationImpact},{'high'})-COUNTIFS({marketInformation.informationImpact},{'high'},{marketInformation.actedOn},">0")`,
    },
    countOf('priceNewsCount', 'priceNews'),
    countOf('competitorNewsCount', 'competitorNews'),
    countOf('policyNewsCount', 'policyNews'),
    countOf('demandNewsCount', 'demandNews'),
    countOf('newProductNewsCount', 'newProductNews'),
    countOf('channelNewsCount', 'channelNews'),
  ],
});
