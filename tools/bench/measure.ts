const ROUNDS = 31;
const WARM_UP = 8;

/** Median times in ms of several ways to do the same work, run in turn so that all meet the same conditions. */
export function medianTimes(ways: readonly (() => unknown)[], rounds = ROUNDS): number[] {
  const times: number[][] = ways.map(() => []);
  for (let round = 0; round < rounds + WARM_UP; round++) {
    ways.forEach((run, way) => {
      const begin = performance.now();
      run();
      if (round >= WARM_UP) times[way]!.push(performance.now() - begin);
    });
  }
  return times.map((list) => round3(list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!));
}

export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
