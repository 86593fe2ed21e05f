import { invalid } from '../../../core/arguments/sheet-error';
import type { CellBlock, SheetHost, Watch } from '../../../core/workbook/sheet-host';
import type { Area } from '../../../core/workbook/workbook-plan';
import { differencesOf, isPending } from './compare-cells';

/** Cells that are read and compared together. */
export interface Part {
  readonly area: Area;
  /** Blocks that count as correct. */
  readonly accepted: readonly CellBlock[];
  readonly tolerance: number;
}

export interface Settled {
  readonly found: CellBlock;
  readonly isCalculated: boolean;
}

export interface Patience {
  readonly host: Pick<SheetHost, 'read' | 'inventory'>;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Resolves when the host has calculated its cells, where it can tell. */
  readonly settled: (() => Promise<void>) | undefined;
  readonly mostReads: number;
}

const MOST_CELLS_A_READ = 20_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** A wrong value may not be final: an IFERROR may surround a function that is still running. */
const READS_UNCHANGED = 3;

interface Seen {
  readonly found: CellBlock;
  readonly text: string;
  readonly times: number;
}

/** Reads the parts repeatedly until each is correct or has stopped changing, or until patience runs out. */
export async function settleCells(
  parts: readonly Part[],
  { host, pause, settled: calculated, mostReads }: Patience,
  watch: Watch,
): Promise<{ readonly settled: readonly Settled[]; readonly reads: number }> {
  const settled = new Map<Part, Settled>();
  const seen = new Map<Part, Seen>();
  let reads = 0;
  await calculated?.().catch(() => {}); // the host gave up waiting; reading goes on
  for (let open = parts; open.length > 0 && reads < mostReads; open = open.filter((part) => !settled.has(part))) {
    if (reads > 0) await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.5 ** (reads - 1)));
    reads++;
    for (const batch of toBatches(open)) {
      if (watch.isCancelled()) throw invalid('cancelled', {});
      const blocks = await host.read(
        batch.map(({ area }) => area),
        'values',
      );
      for (const [i, part] of batch.entries()) {
        const found = blocks[i]!;
        const all = part.accepted.map((block) => differencesOf(block, found, part.tolerance));
        const now = all.some((differences) => differences.length === 0) ? undefined : toSeen(found, seen.get(part));
        if (now) seen.set(part, now);
        const isFinal = !now || (now.times >= READS_UNCHANGED && all.some((each) => !each.some(isPending)));
        if (isFinal) settled.set(part, { found, isCalculated: true });
      }
      watch.progress(settled.size, parts.length);
    }
  }
  return {
    settled: parts.map((part) => settled.get(part) ?? { found: seen.get(part)?.found ?? [], isCalculated: false }),
    reads,
  };
}

function toSeen(found: CellBlock, before: Seen | undefined): Seen {
  const text = JSON.stringify(found);
  return { found, text, times: before?.text === text ? before.times + 1 : 1 };
}

/** Groups parts into batches of one round trip each. */
export function toBatches<P extends Pick<Part, 'area'>>(parts: readonly P[]): readonly (readonly P[])[] {
  const batches: P[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const size = part.area.rows * part.area.columns;
    if (cells + size > MOST_CELLS_A_READ) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(part);
    cells += size;
  }
  return batches;
}
