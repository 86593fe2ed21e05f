import { CommandType, ICommandService, type IMutationInfo, IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';

/** Everything that is done to the grid between `begin` and `keep` is one step for Ctrl+Z; `takeBack` undoes it. */
export interface OneStep {
  keep(): void;
  takeBack(): void;
}

export class GridSteps {
  private readonly history: IUndoRedoService;
  readonly commands: ICommandService;
  private begun = 0;

  constructor(private readonly grid: FUniver) {
    // The facade has no way to the history but to undo what the user sees as the last step.
    // biome-ignore lint/complexity/useLiteralKeys: protected
    const injector = grid['_injector'];
    this.history = injector.get(IUndoRedoService);
    this.commands = injector.get(ICommandService);
  }

  /** There is none before there is a workbook. */
  get drawings(): ISheetDrawingService {
    // biome-ignore lint/complexity/useLiteralKeys: protected
    return this.grid['_injector'].get(ISheetDrawingService);
  }

  begin(unitID: string): OneStep {
    const { history } = this;
    const id = `planfold ${++this.begun}`;
    const batch = history.__tempBatchingUndoRedo(unitID);
    // What follows is added to this item, which `rollback` knows by its name. Univer 0.25.1 adds it at the end, so that
    // what was done first would be undone first.
    const undoMutations: IMutationInfo[] = [];
    undoMutations.push = (...later) => undoMutations.unshift(...later);
    history.pushUndoRedo({ id, unitID, undoMutations, redoMutations: [] });
    return {
      keep: () => batch.dispose(),
      takeBack() {
        batch.dispose();
        history.rollback(id, unitID);
      },
    };
  }

  /** A change that the grid itself has no command for; it must survive undoing and redoing like any other. */
  register<T extends object>(id: string, change: (params: T) => void): (unitID: string, before: T, after: T) => void {
    this.commands.registerCommand({
      id,
      type: CommandType.MUTATION,
      handler: (_, params: T) => {
        change(params);
        return true;
      },
    });
    return (unitID, before, after) => this.change(unitID, { id, params: before }, { id, params: after });
  }

  /** What no command of the grid's can undo. */
  change(unitID: string, before: IMutationInfo, after: IMutationInfo): void {
    this.commands.syncExecuteCommand(after.id, after.params);
    this.history.pushUndoRedo({ unitID, undoMutations: [before], redoMutations: [after] });
  }
}
