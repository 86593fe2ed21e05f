/** Gives numbers from 0 to just below 1, the same for the same seed on every machine. */
export type Random = () => number;

/** @see M. E. O'Neill, PCG, 2014 (the output mix); the state is a 32-bit linear congruence (Numerical Recipes). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  };
}
