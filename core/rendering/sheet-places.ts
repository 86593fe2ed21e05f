/** The hidden column with the key of each row. */
export const KEY_COLUMN = 1;
/** The column of labels; their values are to its right. */
export const FIRST_COLUMN = 2;
export const TITLE_ROW = 1;
export const PERIOD_ROW = 3;
/** The number of columns that charts, typed text and sentences take. */
export const CHART_COLUMNS = 8;
