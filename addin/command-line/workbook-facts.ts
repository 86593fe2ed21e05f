import { formatDate } from '../../core/calendar/day-serial';
import { orderHistory } from '../../core/orders/order-history';
import type { ParsedOrders } from '../../core/orders/parse-orders';
import { areaOf } from '../../core/rendering/references';
import type { RenderedWorkbook } from '../../core/rendering/render-workbook';
import type { WorkbookContent } from '../../core/templates/content';
import { defaultName } from '../../core/templates/default-name';
import { targetPlan } from '../../core/templates/plans/target-plan';
import { settingOf } from '../../core/templates/settings-of';
import type { CommandTexts } from '../../core/words/command-texts';
import type { Language } from '../../core/words/language';
import { labelText } from '../../core/words/template-words';
import { idText } from '../../core/workbook/sheet-id';
import type { Area } from '../../core/workbook/workbook-plan';

/** A sentence of a command and what it is filled with. */
export type Fact = readonly [key: keyof CommandTexts, slots: { readonly [slot: string]: string | number }];

/** What was read, and how the target is split. */
export function sourceFacts(
  content: WorkbookContent,
  rendered: RenderedWorkbook,
  file: string | undefined,
  duplicates: ParsedOrders['duplicates'],
): readonly Fact[] {
  const { lines, from, to, year, months, leftOut } = orderHistory(content);
  const span = { lines, from: formatDate(from), to: formatDate(to) };
  return [
    file === undefined ? ['sampleMade', span] : ['ordersRead', { file, ...span }],
    ...(duplicates ? [['duplicates', duplicates] as const] : []),
    ...(leftOut
      ? [['monthLeftOut', { month: formatDate(leftOut.month).slice(0, 7), days: leftOut.days }] as const]
      : []),
    [
      'split',
      {
        target: Number(settingOf(content, 'annualTarget')),
        year,
        unit: Number(settingOf(content, 'roundingUnit')),
        people: partsArea(rendered, year)?.rows ?? 0,
        baseYear: year - 1,
        months,
      },
    ],
    ...partsFact(rendered, year),
  ];
}

/** The plan's parts, added up as they stand in the workbook. */
function partsFact(rendered: RenderedWorkbook, year: number): readonly Fact[] {
  const area = partsArea(rendered, year);
  if (!area) return [];
  const parts = rendered.host.read([area], 'values')[0]!.flat();
  const total = parts.reduce<number>((sum, part) => sum + Number(part), 0);
  return [['partsAddUp', { sheet: area.sheet, parts: parts.length, total }]];
}

function partsArea({ layout }: RenderedWorkbook, year: number): Area | undefined {
  const sheet = layout.sheets.get(idText({ template: targetPlan.id, period: { kind: 'year', year } }));
  return sheet && areaOf(sheet, 'monthTarget');
}

/** Sheets that would say nothing, and for want of which. */
export function leftOutFacts({ leftOut }: RenderedWorkbook, content: WorkbookContent): readonly Fact[] {
  const { language } = content;
  return leftOut.map(({ sheet, wants }): Fact => {
    const names = wants.map((template) => defaultName({ template }, language));
    return ['sheetLeftOut', { sheet: defaultName(sheet, language), names: listOfNames(names, language) }];
  });
}

export function listOfNames(names: readonly string[], language: Language): string {
  return names.join(labelText('listComma', language));
}
