import { type OpenExcel, openExcel } from '../excel-host/open-excel';

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

/** Faulty calls, and Excel's error codes for them. */
const refused: readonly (readonly [string, string, Work])[] = [
  ['a sheet that is not there', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('Nowhere').activate()],
  ['a name that is taken', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('SHEET1')],
  ['a name that no sheet may have', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a/b')],
  ['deleting the last sheet', 'InvalidOperation', (_, sheet) => sheet.delete()],
  [
    'hiding the last sheet',
    'InvalidOperation',
    (_, sheet) => {
      sheet.visibility = 'Hidden';
    },
  ],
  [
    'deleting a very hidden sheet',
    'InvalidOperation',
    ({ workbook }) => {
      const added = workbook.worksheets.add();
      added.visibility = 'VeryHidden';
      added.delete();
    },
  ],
  [
    'a block of another shape',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
    },
  ],
  [
    'a text that is not an address',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A0').values = [[1]];
    },
  ],
  [
    'a text that is not a formula',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM((']];
    },
  ],
  [
    'a formula on a missing sheet',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').formulas = [['=Nowhere!A1']];
    },
  ],
  [
    'a locked cell',
    'AccessDenied',
    (_, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
    },
  ],
  [
    'a format on a protected sheet',
    'AccessDenied',
    (_, sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1').format.font.bold = true;
    },
  ],
  [
    'the wrong password',
    'AccessDenied',
    (_, sheet) => {
      sheet.protection.protect({}, 'x');
      sheet.protection.unprotect();
    },
  ],
  [
    'a merge that overlaps a merge',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('B2:C3').merge();
    },
  ],
  [
    'a list too long for a rule',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
    },
  ],
  [
    'an empty rule',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '' } };
    },
  ],
  [
    'a message without a rule',
    'InvalidOperation',
    (_, sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { message: 'm', title: '', showPrompt: true };
    },
  ],
  [
    'a condition that is not a formula',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=((';
    },
  ],
  [
    'a text that is not a colour',
    'InvalidArgument',
    (_, sheet) => {
      sheet.getRange('A1').format.fill.color = 'blueish';
    },
  ],
  ['a name like a cell', 'InvalidArgument', ({ workbook }, sheet) => workbook.names.add('A1', sheet.getRange('A1'))],
  [
    'more than 5 MB',
    'RequestPayloadSizeLimitExceeded',
    (_, sheet) => {
      sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
    },
  ],
  [
    'a member that the test host does not support',
    'NotImplemented',
    (_, sheet) => sheet.getRange('A1').removeDuplicates([0], false),
  ],
];

describe('the Excel test host', () => {
  let open: OpenExcel;
  beforeEach(() => {
    open = openExcel();
  });

  const codeOf = (work: Work): Promise<string | undefined> =>
    open.Excel.run(async (context) => {
      work(context, context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    }).then(
      () => undefined,
      (error) => error.code,
    );

  it.each(refused)('refuses %s: %s', async (_, code, work) => {
    expect(await codeOf(work)).toBe(code);
    expect(open.engine.unknown.size).toBe(code === 'NotImplemented' ? 1 : 0);
  });

  it('gives only loaded properties, and no answer of more than 5 MB', async () => {
    const unloaded = open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(unloaded).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    open.model.sheets[0]!.change({ row: 1, column: 1, rows: 200, columns: 1 }, () => ({ value: 'x'.repeat(30_000) }));
    expect(await codeOf((_, sheet) => sheet.getRange('A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  it('carries out the actions before a failing one, and none after it', async () => {
    await codeOf((_, sheet) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A0').values = [['refused']];
      sheet.getRange('A2').values = [['after']];
    });
    const [first, second] = [1, 2].map((row) => open.model.sheets[0]!.cell(row, 1).value);
    expect([first, second]).toEqual(['before', undefined]);
  });

  it('adjusts formulas when a sheet is renamed, and breaks them when it is deleted', async () => {
    open.model.addSheet('Old name', { rows: 9, columns: 9 });
    open.model.sheets[0]!.change({ row: 1, column: 1, rows: 1, columns: 1 }, () => ({
      formula: `="Old name!"&'Old name'!A1`,
    }));
    await codeOf(({ workbook }) => {
      workbook.worksheets.getItem('Old name').name = 'New';
    });
    expect(open.model.sheets[0]!.cell(1, 1).formula).toBe(`="Old name!"&'New'!A1`);
    await codeOf(({ workbook }) => workbook.worksheets.getItem('New').delete());
    expect(open.model.sheets[0]!.cell(1, 1).formula).toBe('="Old name!"&#REF!');
  });
});
