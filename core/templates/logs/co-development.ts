import type { LabelKey, OptionKey } from '../../words/template-words';
import { defineLog, type Measure } from './define-log';

function countOf(key: LabelKey, stage: OptionKey): Measure {
  return { key, type: 'number', formula: `=COUNTIFS({coDevelopment.developmentStage},{'${stage}'})` };
}

/** New products that sales and factory develop together, from the idea to the launch. */
export const coDevelopment = defineLog({
  id: 'coDevelopment',
  opened: 'proposedOn',
  owner: 'owner',
  due: 'milestoneOn',
  done: 'launchedOn',
  columns: [
    { key: 'productIdea', type: 'text', width: 30, required: true },
    { key: 'developmentStage', type: 'choice', options: ['ideaPhase', 'samplePhase', 'trialPhase', 'launchPhase'] },
    { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
    { key: 'factory', type: 'text', width: 22 },
    { key: 'proposedOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'projectMilestone', type: 'text', width: 30 },
    { key: 'milestoneOn', type: 'date' },
    { key: 'launchedOn', type: 'date' },
    { key: 'developmentAmount', type: 'money', min: 0 },
    { key: 'note', type: 'text', width: 40 },
  ],
  measures: [
    countOf('ideasInIdea', 'ideaPhase'),
    countOf('ideasInSample', 'samplePhase'),
    countOf('ideasInTrial', 'trialPhase'),
    countOf('ideasInLaunch', 'launchPhase'),
    {
      key: 'launchedAmount',
      type: 'money',
      formula: '=SUMIFS({coDevelopment.developmentAmount},{coDevelopment.launchedOn},">0")',
    },
    { key: 'milestonesOverdue', type: 'number', formula: `=COUNTIFS({coDevelopment.status},{'overdue'})` },
  ],
});
