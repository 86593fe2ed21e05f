import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlainCell } from '../../core/workbook/workbook-plan';

/** Rows and columns count from 1; text that begins with "=" is a formula, all other text follows a "'". */
export type Input = readonly [row: number, column: number, input: string];

export interface InputSheet {
  readonly name: string;
  readonly cells: readonly Input[];
}

/** Runs in a separate process, because Jest cannot load IronCalc's modules. */
const program = `
import { readFileSync } from 'node:fs';
const { entry, module, sheets } = JSON.parse(readFileSync(0, 'utf8'));
const { initSync, Model } = await import(entry);
initSync({ module: readFileSync(module) });
const model = new Model('test', 'en', 'UTC', 'en');
model.pauseEvaluation();
sheets.forEach(({ name }, i) => {
  if (i > 0) model.newSheet();
  model.renameSheet(i, name);
});
sheets.forEach(({ cells }, i) => {
  for (const [row, column, input] of cells) model.setUserInput(i, row, column, input);
});
model.resumeEvaluation();
model.evaluate();
const values = sheets.map(({ cells }, sheet) =>
  cells.filter(([, , input]) => input.startsWith('=')).map(([row, column]) => {
    const type = model.getCellType(sheet, row, column);
    const text = model.getFormattedCellValue(sheet, row, column);
    if (type === 1 && !/^-?\\d{1,9}$/.test(text)) {
      model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', '0.00000000000000E+00');
      return Number(model.getFormattedCellValue(sheet, row, column));
    }
    return type === 1 ? Number(text) : type === 4 ? text === 'TRUE' : text;
  }),
);
process.stdout.write(JSON.stringify(values));
`;

/** Values of the formulas of each sheet, in their order; errors as their codes. */
export function ironCalc(sheets: readonly InputSheet[]): readonly (readonly Exclude<PlainCell, null>[])[] {
  const entry = require.resolve('@ironcalc/wasm');
  const input = { entry: pathToFileURL(entry).href, module: join(dirname(entry), 'wasm_bg.wasm'), sheets };
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output);
}
