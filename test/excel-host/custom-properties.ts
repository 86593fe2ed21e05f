import { demand } from './excel-error';
import { ExcelCollection, ExcelObject, NullObject } from './excel-object';

export class CustomProperties extends ExcelCollection {
  constructor(readonly properties: Map<string, string>) {
    super();
  }

  get items(): readonly CustomProperty[] {
    return [...this.properties.keys()].map((key) => new CustomProperty(this.properties, key));
  }

  /** Overwrites a property with the same key. */
  add(key: string, value: string): CustomProperty {
    demand(typeof key === 'string' && typeof value === 'string', 'InvalidArgument');
    this.properties.set(key, value);
    return new CustomProperty(this.properties, key);
  }

  getItem(key: string): CustomProperty {
    demand(this.properties.has(key), 'ItemNotFound');
    return new CustomProperty(this.properties, key);
  }

  getItemOrNullObject(key: string): CustomProperty | NullObject {
    return this.properties.has(key) ? new CustomProperty(this.properties, key) : new NullObject();
  }
}

class CustomProperty extends ExcelObject {
  constructor(
    readonly properties: Map<string, string>,
    readonly name: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): string | undefined {
    return this.properties.get(this.name);
  }

  delete(): void {
    this.properties.delete(this.name);
  }
}
