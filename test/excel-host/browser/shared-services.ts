import { ExcelObject } from '../excel-object';

/** A result as the runtime gives it: number, whether it went well, value or message, and the kind of error. */
export type InvocationResult = readonly [id: number, isDone: boolean, value: unknown, errorCode?: number];

/** Excel's side of the runtime of custom functions. */
export class CustomFunctionsService extends ExcelObject {
  constructor(private readonly take: (results: readonly InvocationResult[]) => void) {
    super();
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    this.take(results);
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}

/** Whether the pane is shown. */
export class AppRuntimeService extends ExcelObject {
  constructor(private readonly show: (state: string) => void) {
    super();
  }

  setAppRuntimeState(state: string): void {
    this.show(state);
  }
}

export class AddinInternalService extends ExcelObject {
  notifyActionHandlerReady(): void {}
}

/** What office.js tells Microsoft of its own work. */
export class TelemetryService extends ExcelObject {
  sendTelemetryEvent(): void {}
}
