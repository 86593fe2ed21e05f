import '../../../core/words/every-language';
import { WorkbookModel } from '../../spreadsheet/workbook-model';
import { Engine } from '../engine';
import type { ExcelObject } from '../excel-object';
import { ExcelWorkbook } from '../excel-workbook';
import { ExcelWorksheets } from '../excel-worksheets';
import { macContext } from './mac-context';
import {
  AddinInternalService,
  AppRuntimeService,
  CustomFunctionsService,
  type InvocationResult,
  TelemetryService,
} from './shared-services';

/** Gives tests the workbook and the actions of a user in Excel. */
export interface PretendedExcel {
  readonly model: WorkbookModel;
  readonly engine: Engine;
  /** The last state: Visible once a button has opened the pane. */
  readonly runtimeState: () => string | undefined;
  /** Calls a function as a cell does. */
  call(name: string, values: readonly unknown[]): Promise<InvocationResult>;
  press(action: string): void;
}

interface Bridge {
  onMessageFromHost: (message: string) => void;
  sendMessageToHost(text: string): void;
}

declare global {
  interface Window {
    excel: PretendedExcel;
  }
  /** The interface that office.js uses in Excel for Mac. */
  const OSF: { readonly ScriptMessaging: { agaveHostCallback(id: string, answer: unknown): void } };
}

const categories = { functions: 1, actions: 2 } as const;
const events = { category: 65536, added: 13, deleted: 15, target: 'Workbook' } as const;
const DISPATCH = 1000;
const ERRORS_ALLOWED = 4;
const GET_CONTEXT = 5;

/** Runs before the page's scripts, and makes the window look like Excel for Mac to office.js. */
function startExcel(): void {
  const locale =
    /_host_Info=Excel(?:\||%7C)Mac(?:\||%7C)16\.00(?:\||%7C)([\w-]+)/i.exec(location.search)?.[1] ?? 'en-US';
  const model = new WorkbookModel();
  const workbook = new ExcelWorkbook(model);
  new ExcelWorksheets(workbook).add('Sheet1');
  model.selection = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 };
  const waiting = new Map<number, (result: InvocationResult) => void>();
  let state: string | undefined;
  const services: { readonly [name: string]: () => ExcelObject } = {
    'Microsoft.ExcelServices.CustomFunctions': () =>
      new CustomFunctionsService((results) => {
        for (const result of results) waiting.get(result[0])?.(result);
      }),
    'Microsoft.AppRuntime.AppRuntimeService': () =>
      new AppRuntimeService((next) => {
        state = next;
      }),
    'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
    'Microsoft.Telemetry.TelemetryService': () => new TelemetryService(),
  };
  const engine = new Engine(workbook, (name) => services[name]?.());
  const bridge: Bridge = {
    onMessageFromHost: () => {},
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text);
      const before = model.sheets;
      const body = JSON.stringify(engine.process(message.body));
      queueMicrotask(() => {
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
        tellOfSheets(before);
      });
    },
  };
  const tell = (category: number, message: unknown) => {
    const entries = [[category, DISPATCH, '', JSON.stringify(message), 1]];
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };
  const tellOfSheets = (before: WorkbookModel['sheets']) => {
    const changes = [
      { watch: 'added', type: events.added, sheets: model.sheets.filter((sheet) => !before.includes(sheet)) },
      { watch: 'deleted', type: events.deleted, sheets: before.filter((sheet) => !model.sheets.includes(sheet)) },
    ] as const;
    const entries = changes.flatMap(({ watch, type, sheets }) =>
      workbook.watched.has(watch)
        ? sheets.map((sheet) => [
            events.category,
            type,
            events.target,
            JSON.stringify({ source: 'Local', worksheetId: sheet.id }),
            1,
          ])
        : [],
    );
    if (entries.length > 0) bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  };
  const postMessage = (text: string) => {
    const { methodId, callbackId } = JSON.parse(text);
    if (!callbackId) return;
    const answer = methodId === GET_CONTEXT ? macContext(locale) : [0, []];
    setTimeout(() => OSF.ScriptMessaging.agaveHostCallback(callbackId, answer));
  };
  let calls = 0;
  const excel: PretendedExcel = {
    model,
    engine,
    runtimeState: () => state,
    call: (name, values) =>
      new Promise((resolve) => {
        const id = ++calls;
        waiting.set(id, resolve);
        tell(categories.functions, [id, name, values, 'Sheet1!A1', ERRORS_ALLOWED]);
      }),
    press: (action) => tell(categories.actions, [action, null]),
  };
  Object.assign(window, {
    _richApiNativeBridge: bridge,
    webkit: { messageHandlers: { Agave: { postMessage } } },
    excel,
  });
}

startExcel();
