import { STEPS } from './shares';

const BUCKETS = 512;
const BUCKET_BITS = 19; // 2^28 steps / 512
const FEW = 40;
const counts = new Int32Array(BUCKETS);

/** The k-th largest (from 1) of the first `count` numbers; below 2^28 and not negative. Rearranges them. */
export function selectLargest(numbers: Int32Array, count: number, k: number): number {
  if (count <= FEW) return quickSelect(numbers, 0, count - 1, k - 1);
  counts.fill(0);
  for (let i = 0; i < count; i++) counts[numbers[i]! >> BUCKET_BITS]!++;
  let bucket = STEPS / 2 ** BUCKET_BITS - 1;
  let above = 0;
  while (above + counts[bucket]! < k) above += counts[bucket--]!;
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!;
    if (number >> BUCKET_BITS === bucket) numbers[kept++] = number;
  }
  return quickSelect(numbers, 0, kept - 1, k - above - 1);
}

/** Hoare's selection with the middle of three as pivot; descending. */
function quickSelect(numbers: Int32Array, from: number, to: number, target: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = middle(numbers[low]!, numbers[(low + high) >> 1]!, numbers[high]!);
    let i = low;
    let j = high;
    while (i <= j) {
      while (numbers[i]! > pivot) i++;
      while (numbers[j]! < pivot) j--;
      if (i <= j) {
        const swapped = numbers[i]!;
        numbers[i++] = numbers[j]!;
        numbers[j--] = swapped;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return numbers[target]!;
}

function middle(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
