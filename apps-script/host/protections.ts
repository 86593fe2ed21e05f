import { areaAddress } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook-plan';
import type { Protection, Range, Sheet } from './google-types';
import { restrict } from './restrict';
import { rangeOf, wholeOf } from './sheet-by';

/** How Planfold knows its own protections from those of users. */
const OURS = 'Planfold';
const HOLD = 'Planfold: being updated';

/** A protection as it can be made again. */
export interface KeptProtection {
  readonly description: string;
  /** None for that of the whole sheet. */
  readonly range?: string;
  readonly unprotected: readonly string[];
  readonly editors: readonly string[];
}

/** Nothing but the inputs can be typed into. A sheet has room for one protection: one that a user made stays instead. */
export function protectSheet(sheet: Sheet, inputs: readonly Omit<Area, 'sheet'>[]): void {
  dropOurs(sheet);
  if (protectionOfSheet(sheet)) return;
  const protection = describe(sheet.protect(), OURS);
  if (inputs.length > 0) protection.setUnprotectedRanges(rangesOf(sheet, inputs.map(areaAddress)));
  restrict(protection, []);
}

/** Cells for these people alone, and for the one who makes them so. */
export function reserveArea(sheet: Sheet, area: Area, people: readonly string[]): void {
  const protection = describe(rangeOf(sheet, area).protect(), `${OURS}: ${people.join(', ')}`);
  restrict(protection, people);
}

/** Nobody but the current user types anywhere on the sheet. */
export function holdSheet(sheet: Sheet): void {
  restrict(describe(wholeOf(sheet).protect(), HOLD), []);
}

/** Also the rows and columns that came later. */
export function widenHold(sheet: Sheet): void {
  for (const protection of holdsOn(sheet)) protection.setRange(wholeOf(sheet));
}

export function letGo(sheet: Sheet): void {
  for (const protection of holdsOn(sheet)) protection.remove();
}

export function dropOurs(sheet: Sheet): void {
  for (const protection of oursOn(sheet)) protection.remove();
}

export function keepProtections(sheet: Sheet): readonly KeptProtection[] {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  return oursOn(sheet).map((protection) => {
    const isOfSheet = protection.getProtectionType() === SHEET;
    return {
      description: protection.getDescription(),
      ...(!isOfSheet && { range: protection.getRange().getA1Notation() }),
      unprotected: isOfSheet ? protection.getUnprotectedRanges().map((range) => range.getA1Notation()) : [],
      editors: protection.getEditors().map((user) => user.getEmail()),
    };
  });
}

export function restoreProtections(sheet: Sheet, kept: readonly KeptProtection[]): void {
  dropOurs(sheet);
  for (const { description, range, unprotected, editors } of kept) {
    if (!range && protectionOfSheet(sheet)) continue;
    const protection = describe((range ? sheet.getRange(range) : sheet).protect(), description);
    if (unprotected.length > 0) protection.setUnprotectedRanges(rangesOf(sheet, unprotected));
    restrict(
      protection,
      editors.filter((email) => email !== ''),
    );
  }
}

function protectionOfSheet(sheet: Sheet): Protection | undefined {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
}

function oursOn(sheet: Sheet): Protection[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].filter((protection) => {
    const description = protection.getDescription();
    return description.startsWith(OURS) && description !== HOLD;
  });
}

function holdsOn(sheet: Sheet): Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === HOLD);
}

function rangesOf(sheet: Sheet, addresses: readonly string[]): Range[] {
  return sheet.getRangeList([...addresses]).getRanges();
}

/** One that cannot be known again is not left behind. */
function describe(protection: Protection, description: string): Protection {
  try {
    return protection.setDescription(description);
  } catch (error) {
    protection.remove();
    throw error;
  }
}
