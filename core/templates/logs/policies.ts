import { defineLog } from './define-log';
import { inYear } from './measure-formulas';

/** Policies, procedures, standards and role descriptions, each due for a review. */
export const policies = defineLog({
  id: 'policies',
  group: 'setup',
  opened: 'draftedOn',
  owner: 'owner',
  due: 'reviewDue',
  done: 'reviewedOn',
  columns: [
    { key: 'policyNumber', type: 'text', width: 12, required: true },
    { key: 'title', type: 'text', width: 34 },
    {
      key: 'policyType',
      type: 'choice',
      width: 18,
      options: ['policyRule', 'procedure', 'standard', 'roleDescription'],
    },
    { key: 'policyVersion', type: 'text', width: 10 },
    {
      key: 'policyStage',
      type: 'choice',
      width: 12,
      options: ['policyDraft', 'policyInReview', 'policyApproved', 'policyRetired'],
    },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'draftedOn', type: 'date' },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'approvedOn', type: 'date' },
    { key: 'validFrom', type: 'date' },
    { key: 'reviewDue', type: 'date' },
    { key: 'reviewedOn', type: 'date' },
    { key: 'policyChange', type: 'text', width: 40 },
    { key: 'policyLink', type: 'text', width: 36 },
    {
      key: 'isPolicyInForce',
      type: 'yesNo',
      role: 'fact',
      formula: `=IF(AND({policyStage}={'policyApproved'},{validFrom}<>"",{validFrom}<={settings.asOf}),{'yes'},{'no'})`,
    },
  ],
  measures: [
    { key: 'policiesInForce', type: 'number', formula: `=COUNTIFS({policies.isPolicyInForce},{'yes'})` },
    { key: 'policiesChanged', type: 'number', formula: `=COUNTIFS(${inYear('policies.approvedOn')})` },
    { key: 'policyReviewsOverdue', type: 'number', formula: `=COUNTIFS({policies.status},{'overdue'})` },
  ],
});
