import { readWorkbook } from '../../../addin/taskpane/read-workbook';
import { renderWorkbook } from '../../../core/rendering/render-workbook';
import { lists, templates } from '../../../core/templates/catalogue';
import type { TypedRow } from '../../../core/templates/content';
import { type Language, languages } from '../../../core/words/language';
import { SheetReader } from '../../workbook/sheet-reader';

const complaint: TypedRow = { caseNumber: 'C-1', openedOn: 46023, customer: 'Blue Inn', isRepeated: 'yes' };
const items: readonly TypedRow[] = [
  { item: 'actualSales', itemWeight: 60, method: 'ratio', direction: 'higher', cap: 120 },
  { item: 'conduct', itemWeight: 40, method: 'deduct', direction: 'lower', cap: 100 },
];

const rendered = (language: Language) =>
  renderWorkbook(
    {
      language,
      isMadeUp: false,
      sheets: new Map([
        ['complaints', { tables: { rows: [complaint] } }],
        ['scorecardSetup', { tables: { rows: items } }],
      ]),
    },
    { templates, lists },
  );

const said = {
  en: ['yes', 'ratio', 'higher', 'deduct', 'lower'],
  'zh-Hans': ['是', '完成率法', '越高越好', '扣分', '越低越好'],
  'zh-Hant': ['是', '達成率法', '越高越好', '扣分', '越低越好'],
} as const;

describe.each(languages)('a workbook in %s', (language) => {
  it('says options in its own words, and they are read back as the same options', async () => {
    const workbook = rendered(language);
    const reader = new SheetReader(workbook);
    const rows = reader.rows('scorecardSetup', 'rows');
    const rowOf = (key: 'actualSales' | 'conduct') => rows[key === 'actualSales' ? 1 : 9]!;
    const [sales, conduct] = [rowOf('actualSales'), rowOf('conduct')];
    expect([
      reader.rows('complaints', 'rows')[0]!.isRepeated,
      ...[sales.method, sales.direction, conduct.method, conduct.direction],
    ]).toEqual(said[language]);
    const { content } = await readWorkbook({ host: workbook.host, templates, language });
    expect(content.sheets.get('complaints')?.tables?.rows?.[0]).toMatchObject(complaint);
    expect(content.sheets.get('scorecardSetup')?.tables?.rows).toEqual(
      expect.arrayContaining(items.map((item) => expect.objectContaining(item))),
    );
  });
});
