/// <reference types="google-apps-script" />

/** The few types of Google's that the host names; a later version of the typings may call them differently. */
export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
