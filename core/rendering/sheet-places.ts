/** The hidden column that says what each row is. */
export const KEY_COLUMN = 1;
/** Where labels stand; what belongs to them stands to the right. */
export const FIRST_COLUMN = 2;
export const TITLE_ROW = 1;
export const PERIOD_ROW = 3;
/** Columns that charts, words and sentences take. */
export const CHART_COLUMNS = 8;
