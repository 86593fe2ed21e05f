/** What the commands print. */
export const commands = {
  ordersRead: '{file}: {lines:# order line|# order lines} from {from} to {to}.',
  sampleMade: 'The made-up company: {lines:# order line|# order lines} from {from} to {to}.',
  workbookRead: '{file}: {count:# Planfold sheet|# Planfold sheets} read.',
  duplicates:
    '{count:# line repeats|# lines repeat} an earlier one exactly, the first on line {firstLine}; {count:it is|they are} kept.',
  monthLeftOut: '{month} holds only {days:# day|# days} and is left out of the seasonality.',
  split:
    'Target {target} for {year} in units of {unit}: {people:# person|# people} by sales in {baseYear} × 12 months by the seasonality of {months:# month|# months}.',
  partsAddUp: '“{sheet}”: {parts:# part that adds|# parts that add} up to {total}.',
  written: '{file}: {count:# sheet|# sheets} written: {names}.',
  updated: '{file}: {count:# sheet|# sheets} updated: {names}.',
  closedKept: '{names}: already closed, left unchanged.',
  sheetLeftOut: '“{sheet}” is left out: it needs {names}.',
  serving: 'Planfold is at {address} (Ctrl+C ends it).',
  moreProblems: '… and {count} more.',
  nothingMarked: '{file} contains no Planfold sheets; it is left unchanged.',
  noWorkbook: '{file} cannot be read as an .xlsx workbook.',
  notWithSample: 'The option --{option} does not go with --sample.',
  notWithUpdate: 'The option --{option} does not go with --update.',
  optionNoMonths: '--{option}: “{value}” are not months of {year} such as {year}-03,{year}-04.',
  optionNoPeople: '--{option}: “{value}” is not a number of people from 1 to 99999.',
  addInBuilt: '{folder}: {count:# file|# files} for {origin}, version {version}. Questions go to {support}.',
  addInServing: 'The add-in is at {origin} (Ctrl+C ends it).',
  addInPortBusy: 'Port {port} is in use; end the program that uses it and try again.',
  addInUpload:
    'Excel for the desktop does not run on this system. In Excel on the web: Home › Add-ins › More Settings › Upload My Add-in, and choose {manifest}.',
  addInNotBuilt: '{folder} contains no {file}; build the add-in first.',
  addInScripts: '{folder} holds {count:# script|# scripts} of the functions ({names}); there must be exactly one.',
  originNoHttps: 'PLANFOLD_ORIGIN: “{value}” is not an https address such as https://planfold.example.',
  originForeign: 'The add-in was built for {origin}, and can be served here for {expected} only; build it again.',
  namespaceInvalid: 'PLANFOLD_NAMESPACE: “{value}” is not a letter with up to 31 letters, digits, dots or underscores.',
  versionInvalid: 'package.json: “{value}” is not a version such as 1.0.0.',
  supportMissing:
    'PLANFOLD_SUPPORT is not set and package.json has no bugs.url: the help page must name an address for questions.',
  supportInvalid:
    'PLANFOLD_SUPPORT: “{value}” is neither an https address nor one such as mailto:sales-tools@planfold.example.',
  manifestFaults: 'Nothing is written, since Office would refuse this:',
  chromeMissing: 'Pictures are drawn with Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.',
  certificatesMissing: 'There are no certificates in {folder}; “npx office-addin-dev-certs install” makes them.',
} as const;
