/** Each region has its own calendar; Settings offers them as `holidayRegion`. */
export type HolidayRegion = 'regionCN' | 'regionTW' | 'regionHK';

/** A row of the calendar sheet. */
export interface SpecialDay {
  /** Day serial. */
  readonly specialDay: number;
  /** 0 for a weekday off, 1 for a weekend workday. */
  readonly dayWeight: number;
  readonly reason: string;
}

export interface SpecialDays {
  readonly rows: readonly SpecialDay[];
  /** Years whose official schedule is not in the source yet. */
  readonly provisional: readonly number[];
}
