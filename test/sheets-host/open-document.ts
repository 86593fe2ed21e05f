import { RemoteHost } from '../../addin/hosts/sheets/remote-host';
import { carryOutStep } from '../../apps-script/host/carry-out-step';
import { googleServices } from './google-services';
import { type DocumentSettings, SheetsDocument } from './sheets-document';

export interface OpenDocument {
  readonly document: SheetsDocument;
  /** As one of the users has it open. */
  hostOf(user?: string): RemoteHost;
  /** The clock of Google's machines, in milliseconds. */
  now: number;
  /** Calls of the script so far. */
  steps: number;
  /** What becomes of the call with that number: it never arrives, or its answer does not, or nothing happens to it. */
  lost: ((call: number) => 'before' | 'after' | undefined) | undefined;
  /** With the answer to the call with that number the browser is closed: nothing goes on. */
  closesAt: number | undefined;
}

/** A document with the script behind it; what passes between both is text, as in the sidebar. */
export function openDocument(settings?: DocumentSettings): OpenDocument {
  const document = new SheetsDocument(settings);
  const services = googleServices(document);
  let made = 0;
  const opened: OpenDocument = {
    document,
    now: 1_000_000,
    steps: 0,
    lost: undefined,
    closesAt: undefined,
    hostOf(user = document.owner) {
      return new RemoteHost(
        async (text) => {
          const call = ++opened.steps;
          const lost = opened.lost?.(call);
          if (lost === 'before') throw new Error('NetworkError');
          const answer = carryOut(user, text);
          if (opened.closesAt === call) return new Promise(() => {});
          if (lost === 'after') throw new Error('NetworkError');
          return answer;
        },
        () => `id-${++made}`,
      );
    },
  };

  /** The globals are this document's while its script runs. */
  function carryOut(user: string, text: string): string {
    const globals = globalThis as { [name: string]: unknown };
    const before = Object.keys(services).map((name) => [name, globals[name]] as const);
    Object.assign(globals, services);
    document.user = user;
    try {
      return carryOutStep(text, () => opened.now);
    } finally {
      for (const [name, value] of before) globals[name] = value;
      document.isLocked = false;
    }
  }

  return opened;
}
