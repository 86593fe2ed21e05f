import type { Meter } from './meter';

/**
 * Parameters of each method, as one text per overload. A method that is not listed does not exist.
 * count: from 1; whole: from 0; flag, text, number, color, any; X?: or null; X[]: a list; X[][]: rows of equal length;
 * @Name: one of Google's objects or enums.
 */
export type Signatures = { readonly [method: string]: readonly string[] };

const targets = new WeakMap<object, GoogleObject>();

/** A Google object as a script sees it: only its methods, with checked arguments. */
export abstract class GoogleObject {
  private seen: object | undefined;

  constructor(
    readonly className: string,
    protected readonly meter: Meter,
  ) {}

  protected abstract get signatures(): Signatures;

  /** The object that the script gets. */
  get proxy(): object {
    this.seen ??= this.toProxy();
    return this.seen;
  }

  private toProxy(): object {
    const proxy = new Proxy(
      {},
      {
        get: (_, key) => {
          if (typeof key === 'symbol') return undefined;
          const overloads = this.signatures[key];
          if (!overloads) throw new TypeError(`${this.className}.${key} is not a function`);
          return (...given: unknown[]) => this.run(key, overloads, given);
        },
        set: (_, key) => {
          throw new TypeError(`${this.className}.${String(key)} cannot be set`);
        },
      },
    );
    targets.set(proxy, this);
    return proxy;
  }

  private run(method: string, overloads: readonly string[], given: readonly unknown[]): unknown {
    this.meter.count(`${this.className}.${method}`);
    const args = given.map(toTarget);
    if (!overloads.some((types) => fits(types, args))) {
      const shown = args.map((arg) => (arg instanceof GoogleObject ? arg.className : JSON.stringify(arg))).join();
      throw new Error(
        `The parameters (${shown.slice(0, 200)}) don't match the method signature for ${this.className}.${method}.`,
      );
    }
    const work = this as unknown as { readonly [name: string]: (...args: readonly unknown[]) => unknown };
    return toProxies(work[method]!(...args));
  }
}

/** A value of an enum; scripts compare it by identity. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}

export function enumOf(enumName: string, names: readonly string[]): { readonly [name: string]: EnumValue } {
  const values = Object.fromEntries(names.map((name) => [name, new EnumValue(enumName, name)]));
  return new Proxy(values, {
    get(target, key) {
      if (typeof key === 'string' && !(key in target)) throw new TypeError(`There is no ${enumName}.${key}`);
      return Reflect.get(target, key);
    },
  });
}

function toTarget(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(toTarget);
  return (typeof given === 'object' && given !== null && targets.get(given)) || given;
}

function toProxies(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(toProxies);
  return result instanceof GoogleObject ? result.proxy : result;
}

function fits(types: string, args: readonly unknown[]): boolean {
  const words = types === '' ? [] : types.split(' ');
  return words.length === args.length && words.every((word, i) => isOfType(word, args[i]));
}

function isOfType(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || isOfType(type.slice(0, -1), value);
  if (type.endsWith('[][]')) {
    const inner = type.slice(0, -4);
    if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return false;
    return value.every((line) => line.length > 0 && line.every((each: unknown) => isOfType(inner, each)));
  }
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((each) => isOfType(type.slice(0, -2), each));
  }
  if (type.startsWith('@')) {
    const name = type.slice(1);
    return value instanceof EnumValue
      ? value.enumName === name
      : value instanceof GoogleObject && value.className === name;
  }
  return simpleTypes[type]!(value);
}

const simpleTypes: { readonly [type: string]: (value: unknown) => boolean } = {
  count: (value) => Number.isInteger(value) && (value as number) >= 1,
  whole: (value) => Number.isInteger(value) && (value as number) >= 0,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  text: (value) => typeof value === 'string',
  flag: (value) => typeof value === 'boolean',
  color: (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  cell: (value) => ['string', 'number', 'boolean'].includes(typeof value) && !Number.isNaN(value),
  date: (value) => Object.prototype.toString.call(value) === '[object Date]',
  texts: (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string'),
  option: (value) => value !== undefined && typeof value !== 'function',
};
