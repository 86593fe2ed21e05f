import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Language } from '../../core/words/language';
import { WorkbookModel } from '../spreadsheet/workbook-model';
import { Engine } from './engine';
import { ExcelWorkbook } from './excel-workbook';
import { ExcelWorksheets } from './excel-worksheets';
import type { RequestBody, ResponseBody } from './protocol';

const source = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');

/** When a request fails: before it arrives, before its action of that number, or on the way back. */
export interface Fault {
  /** From 1, of those that do something. */
  readonly request: number;
  readonly at: 'before' | 'after' | number;
}

export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly workbook: ExcelWorkbook;
  readonly model: WorkbookModel;
  readonly engine: Engine;
  /** What has been sent, without what only lets objects go. */
  readonly requests: readonly RequestBody[];
  /** What Excel itself refused, besides the failures that were asked for. */
  readonly refusals: readonly string[];
  /** Those still to come, counted from here on. */
  failAt(...faults: readonly Fault[]): void;
}

/** Excel without Excel: the real office.js, which talks to a workbook that is data. One is open at a time. */
export function openExcel(language: Language = 'en'): OpenExcel {
  const model = new WorkbookModel(language);
  const workbook = new ExcelWorkbook(model);
  new ExcelWorksheets(workbook).add('Sheet1');
  model.selection = { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 };
  const engine = new Engine(workbook);
  const requests: RequestBody[] = [];
  let faults: readonly Fault[] = [];
  let counted = 0;
  const refusals: string[] = [];
  const carryOut = (body: RequestBody, stopBefore?: number): ResponseBody => {
    const response = engine.process(body, stopBefore);
    const { Error: error } = response;
    if (error && (stopBefore === undefined || error.ActionIndex < stopBefore)) {
      refusals.push(`${error.Location}: ${error.Message}`);
    }
    return response;
  };
  const answer = (body: RequestBody): ResponseBody => {
    if (isLettingGo(body)) return engine.process(body);
    requests.push(body);
    const fault = faults.find(({ request }) => request === requests.length - counted);
    if (!fault) return carryOut(body);
    if (fault.at === 'before') return engine.process(body, 0);
    const answered = carryOut(body, typeof fault.at === 'number' ? fault.at : undefined);
    return fault.at === 'after' ? engine.process(body, 0) : answered;
  };
  return {
    Excel: loadOfficeJs(answer),
    workbook,
    model,
    engine,
    requests,
    refusals,
    failAt: (...next) => {
      faults = next;
      counted = requests.length;
    },
  };
}

/** After a run, office.js lets go of what it kept; that comes at no certain time. */
function isLettingGo({ Actions }: RequestBody): boolean {
  return Actions.every(({ Name, ActionType }) => Name === '_RemoveReference' || ActionType === 1);
}

let answerNow: (body: RequestBody) => ResponseBody;
let loaded: typeof Excel | undefined;

function loadOfficeJs(answer: typeof answerNow): typeof Excel {
  answerNow = answer;
  if (loaded) return loaded;
  const { window } = new JSDOM('', { url: 'https://localhost/', runScripts: 'outside-only' });
  const bridge = {
    onMessageFromHost: (_message: string) => {},
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text);
      const body = JSON.stringify(answerNow(message.body));
      queueMicrotask(() =>
        bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } })),
      );
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(readFileSync(source, 'utf8'));
  loaded = (window as unknown as { Excel: typeof Excel }).Excel;
  return loaded;
}
