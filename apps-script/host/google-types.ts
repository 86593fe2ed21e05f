/// <reference types="google-apps-script" />

/** The few Google types that the host uses; later typings may rename them. */
export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
