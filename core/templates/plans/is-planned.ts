/** A condition for formulas on the sheet of a year: whether it is the year in Settings. */
export const isPlanned = 'OR({settings.yearStart}="",EOMONTH({settings.yearStart},0)=EOMONTH({yearStart},0))';
