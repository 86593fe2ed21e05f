import type { FunctionRecord } from '../../core/arguments/define';
import type { historyFunctions } from '../../core/functions/history-functions';
import { planningFunctions } from '../../core/functions/planning-functions';
import { resultFunctions } from '../../core/functions/result-functions';

/** A function whose code is loaded with its first call. */
export interface LateFunction {
  readonly name: string;
  readonly load: () => Promise<FunctionRecord>;
}

type HistoryName = (typeof historyFunctions)[number]['name'];

const fromHistory = (wanted: HistoryName): LateFunction => ({
  name: wanted,
  load: async () => {
    const { historyFunctions } = await import(
      /* webpackChunkName: "history" */ '../../core/functions/history-functions'
    );
    return historyFunctions.find(({ name }) => name === wanted)!;
  },
});

/** The catalogue's functions in its order, as the add-in loads them. */
export const excelFunctions: readonly (FunctionRecord | LateFunction)[] = [
  ...planningFunctions,
  ...(['SEASONALITY', 'SALESFORECAST'] satisfies HistoryName[]).map(fromHistory),
  ...resultFunctions,
];
