import { ExcelObject } from '../excel-object';

/** A result of the runtime: id, success, value or message, and the kind of error. */
export type InvocationResult = readonly [id: number, isDone: boolean, value: unknown, errorCode?: number];

/** Plays Excel's side of the custom functions runtime. */
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

/** Reports whether the pane is shown. */
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

/** Swallows the telemetry of office.js. */
export class TelemetryService extends ExcelObject {
  sendTelemetryEvent(): void {}
}
