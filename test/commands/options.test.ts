import * as z from 'zod/mini';
import { flag, language, number, path, people, port, readOptions, text, year } from '../../addin/command-line/options';

const declared = z.object({ out: path, target: number, year, port, people, language, months: text, sample: flag });
const read = (...args: readonly string[]) => readOptions(declared, args);

it('reads each option as what it is declared to be', () => {
  const args = '--out=a.xlsx --target -1.5 --year 1999 --port 80 --people 7 --language ZH-hant --months x --sample';
  expect(read(...args.split(' '))).toEqual({
    ...{ out: 'a.xlsx', target: -1.5, year: 1999, port: 80, people: 7, language: 'zh-Hant', months: 'x', sample: true },
  });
  expect(read()).toEqual({});
});

it.each<[string, string]>([
  ['--colour red', 'There is no option --colour.'],
  ['-x', 'There is no option -x.'],
  ['--constructor', 'There is no option --constructor.'],
  ['orders.csv', 'There is no option orders.csv.'],
  ['--out', '--out takes the name of a file or folder.'],
  ['--out=', '--out takes the name of a file or folder.'],
  ['--out --sample', '--out takes the name of a file or folder.'],
  ['--target', '--target: “” is not a number.'],
  ['--target 1e3x', '--target: “1e3x” is not a number.'],
  ['--target Infinity', '--target: “Infinity” is not a number.'],
  ['--target 1,000', '--target: “1,000” is not a number.'],
  [`--target ${'9'.repeat(400)}`, `--target: “${'9'.repeat(400)}” is not a number.`],
  ['--year 99', '--year: “99” is not a year from 1902 to 2200.'],
  ['--year 1901', '--year: “1901” is not a year from 1902 to 2200.'],
  ['--year 2201', '--year: “2201” is not a year from 1902 to 2200.'],
  ['--year 19990', '--year: “19990” is not a year from 1902 to 2200.'],
  ['--port 0', '--port: “0” is not a port from 1 to 65535.'],
  ['--port 65536', '--port: “65536” is not a port from 1 to 65535.'],
  ['--people 0', '--people: “0” is not a number of people from 1 to 99999.'],
  ['--people 1.5', '--people: “1.5” is not a number of people from 1 to 99999.'],
  ['--language fr', '--language: “fr” is not one of en, zh-Hans, zh-Hant.'],
  ['--language toString', '--language: “toString” is not one of en, zh-Hans, zh-Hant.'],
  ['--sample=yes', '--sample takes no value.'],
])('%s is refused in a sentence that names the option and what it takes', (args, sentence) => {
  expect(() => read(...args.split(' '))).toThrow(sentence);
});
