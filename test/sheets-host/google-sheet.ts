import { parseReference } from '../../core/workbook/a1';
import { referToItself } from './copy-cells';
import { GoogleChart, GoogleChartBuilder } from './google-chart';
import { sheetTypes } from './google-enums';
import { GoogleFormatRule } from './google-format-rule';
import { GoogleMetadata, GoogleNamedRange } from './google-named-range';
import type { EnumValue, Signatures } from './google-object';
import { GoogleProtection } from './google-protection';
import { GoogleRange } from './google-range';
import { GoogleRangeList } from './google-range-list';
import { GoogleSheetLines } from './google-sheet-lines';

const signatures: Signatures = {
  ...{ getName: [''], setName: ['text'], getSheetId: [''], getType: [''], getMaxRows: [''], getMaxColumns: [''] },
  ...{ getRange: ['text', 'count count', 'count count count', 'count count count count'], getRangeList: ['text[]'] },
  ...{ getLastRow: [''], getLastColumn: [''], insertRowsAfter: ['count count'], insertColumnsAfter: ['count count'] },
  ...{ deleteRows: ['count count'], deleteColumns: ['count count'], clear: [''], clearConditionalFormatRules: [''] },
  ...{ getConditionalFormatRules: [''], setConditionalFormatRules: ['@ConditionalFormatRule[]'] },
  ...{ setFrozenRows: ['whole'], setFrozenColumns: ['whole'], getFrozenRows: [''], getFrozenColumns: [''] },
  ...{ showColumns: ['count', 'count count'], hideColumns: ['count', 'count count'], isColumnHiddenByUser: ['count'] },
  ...{ setColumnWidths: ['count count count'], getColumnWidth: ['count'], setRowHeights: ['count count count'] },
  ...{ getRowHeight: ['count'], getNamedRanges: [''], getProtections: ['@ProtectionType'], protect: [''] },
  ...{ getDeveloperMetadata: [''], addDeveloperMetadata: ['text text @DeveloperMetadataVisibility'] },
  ...{ getCharts: [''], removeChart: ['@EmbeddedChart'], newChart: [''], insertChart: ['@EmbeddedChart'] },
  ...{
    copyTo: ['@Spreadsheet'],
    activate: [''],
    hideSheet: [''],
    showSheet: [''],
    isSheetHidden: [''],
    setHiddenGridlines: ['flag'],
  },
};

export class GoogleSheet extends GoogleSheetLines {
  protected get signatures(): Signatures {
    return signatures;
  }

  getName() {
    return this.sheet.name;
  }
  setName(name: string) {
    this.document.demandLock();
    this.document.renameSheet(this.sheet, name);
    return this;
  }
  getSheetId() {
    return this.document.extrasOf(this.sheet).id;
  }
  getType() {
    return sheetTypes.GRID;
  }
  getLastRow() {
    return this.document.model.extentOf(this.sheet).rows;
  }
  getLastColumn() {
    return this.document.model.extentOf(this.sheet).columns;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1) {
    const area = typeof first === 'string' ? parseReference(first, '') : { row: first, column, rows, columns };
    const { rows: height, columns: width } = this.sheet;
    if (!area || area.row + area.rows - 1 > height || area.column + area.columns - 1 > width) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    const { row, column: left, rows: down, columns: right } = area;
    return new GoogleRange(this.document, this, { row, column: left, rows: down, columns: right });
  }

  getRangeList(addresses: readonly string[]) {
    if (addresses.length === 0) throw new Error('A range list has ranges.');
    return new GoogleRangeList(
      this.document,
      addresses.map((address) => this.getRange(address)),
    );
  }

  /** Clears content and formats; leaves notes, rules and merged cells. */
  clear() {
    this.demandEdit();
    this.sheet.change(this.whole, ({ note, validation }) => ({
      ...(note && { note }),
      ...(validation && { validation }),
    }));
    this.document.model.changed();
    return this;
  }

