import fc from 'fast-check';

const number = fc.constantFrom(
  '0',
  '1',
  '2',
  '3.5',
  '-4',
  '0.1',
  '12',
  'B2',
  'B3',
  'B4',
  'B5',
  'F1',
  'F4',
  'G2',
  '50%',
);
const words = fc.constantFrom('"North"', '"south"', '"x"', '""', 'A2', 'A4', 'D6', 'F5');
const numbers = fc.constantFrom('B2:B6', 'G1:G5', 'H1:H5', 'C2:C6');
const labels = fc.constantFrom('A2:A6', 'D2:D6');
const criterion = fc.constantFrom('"North"', '"s*"', '"<>South"', 'A3', '"?nn"', '">A"', '"<>"');
const bound = fc.constantFrom('">=3"', '"<75"', '">"&F1', '0', '"<>5"', '5', '"<=45352"');
const compared = fc.constantFrom('=', '<>', '<', '<=', '>', '>=');

function join(template: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => template.replace(/\d/g, (place) => texts[Number(place)] ?? ''));
}

const { amount } = fc.letrec<{ amount: string; truth: string; text: string }>((tie) => ({
  amount: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    number,
    join('(0_1_2)', tie('amount'), fc.constantFrom('+', '-', '*', '/'), tie('amount')).map((text) =>
      text.replaceAll('_', ''),
    ),
    join('-0', tie('amount')),
    join('IF(0,1,2)', tie('truth'), tie('amount'), tie('amount')),
    join('IFERROR(0,1)', tie('amount'), tie('amount')),
    join('ROUND(0,1)', tie('amount'), fc.constantFrom('0', '1', '-1')),
    join('MOD(0,1)', tie('amount'), fc.constantFrom('3', '-7', 'G2')),
    join('INT(0)', tie('amount')),
    join('LEN(0)', tie('text')),
    join('0(1)', fc.constantFrom('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA', 'MEDIAN'), numbers),
    join('SUMIFS(0,1,2,3,4)', numbers, labels, criterion, numbers, bound),
    join('COUNTIFS(0,1,2,3)', labels, criterion, numbers, bound),
    join('SUMIF(0,1,2)', labels, criterion, numbers),
    join('SUMPRODUCT((0_1_2)*3)', labels, compared, words, numbers).map((text) => text.replaceAll('_', '')),
    join('SUMPRODUCT(0_1,2)', numbers, fc.constantFrom('*2', '+1', '/3'), numbers).map((text) =>
      text.replaceAll('_', ''),
    ),
    join('INDEX(0,1)', numbers, fc.constantFrom('1', '3', '5', '6')),
    join('MATCH(0,1,2)', words, labels, fc.constant('0')),
    join(
      '0(1)',
      fc.constantFrom('YEAR', 'MONTH', 'DAY', 'WEEKDAY', 'ISOWEEKNUM'),
      fc.integer({ min: 62, max: 90_000 }).map(String),
    ),
    join(
      '0(1,2)',
      fc.constantFrom('EDATE', 'EOMONTH'),
      fc.constantFrom('45292', '45351', '36584'),
      fc.constantFrom('1', '-13', '24'),
    ),
  ),
  truth: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('TRUE', 'F3', 'FALSE'),
    join('(0_1_2)', tie('amount'), compared, tie('amount')).map((text) => text.replaceAll('_', '')),
    join('(0_1_2)', tie('text'), compared, tie('text')).map((text) => text.replaceAll('_', '')),
    join('AND(0,1)', tie('truth'), tie('truth')),
    join('NOT(0)', tie('truth')),
    join('ISERROR(0)', tie('amount')),
  ),
  text: fc.oneof(
    { depthSize: 'small' },
    words,
    join('(0&1)', tie('text'), tie('text')),
    join('LEFT(0,1)', tie('text'), fc.constantFrom('1', '2', '9')),
    join('MID(0,1,2)', tie('text'), fc.constantFrom('1', '2'), fc.constantFrom('1', '3')),
    join('UPPER(0)', tie('text')),
  ),
}));

/** Formulas over the facts of the examples; any spreadsheet can calculate them. */
export const anyFormula: fc.Arbitrary<string> = amount.map((text) => `=${text}`);
