/** What the commands print. */
export const commands = {
  ordersRead: '{file}: {lines} order lines from {from} to {to}.',
  sampleMade: 'The made-up company: {lines} order lines from {from} to {to}.',
  workbookRead: '{file}: {count} of Planfold’s sheets read.',
  duplicates: '{count} lines repeat an earlier one exactly, the first on line {firstLine}; they are kept.',
  monthLeftOut: '{month} holds {days} days only and is left out of the seasonality.',
  split:
    'Target {target} for {year} in units of {unit}: {people} people by their sales in {baseYear} × 12 months by the seasonality of {months} months.',
  partsAddUp: '“{sheet}”: {parts} parts that add up to {total}.',
  written: '{file}: {count} sheets written: {names}.',
  updated: '{file}: {count} sheets updated: {names}.',
  closedKept: '{names}: closed, and left as closed.',
  sheetLeftOut: '“{sheet}” is left out: it says nothing without {names}.',
  serving: 'Planfold is at {address} (Ctrl+C ends it).',
  moreProblems: '… and {count} more.',
  nothingMarked: '{file} holds none of Planfold’s sheets; it is left as it is.',
  noWorkbook: '{file} cannot be read as an .xlsx workbook.',
  notWithSample: 'The option --{option} does not go with --sample.',
  notWithUpdate: 'The option --{option} does not go with --update.',
  optionNoMonths: '--{option}: “{value}” are not months of {year} such as {year}-03,{year}-04.',
  optionNoPeople: '--{option}: “{value}” is not a number of people from 1 to 99999.',
} as const;
