/** A condition for formulas on a year's sheet: true if Settings plan the same year. */
export const isPlanned = 'OR({settings.yearStart}="",EOMONTH({settings.yearStart},0)=EOMONTH({yearStart},0))';
