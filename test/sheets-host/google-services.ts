import { formatInZone } from '../apps-script/time-zones';
import {
  borderStyles,
  pasteTypes,
  protectionTypes,
  sheetTypes,
  validationCriteria,
  visibilities,
} from './google-enums';
import { GoogleFormatRuleBuilder } from './google-format-rule';
import { GoogleObject, type Signatures } from './google-object';
import { GoogleUser } from './google-protection';
import { GoogleSpreadsheet } from './google-spreadsheet';
import { GoogleValidationBuilder } from './google-validation';
import type { SheetsDocument } from './sheets-document';

const LONGEST_PROPERTY = 9 * 1024;
const MOST_PROPERTIES = 500 * 1024;

/** A service whose methods are given as functions. */
class Service extends GoogleObject {
  constructor(
    name: string,
    document: SheetsDocument,
    private readonly methods: { readonly [name: string]: readonly [readonly string[], (...args: never[]) => unknown] },
  ) {
    super(name, document.meter);
    for (const [method, [, run]] of Object.entries(methods)) Object.assign(this, { [method]: run });
  }

  protected get signatures(): Signatures {
    return Object.fromEntries(Object.entries(this.methods).map(([name, [types]]) => [name, types]));
  }
}

/** Everything of Google's that the script may name; nothing else is there. */
export function googleServices(document: SheetsDocument): { readonly [name: string]: object } {
  const app = new Service('SpreadsheetApp', document, {
    getActiveSpreadsheet: [[''], () => new GoogleSpreadsheet(document)],
    flush: [[''], () => undefined],
    newDataValidation: [[''], () => new GoogleValidationBuilder(document)],
    newConditionalFormatRule: [[''], () => new GoogleFormatRuleBuilder(document)],
  });
  const enums: { readonly [name: string]: object } = {
    ProtectionType: protectionTypes,
    SheetType: sheetTypes,
    BorderStyle: borderStyles,
    DeveloperMetadataVisibility: visibilities,
    DataValidationCriteria: validationCriteria,
    CopyPasteType: pasteTypes,
  };
  const proxy = app.proxy;
  return {
    SpreadsheetApp: new Proxy(proxy, { get: (_, key) => enums[String(key)] ?? Reflect.get(proxy, key) }),
    PropertiesService: new Service('PropertiesService', document, {
      getDocumentProperties: [[''], () => propertiesOf(document)],
    }).proxy,
    LockService: lockService(document),
    Session: new Service('Session', document, {
      getEffectiveUser: [[''], () => effectiveUser(document)],
    }).proxy,
    Utilities: new Service('Utilities', document, {
      formatDate: [
        ['date text text'],
        (date: Date, zone: string, pattern: string) => formatInZone(date, zone, pattern),
      ],
    }).proxy,
  };
}

function effectiveUser(document: SheetsDocument): GoogleUser {
  if (!document.settings.hasUserScope) {
    throw new Error(
      'Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  }
  return new GoogleUser(document, document.user);
}

function propertiesOf(document: SheetsDocument): GoogleObject {
  const { properties } = document;
  return new Service('Properties', document, {
    getProperties: [[''], () => Object.fromEntries(properties)],
    getKeys: [[''], () => [...properties.keys()]],
    setProperties: [
      ['texts'],
      (values: { readonly [name: string]: string }) => {
        document.demandLock();
        for (const [name, value] of Object.entries(values)) {
          if (Buffer.byteLength(value) > LONGEST_PROPERTY) throw new Error(`Argument too large: value (${name})`);
        }
        for (const [name, value] of Object.entries(values)) properties.set(name, value);
        const whole = [...properties].reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
        if (whole > MOST_PROPERTIES) throw new Error('You have exceeded the property storage quota.');
      },
    ],
    deleteProperty: [
      ['text'],
      (name: string) => {
        document.demandLock();
        properties.delete(name);
      },
    ],
  });
}

function lockService(document: SheetsDocument): object {
  const lock = () =>
    new Service('Lock', document, {
      tryLock: [
        ['whole'],
        () => {
          if (document.isLocked || document.isLockedElsewhere) return false;
          document.isLocked = true;
          return true;
        },
      ],
      releaseLock: [
        [''],
        () => {
          document.isLocked = false;
        },
      ],
    });
  return new Service('LockService', document, {
    getDocumentLock: [[''], () => (document.settings.hasNoDocumentLock ? null : lock())],
    getScriptLock: [[''], lock],
  }).proxy;
}
