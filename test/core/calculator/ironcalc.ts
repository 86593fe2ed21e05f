import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contents } from './sheet-of';

/** Runs in a separate process, because Jest cannot load IronCalc's modules. */
const program = `
import { readFileSync } from 'node:fs';
const { entry, module, cells, formulas } = JSON.parse(readFileSync(0, 'utf8'));
const { initSync, Model } = await import(entry);
initSync({ module: readFileSync(module) });
const model = new Model('test', 'en', 'UTC', 'en');
model.pauseEvaluation();
for (const [row, column, input] of cells) model.setUserInput(0, row, column, input);
formulas.forEach((formula, i) => model.setUserInput(0, 99, 26 + i, formula));
model.resumeEvaluation();
model.evaluate();
model.updateRangeStyle({ sheet: 0, row: 99, column: 26, width: formulas.length, height: 1 }, 'num_fmt', '0.00000000000000E+00');
const values = formulas.map((_, i) => {
  const text = model.getFormattedCellValue(0, 99, 26 + i);
  const type = model.getCellType(0, 99, 26 + i);
  return type === 1 ? Number(text) : type === 4 ? text === 'TRUE' : text;
});
process.stdout.write(JSON.stringify(values));
`;

/** Values of formulas in row 99, from column Z on, on a sheet with the given cells; errors as their codes. */
export function ironCalc(
  formulas: readonly string[],
  contents: readonly (readonly [row: number, column: number, content: Contents[string]])[],
): (number | string | boolean)[] {
  const entry = require.resolve('@ironcalc/wasm');
  const cells = contents
    .filter(([, , content]) => content !== null)
    .map(([row, column, content]) => [row, column, typeof content === 'string' ? `'${content}` : String(content)]);
  const input = {
    entry: pathToFileURL(entry).href,
    module: join(dirname(entry), 'wasm_bg.wasm'),
    cells,
    formulas,
  };
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  return JSON.parse(output);
}
