import { ExcelObject } from './excel-object';

/** The model calculates on reading, so there is nothing to suspend. */
export class ExcelApplication extends ExcelObject {
  get calculationMode(): string {
    return 'Automatic';
  }

  suspendApiCalculationUntilNextSync(): void {}

  suspendScreenUpdatingUntilNextSync(): void {}

  calculate(): void {}

  /** Always done, as the model calculates on reading. */
  get calculationState(): string {
    return 'Done';
  }
}