  clearConditionalFormatRules() {
    this.demandEdit();
    this.sheet.conditionalFormats = [];
  }
  getConditionalFormatRules() {
    return this.sheet.conditionalFormats.map((rule) => new GoogleFormatRule(this, rule));
  }
  setConditionalFormatRules(rules: readonly GoogleFormatRule[]) {
    this.demandEdit();
    if (rules.some(({ parent }) => parent.sheet !== this.sheet)) {
      throw new Error('Conditional format rule cannot reference a different sheet.');
    }
    this.sheet.conditionalFormats = rules.map(({ rule }) => rule);
  }

  getNamedRanges() {
    return [...this.document.model.names]
      .filter(([, area]) => area.sheet === this.sheet.name)
      .map(([name]) => new GoogleNamedRange(this, name));
  }

  getProtections(type: EnumValue) {
    return this.document
      .extrasOf(this.sheet)
      .protections.filter(({ kind }) => kind === type.name)
      .map((state) => new GoogleProtection(this, state));
  }

  protect() {
    this.document.demandLock();
    const { protections } = this.document.extrasOf(this.sheet);
    const known = protections.find(({ kind }) => kind === 'SHEET');
    if (known) return new GoogleProtection(this, known);
    const editors = new Set(this.document.users);
    const state = {
      kind: 'SHEET' as const,
      area: this.whole,
      description: '',
      unprotected: [],
      editors,
      canDomainEdit: true,
    };
    protections.push(state);
    return new GoogleProtection(this, state);
  }

  getDeveloperMetadata() {
    return this.document.extrasOf(this.sheet).metadata.map((state) => new GoogleMetadata(this, state));
  }
  addDeveloperMetadata(key: string, value: string, visibility: EnumValue) {
    this.document.demandLock();
    this.document.extrasOf(this.sheet).metadata.push({ key, value, visibility: visibility.name });
    return this;
  }

  getCharts() {
    return this.sheet.charts.map((chart) => new GoogleChart(this.document, chart));
  }
  newChart() {
    return new GoogleChartBuilder(this.document);
  }
  insertChart({ chart }: GoogleChart) {
    this.demandEdit();
    this.sheet.charts = [...this.sheet.charts, { ...chart, id: String(this.document.nextId()) }];
  }
  removeChart({ chart }: GoogleChart) {
    this.demandEdit();
    this.sheet.charts = this.sheet.charts.filter(({ id }) => id !== chart.id);
  }

  /** Does not copy protections, metadata and names. */
  copyTo() {
    this.document.demandLock();
    const { sheet } = this;
    const copy = this.document.addSheet(`Copy of ${sheet.name}`, { rows: sheet.rows, columns: sheet.columns });
    for (const [row, line] of sheet.cells) copy.cells.set(row, new Map(line));
    for (const [place, size] of sheet.widths) copy.widths.set(place, size);
    for (const [place, size] of sheet.heights) copy.heights.set(place, size);
    for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
    copy.merges = sheet.merges;
    copy.conditionalFormats = sheet.conditionalFormats;
    copy.charts = sheet.charts.map((chart) => ({ ...chart, id: String(this.document.nextId()) }));
    copy.frozen = sheet.frozen;
    copy.hasGridlines = sheet.hasGridlines;
    referToItself(copy, sheet);
    this.document.model.changed();
    return new GoogleSheet(this.document, copy);
  }

  activate() {
    if (this.isSheetHidden()) throw new Error('A sheet that is hidden cannot be activated.');
    this.document.activate(this.sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    return this;
  }
  hideSheet() {
    this.document.demandLock();
    const others = this.document.model.sheets.filter((each) => each !== this.sheet && each.visibility === 'visible');
    if (others.length === 0) throw new Error("You can't hide all the sheets in a document.");
    this.sheet.visibility = 'hidden';
    return this;
  }
  showSheet() {
    this.document.demandLock();
    this.sheet.visibility = 'visible';
    return this;
  }
  isSheetHidden() {
    return this.sheet.visibility !== 'visible';
  }
  setHiddenGridlines(isHidden: boolean) {
    this.demandEdit();
    this.sheet.hasGridlines = !isHidden;
    return this;
  }
}
