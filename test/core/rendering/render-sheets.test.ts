import { renderSheets, renderWorkbook } from '../../../core/rendering/render-workbook';
import { sampleWorkbook } from '../../../core/sample/sample-workbook';
import { lists, templates } from '../../../core/templates/catalogue';

const catalogue = { templates, lists };

describe('sheets made alone', () => {
  const content = sampleWorkbook('en');
  const whole = renderWorkbook(content, catalogue);

  it.each([...whole.layout.sheets.keys()])(
    '%s is the same, operation for operation, as in the whole workbook',
    (id) => {
      const alone = renderSheets([id], content, catalogue);
      const plan = alone.planOf(alone.layout.sheets.get(id)!);
      expect(plan).toEqual(whole.planOf(whole.layout.sheets.get(id)!));
    },
  );
});
