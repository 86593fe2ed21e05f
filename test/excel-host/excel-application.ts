import { ExcelObject } from './excel-object';

/** The model is calculated when it is looked at, so there is nothing to hold back. */
export class ExcelApplication extends ExcelObject {
  get calculationMode(): string {
    return 'Automatic';
  }

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}

  calculate(): void {}

  /** The model calculates when it is asked what it shows. */
  get calculationState(): string {
    return 'Done';
  }
}
