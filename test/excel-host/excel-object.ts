/** What an add-in holds a proxy of. Its accessors and methods are what Excel offers; its fields are out of reach. */
export abstract class ExcelObject {
  /** By which a collection finds it again. */
  get identity(): string | undefined {
    return undefined;
  }
}

/** What an ...OrNullObject method finds nothing with: whatever is asked of it gives nothing. */
export class NullObject extends ExcelObject {}

export abstract class ExcelCollection extends ExcelObject {
  abstract get items(): readonly ExcelObject[];

  getCount(): number {
    return this.items.length;
  }
}
