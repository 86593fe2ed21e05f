import { STEPS } from './shares';

const BUCKETS = 512;
const BUCKET_BITS = 19; // 2^28 steps / 512
const FEW = 40;
const counts = new Int32Array(BUCKETS);

/**
 * The k-th largest, from 1, of the first `count` numbers, which it rearranges: the 2nd of 30, 10, 20 is 20.
 *
 * The idea: one pass counts how many numbers fall into each of 512 buckets of equal width. Counting from the top finds
 * the bucket that holds the k-th, and only its few numbers are searched.
 * @param numbers Below 2^28 and not negative.
 */
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

/**
 * The number that would stand at `target` in descending order: parts the numbers at a pivot and goes on in the part
 * that holds the place. The pivot is the middle one of three.
 * @see C. A. R. Hoare, Algorithm 65: Find, 1961.
 */
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
