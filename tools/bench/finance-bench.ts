import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { callFunction } from '../../core/call';
import type { BenchRow } from './bench-row';
import { medianTimes } from './measure';

interface LedgerLine {
  readonly date: string;
  readonly organization: string;
  readonly department: string;
  readonly scenario: string;
  readonly account: string;
  readonly account_type: string;
  readonly amount: string;
}

const TARGET = 20;
/** Next to the project on some machines; npm runs from the project's folder. */
const LEDGER = resolve('../shared/data/adventureworks/finance.csv');

/** Compares every budget line of a real ledger with its actual one, in one call; no row if the ledger is missing. */
export function financeRows(): BenchRow[] {
  if (!existsSync(LEDGER)) return [];
  const { data } = Papa.parse<LedgerLine>(readFileSync(LEDGER, 'utf8'), { header: true, skipEmptyLines: true });
  const actuals = new Map(data.filter((line) => line.scenario === 'Actual').map((line) => [keyOf(line), line.amount]));
  const budgets = data.filter((line) => line.scenario === 'Budget' && actuals.has(keyOf(line)));
  const budget = budgets.map((line) => [Number(line.amount)]);
  const actual = budgets.map((line) => [Number(actuals.get(keyOf(line)))]);
  const types = budgets.map((line) => [line.account_type]);
  const [ours] = medianTimes([() => callFunction('BUDGETVSACTUAL', [budget, actual, types])]) as [number];
  const name = `BUDGETVSACTUAL ${budgets.length} lines, warm, ms (at most)`;
  return [{ name, ours, other: null, ratio: null, target: TARGET, met: ours <= TARGET }];
}

function keyOf({ date, organization, department, account }: LedgerLine): string {
  return JSON.stringify([date, organization, department, account]);
}
