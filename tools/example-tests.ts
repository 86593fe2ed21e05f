import type { Cell, Matrix } from '../core/arguments/cell';
import { formulaText } from '../core/arguments/formula-text';
import { catalogue } from '../core/catalogue';

/** Writes every example of every record as a test named after its formula. */
export function toExampleTests(): string {
  const groups = catalogue.functions.map(({ name, examples }) => {
    const tests = examples.map((example) => {
      const call = `callFunction('${name}', ${code(example.arguments as readonly (Cell | Matrix)[])})`;
      const { result } = example;
      const claim =
        typeof result === 'object' && result !== null && 'error' in result
          ? `expect(() => ${call}).toThrow(expect.objectContaining({ key: '${result.error}' }))`
          : `expect(${call}).toEqual(${code(result as Cell | Matrix)})`;
      return `  it(${code(formulaText(name, example.arguments))}, () => {\n    ${claim};\n  });\n`;
    });
    return `\ndescribe('${name}', () => {\n${tests.join('')}});\n`;
  });
  return `// Written by npm run generate from the examples of core/catalogue.ts; changes here are lost.\nimport { callFunction } from '../../core/call';\n${groups.join('')}`;
}

function code(value: unknown): string {
  return JSON.stringify(value);
}
