import { ExcelError } from './excel-error';
import { ExcelObject } from './excel-object';
import { OneRequest } from './one-request';
import type { RequestBody, ResponseBody } from './protocol';

/** The limit of Excel on the web for a request and for a response. */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** Never reused: office.js releases objects late, when another workbook may be open. */
let lastReference = 0;

/**
 * Carries out requests of office.js: lists of actions on objects, each given as a path from the workbook. Refuses
 * unknown actions and collects them in `unknown`.
 */
export class Engine {
  readonly unknown = new Set<string>();
  private readonly kept = new Map<string, ExcelObject>();
  private readonly references = new Map<ExcelObject, string>();

  /** @param makeObject Makes objects outside the workbook, such as the custom functions runtime. */
  constructor(
    private readonly workbook: ExcelObject,
    private readonly makeObject: (name: string) => ExcelObject | undefined = () => undefined,
  ) {}

  /** @param stopBefore Fails before this action, as a machine may at any time. */
  process(body: RequestBody, stopBefore = Number.POSITIVE_INFINITY): ResponseBody {
    if (isTooLarge(body)) return failure([], new ExcelError('RequestPayloadSizeLimitExceeded'), '', 0);
    const request = new OneRequest(this, body);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [place, action] of body.Actions.entries()) {
      try {
        if (place >= stopBefore) throw new ExcelError('GeneralException');
        results.push({ ActionId: action.Id, Value: request.carryOut(action) ?? null });
      } catch (error) {
        if (!(error instanceof ExcelError)) this.unknown.add(String(error));
        return failure(results, error, action.Name, place);
      }
    }
    const response = { Results: results };
    return isTooLarge(response) ? failure([], new ExcelError('ResponsePayloadSizeLimitExceeded'), '', 0) : response;
  }

  get root(): ExcelObject {
    return this.workbook;
  }

  newObject(name: string): ExcelObject {
    return this.makeObject(name) ?? this.refuse(`new ${name}`);
  }

  keep(object: ExcelObject): void {
    const name = this.references.get(object) ?? `r${++lastReference}`;
    this.references.set(object, name);
    this.kept.set(name, object);
  }

  letGo(name: string): void {
    const object = this.kept.get(name);
    this.kept.delete(name);
    if (object) this.references.delete(object);
  }

  referenceTo(object: ExcelObject): string | undefined {
    return this.references.get(object);
  }

  referred(name: string): ExcelObject {
    const object = this.kept.get(name);
    if (!object) throw new ExcelError('InvalidReference');
    return object;
  }

  /** Finds only members that the class itself declares. */
  memberOf(object: ExcelObject, name: string): PropertyDescriptor {
    const member = name.charAt(0).toLowerCase() + name.slice(1);
    for (let type = Object.getPrototypeOf(object); type !== ExcelObject.prototype; type = Object.getPrototypeOf(type)) {
      const found = Object.getOwnPropertyDescriptor(type, member);
      if (found) return found;
    }
    return this.refuse(`${object.constructor.name}.${member}`);
  }

  refuse(what: string): never {
    this.unknown.add(what);
    throw new ExcelError('NotImplemented', `${what} is not implemented.`);
  }
}

const encoder = new TextEncoder();

function isTooLarge(payload: unknown): boolean {
  return encoder.encode(JSON.stringify(payload)).length > LARGEST_PAYLOAD;
}

function failure(results: ResponseBody['Results'], error: unknown, location: string, place: number): ResponseBody {
  const known = error instanceof ExcelError ? error : undefined;
  return {
    Results: results,
    Error: {
      Code: known?.code ?? 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: location,
      ActionIndex: place,
      HttpStatusCode: 400,
    },
  };
}
