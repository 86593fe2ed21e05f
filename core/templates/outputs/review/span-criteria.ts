/** SUMIFS criteria: the day is in the span of the column. */
export const inSpan = (sheet: string, day = 'date') => `{${sheet}.${day}},">="&{from},{${sheet}.${day}},"<="&{to}`;

/** SUMIFS criteria for orders: the same days a year earlier; for a running period, only as many days as have passed. */
export const yearBefore =
  '{orders.date},">="&EDATE({from},-12),{orders.date},"<="&IF({to}<={settings.asOf},EOMONTH({to},-12),EDATE({settings.asOf},-12))';
