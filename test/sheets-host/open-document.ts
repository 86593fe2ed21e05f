import { RemoteHost } from '../../addin/hosts/sheets/remote-host';
import { carryOutStep } from '../../apps-script/host/carry-out-step';
import { googleServices } from './google-services';
import { type DocumentSettings, SheetsDocument } from './sheets-document';

export interface OpenDocument {
  readonly document: SheetsDocument;
  /** The host of a user who has the document open. */
  hostOf(user?: string): RemoteHost;
  /** The clock of Google's machines, in milliseconds. */
  now: number;
  /** Number of calls of the script so far. */
  steps: number;
  /** Loses a call by number: before it arrives, or its answer; undefined leaves it alone. */
  lost: ((call: number) => 'before' | 'after' | undefined) | undefined;
  /** Number of the call at whose answer the browser closes, which stops everything. */
  closesAt: number | undefined;
}

/** Opens a document with its script; both exchange text, as in the sidebar. */
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

  /** Sets the globals to this document's while its script runs. */
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
