import type { Language } from '../words/language';
import { wordsIn } from '../words/loaded-words';
import { type SheetKey, sheetWords } from '../words/sheet-words';
import { labelText, noteText, type OptionKey } from '../words/template-words';
import type { WorkbookContent } from './content';
import { duties } from './duties/duty-map';
import type { Formula } from './formula';
import type { ListEntry, StaticLists } from './list-entry';
import { logs } from './logs/log-catalogue';
import { type DataCheck, dataChecks } from './outputs/checks';
import { itemSources } from './outputs/scorecard-items';
import type { Template } from './template';

/** A typed target. A blank is no target, and neither is 0 unless less is better. */
const typedTarget =
  'INDEX({itemTargets.monthlyTarget},MATCH({person},{itemTargets.person},0),MATCH({head},{itemTargets.monthlyTarget:head},0))';
const typedOrNone = (none: string): Formula => `=IFERROR(IF(${none},"–",${typedTarget}),"–")`;
const targetFor = (key: string) => typedOrNone(key === 'lostCustomers' ? `${typedTarget}=""` : `N(${typedTarget})=0`);

const options = (keys: readonly OptionKey[]) => keys.map((key): ListEntry => ({ id: key, option: key, cells: {} }));
const sheetName = (key: SheetKey, language: Language) => sheetWords(key, language).name;

/** The card includes collections if the set-up gives them weight. */
function items({ language, sheets }: WorkbookContent): ListEntry[] {
  const setup = sheets.get('scorecardSetup')?.tables?.rows ?? [];
  const hasCollections = setup.some(({ item, itemWeight }) => item === 'collections' && Number(itemWeight) > 0);
  return itemSources
    .filter(({ key }) => key !== 'collections' || hasCollections)
    .map(({ key, type, target, actual, source }) => ({
      id: key,
      option: key,
      type,
      cells: { dataSource: sheetName(source, language) },
      formulas: { itemTarget: target ?? targetFor(key), itemActual: actual },
    }));
}

/** Lists that the templates define; an entry may bring its own formulas. */
export function staticLists(templates: readonly Template[]): StaticLists {
  return {
    items,
    targetItems: (content) => {
      const typed = new Set<string>(itemSources.filter(({ target }) => !target).map(({ key }) => key));
      return items(content).filter(({ id }) => typed.has(String(id)));
    },
    weekdays: () => options(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
    planBlocks: () =>
      options(['regionBlock', 'campaignBlock', 'keyAccountBlock', 'prospectBlock', 'receivableBlock', 'issueBlock']),
    grades: () => ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, cells: {} })),
    thisPeriod: ({ language }) => [{ id: labelText('thisPeriod', language), cells: {} }],
    logs: ({ language, sheets }) =>
      logs
        .filter(({ template }) => sheets.has(template.id))
        .map((log) => ({ id: sheetName(log.template.id, language), cells: {}, formulas: logFormulas(log) })),
    measures: ({ language, sheets }) =>
      logs
        .filter(({ template }) => sheets.has(template.id))
        .flatMap(({ template, measures }) =>
          measures.map(({ key, type, formula }) => ({
            id: labelText(key, language),
            cells: { measureLog: sheetName(template.id, language) },
            formulas: { measureValue: formula },
            type,
          })),
        ),
    checks: ({ language }) => dataChecks.map((check, i) => toCheckEntry(check, i, language)),
    duties: ({ language }) => duties.map((duty) => toDutyEntry(duty, templates, language)),
  };
}

function logFormulas({ template: { id }, owner, opened, due, done }: (typeof logs)[number]): {
  readonly [column: string]: Formula;
} {
  const column = (key: string) => `{${id}.${key}}`;
  const inYear = `${column(done)},">="&{settings.yearStart},${column(done)},"<="&{settings.asOf}`;
  const overdue = `${column(opened)},">0",${column(done)},"",${column(due)},">0",${column(due)},"<"&{settings.asOf}`;
  return {
    openRows: `=COUNTIFS(${column(opened)},">0",${column(done)},"")`,
    overdueRows: `=COUNTIFS(${overdue})`,
    closedRows: `=COUNTIFS(${inYear})`,
    onTimeShare: `=IF(COUNTIFS(${inYear})=0,"",SUMPRODUCT((${column(done)}>={settings.yearStart})*(${column(done)}<={settings.asOf})*(${column(done)}<>"")*(((${column(due)}="")+(${column(done)}<=${column(due)}))>0))/COUNTIFS(${inYear}))`,
    medianDays: `=IFERROR(MEDIAN(${column('daysToClose')}),"")`,
    overdueOfOwner: `=COUNTIFS(${column(owner)},"="&{person},${overdue})`,
  };
}

function toCheckEntry(check: DataCheck, index: number, language: Language): ListEntry {
  const { code, name, sheet, column, rows, count } = check;
  const part = dataChecks.slice(0, index).filter((earlier) => earlier.code === code).length;
  const isOneOfSeveral = dataChecks.filter((other) => other.code === code).length > 1;
  const formulas: { [column: string]: Formula } = { checkCount: count ?? `=SUMPRODUCT(1*(${rows}))` };
  if (rows && column) {
    formulas.firstCell = `=IF(N({checkCount})=0,"",{${column}:place}&(10^6-SUMPRODUCT(MAX((${rows})*(10^6-ROW({${column}}))))))`;
  }
  return {
    id: isOneOfSeveral ? code + 'abcdefgh'[part] : code,
    cells: { checkName: noteText(name, language), checkSheet: sheetName(sheet, language) },
    formulas,
  };
}

function toDutyEntry(
  { number, section, sheets }: (typeof duties)[number],
  templates: readonly Template[],
  language: Language,
): ListEntry {
  const [main, ...more] = sheets;
  return {
    id: number,
    cells: {
      dutySection: wordsIn('dutySections', language)[section],
      duty: wordsIn('duties', language)[number - 1]!,
      mainSheet: sheetName(main, language),
      moreSheets: more.map((key) => sheetName(key, language)).join(labelText('listComma', language)),
    },
    formulas: { rowsFilled: countRows(main, templates) },
  };
}

/** Counts the rows of a sheet: those that people fill, or those made for them. */
function countRows(id: SheetKey, templates: readonly Template[]): Formula {
  const { blocks, group } = templates.find((template) => template.id === id)!;
  const tables = blocks.filter((block) => block.kind === 'table');
  const lists = group === 'output' ? [] : tables.filter(({ columns }) => columns.some(({ required }) => required));
  const table = lists.at(-1) ?? tables[0];
  if (table) {
    const key = (table.columns.find(({ required }) => required) ?? table.columns[0]!).key;
    return `=COUNTA({${id}.${key}})`;
  }
  const fields = blocks.find((block) => block.kind === 'fields');
  return `=COUNTA({${id}.${fields?.kind === 'fields' ? fields.fields[0]!.key : ''}})`;
}
