import type { WorkbookContent } from '../../core/templates/content';
import type { SheetKey } from '../../core/words/sheet-words';
import { parseId } from '../../core/workbook/sheet-id';

/** What the page opens with, so that it is there soon; all else comes when it is inserted. */
const opening: readonly SheetKey[] = [
  'settings',
  'calendar',
  'team',
  'regions',
  'products',
  'customers',
  'scorecardSetup',
  'itemTargets',
  'targetBasis',
  'targetPlan',
  'orders',
  'scorecard',
];

const FIRST: SheetKey = 'targetPlan';

/** The ids of those that there is content for; of several periods the last. */
export function openingSheets({ sheets }: WorkbookContent): readonly string[] {
  return opening.flatMap((template) => {
    const ids = [...sheets.keys()].filter((id) => parseId(id)?.template === template).sort();
    return ids.slice(-1);
  });
}

/** The one that is looked at first: the plan. */
export function firstSheet(opened: readonly string[]): string | undefined {
  return opened.find((id) => parseId(id)?.template === FIRST) ?? opened[0];
}
