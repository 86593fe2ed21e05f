/** An object behind an add-in's proxy. Add-ins can use its accessors and methods, but not its fields. */
export abstract class ExcelObject {
  /** The key that a collection finds it by. */
  get identity(): string | undefined {
    return undefined;
  }
}

/** The result of an ...OrNullObject method that finds nothing; all its properties are empty. */
export class NullObject extends ExcelObject {}

export abstract class ExcelCollection extends ExcelObject {
  abstract get items(): readonly ExcelObject[];

  getCount(): number {
    return this.items.length;
  }
}
