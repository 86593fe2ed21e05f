import { sampleWorkbook } from '../../../core/sample/sample-workbook';
import { languages } from '../../../core/words/language';
import { emptyWorkbook, everySheet, firstMonths, insert, withFirstMonth } from './inserting';

describe.each(firstMonths)('with business years from month %s', (firstMonth) => {
  describe.each(languages)('and in %s, every sheet of every period', (language) => {
    it('is inserted into an empty workbook', () => {
      const { content, supply } = emptyWorkbook(language, firstMonth);
      for (const id of everySheet(firstMonth)) insert(id, content, supply);
    });

    it('is inserted into a full one', () => {
      const full = withFirstMonth(sampleWorkbook(language), firstMonth);
      for (const id of everySheet(firstMonth)) insert(id, full, () => undefined);
    });
  });
});
