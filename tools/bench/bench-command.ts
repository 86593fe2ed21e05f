import '../../core/words/every-language';
import type { BenchRow } from './bench-row';
import { calendarRows } from './calendar-bench';
import { financeRows } from './finance-bench';
import { forecastRows } from './forecast-bench';
import { oddCallRows } from './odd-calls-bench';
import { pageRows } from './page-bench';
import { scoringRows } from './scoring-bench';
import { sheetsRows } from './sheets-bench';
import { splitRows } from './split-bench';
import { workbookRows } from './workbook-bench';

/** npm run bench: prints one table, or with --json only the same as JSON. */
async function bench(): Promise<void> {
  const rows: BenchRow[] = [
    ...splitRows(),
    ...calendarRows(),
    ...financeRows(),
    ...forecastRows(),
    ...scoringRows(),
    ...oddCallRows(),
    ...sheetsRows(),
    ...workbookRows(),
    ...(await pageRows()),
  ];
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else console.table(rows.map(({ name, ...figures }) => ({ what: name, ...figures })));
}

void bench();
