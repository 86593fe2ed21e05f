import { sampleWorkbook } from '../../../core/sample/sample-workbook';
import { seededRandom } from '../../../core/sample/seeded-random';
import { languages } from '../../../core/words/language';
import { idText, type SheetId } from '../../../core/workbook/sheet-id';
import { emptyWorkbook, everySheet, firstMonths, insert, withFirstMonth } from './inserting';

/** Of each template one sheet, always the same. */
function oneOfEach(firstMonth: number, seed: number): readonly SheetId[] {
  const random = seededRandom(seed);
  const chosen = new Map<string, SheetId>();
  const order = everySheet(firstMonth).map((id) => [random(), id] as const);
  for (const [, id] of order.sort(([a], [b]) => a - b)) chosen.set(id.template, id);
  return [...chosen.values()];
}

describe.each(firstMonths)('with business years from month %s', (firstMonth) => {
  describe.each(languages)('and in %s, a sheet of every template', (language) => {
    it('is inserted into an empty workbook', () => {
      const { content, supply } = emptyWorkbook(language, firstMonth);
      for (const id of oneOfEach(firstMonth, firstMonth)) insert(id, content, supply);
    });
  });
});

describe('in a full workbook', () => {
  const sample = sampleWorkbook('en');

  it.each(
    firstMonths.flatMap((firstMonth) =>
      oneOfEach(firstMonth, firstMonth + 20)
        .filter((_, i) => i % 6 === 0)
        .map((id) => [idText(id), firstMonth, id] as const),
    ),
  )('%s is inserted, years from month %s', (_, firstMonth, id) => {
    insert(id, withFirstMonth(sample, firstMonth), () => undefined);
  });
});
