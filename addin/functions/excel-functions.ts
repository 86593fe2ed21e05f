import type { FunctionRecord } from '../../core/arguments/define';
import { historyNames } from '../../core/functions/history-names';
import { planningFunctions } from '../../core/functions/planning-functions';
import { resultFunctions } from '../../core/functions/result-functions';

/** A function whose code is loaded with its first call. */
export interface LateFunction {
  readonly name: string;
  readonly load: () => Promise<FunctionRecord>;
}

const fromHistory = (wanted: string): LateFunction => ({
  name: wanted,
  load: async () => {
    const { historyFunctions } = await import(
      /* webpackChunkName: "history-functions" */ '../../core/functions/history-functions'
    );
    return historyFunctions.find(({ name }) => name === wanted)!;
  },
});

/** The catalogue's functions in its order, as the add-in loads them. */
export const excelFunctions: readonly (FunctionRecord | LateFunction)[] = [
  ...planningFunctions,
  ...historyNames.map(fromHistory),
  ...resultFunctions,
];
