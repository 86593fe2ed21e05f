import { withoutBinaryNoise } from '../numbers/without-binary-noise';
import { cellError } from './cell-error';
import { finite, toNumber, toWhole } from './convert';
import type { EagerFunction, FunctionFamily } from './sheet-function';

function ofNumber(run: (number: number) => number): EagerFunction {
  return { takes: ['cell'], run: ([number]) => finite(run(toNumber(number))) };
}

function ofTwoNumbers(run: (a: number, b: number) => number, toSecond = toNumber): EagerFunction {
  return { takes: ['cell', 'cell'], run: ([a, b]) => finite(run(toNumber(a), toSecond(b))) };
}

/** Rounds the size with `round` and keeps the sign; 1.005 counts as written, not as its binary value. */
function roundTo(round: (size: number) => number): (number: number, digits: number) => number {
  return (number, digits) => {
    const size = withoutBinaryNoise(Math.abs(number));
    if (size === 0 || digits > 300) return number;
    return Math.sign(number) * shift(round(withoutBinaryNoise(shift(size, digits))), -digits);
  };
}

/** Moves the decimal point in the text, because multiplying by 10 would add an error. */
function shift(number: number, digits: number): number {
  const [mantissa, exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

function remainder(number: number, divisor: number): number {
  if (divisor === 0) throw cellError('#DIV/0!');
  const rest = number % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

function squareRoot(number: number): number {
  if (number < 0) throw cellError('#NUM!');
  return Math.sqrt(number);
}

export const rounding: FunctionFamily = {
  ROUND: ofTwoNumbers(roundTo(Math.round), toWhole),
  ROUNDUP: ofTwoNumbers(roundTo(Math.ceil), toWhole),
  ROUNDDOWN: ofTwoNumbers(roundTo(Math.floor), toWhole),
  INT: ofNumber(Math.floor),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber(squareRoot),
  MOD: ofTwoNumbers(remainder),
};
