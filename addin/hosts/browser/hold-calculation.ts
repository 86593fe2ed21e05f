import { CanceledError, type ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

/**
 * Univer 0.25.1 begins to calculate whenever work pauses, and begins again with the next part of it; once, when it is
 * done, is enough.
 * @returns What ends that.
 */
export function holdCalculation(commands: ICommandService): () => void {
  /** The engine asks for all that it has not calculated yet, every time. */
  let wanted: object | undefined;
  const held = commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) return;
    wanted = params;
    throw new CanceledError();
  });
  return () => {
    held.dispose();
    // Not the calculation itself: the engine would begin a second one for what was changed last.
    if (wanted) void commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, wanted, { onlyLocal: true });
  };
}
