/** API sets of the simulated Excel; Office 2021 has fewer than the newest. */
const requirements = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.9',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.1',
};

/** Builds the answer to the first question of office.js to Excel for Mac, by index. */
export function macContext(locale: string): readonly unknown[] {
  const context: unknown[] = new Array(24).fill(0);
  const excel = 1;
  const places = {
    0: [[], []],
    1: 'solution',
    2: excel,
    3: 16,
    7: 3,
    8: locale,
    9: locale,
    11: 'file:///Book1.xlsx',
    13: 1,
    14: '',
    15: '',
    16: 'correlation',
    17: 'instance',
    18: false,
    19: true,
    20: JSON.stringify(requirements),
    21: '',
    22: '16.60.0.0',
  };
  return Object.assign(context, places);
}
