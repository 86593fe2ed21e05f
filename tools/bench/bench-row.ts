/** One line of the table: our figure, the other's, and whether their ratio meets its target. */
export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  readonly other: number | null;
  readonly ratio: number | null;
  readonly target: number;
  readonly met: boolean;
}
