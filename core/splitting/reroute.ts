/** A flow: arc a leads from node from[a] to node to[a] and carries flow[a] units. */
export interface Network {
  readonly nodeCount: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly flow: Float64Array;
  /** The least and the most that each arc should carry. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The arcs that touch node n are arcs[starts[n] … starts[n + 1]). */
interface Touching {
  readonly starts: Int32Array;
  readonly arcs: Int32Array;
}

const UNSEEN = -1;

/**
 * Moves units round cycles of arcs until every arc carries an amount within its bounds, or no cycle helps.
 *
 * The idea: an arc that carries a unit too many gives it up, and the unit takes another path from the arc's start to its
 * end: along arcs with room, or backwards along arcs that can spare one. Every node still passes on as much as it gets.
 *
 *     A → B carries 2 and may carry 1; A → C → B carries 0 and may carry 1: after one cycle A → B carries 1,
 *     A → C 1 and C → B 1.
 *
 * @see D. R. Fulkerson, An out-of-kilter method for minimal-cost flow problems, 1961.
 */
export function reroute(network: Network): void {
  const touching = arcsByNode(network);
  const through = new Int32Array(network.nodeCount).fill(UNSEEN);
  for (let arc = 0; arc < network.from.length; arc++) {
    while (isOut(network, arc) && moveRound(network, touching, arc, through));
  }
}

function arcsByNode({ from, to, nodeCount }: Network): Touching {
  const starts = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < from.length; arc++) {
    starts[from[arc]! + 1]!++;
    starts[to[arc]! + 1]!++;
  }
  for (let n = 0; n < nodeCount; n++) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const arcs = new Int32Array(2 * from.length);
  for (let arc = 0; arc < from.length; arc++) {
    arcs[next[from[arc]!]!++] = arc;
    arcs[next[to[arc]!]!++] = arc;
  }
  return { starts, arcs };
}

function isOut({ flow, lower, upper }: Network, arc: number): boolean {
  return flow[arc]! < lower[arc]! || flow[arc]! > upper[arc]!;
}

/**
 * Moves one unit off (or onto) an arc that is out of its bounds, round the shortest path that puts no other arc further out.
 * @param through The arc by which each node was reached; UNSEEN throughout before and after.
 */
function moveRound(network: Network, { starts, arcs }: Touching, bad: number, through: Int32Array): boolean {
  const { from, to, flow, lower, upper } = network;
  const isOver = flow[bad]! > upper[bad]!;
  const source = isOver ? from[bad]! : to[bad]!;
  const target = isOver ? to[bad]! : from[bad]!;
  // Breadth first from one end of the arc to the other.
  const queue = [source];
  for (const node of queue) {
    if (node === target) break;
    for (let link = starts[node]!; link < starts[node + 1]!; link++) {
      const arc = arcs[link]!;
      const isForward = from[arc] === node;
      const other = isForward ? to[arc]! : from[arc]!;
      const isOpen = isForward ? flow[arc]! < upper[arc]! : flow[arc]! > lower[arc]!;
      if (arc === bad || !isOpen || other === source || through[other] !== UNSEEN) continue;
      through[other] = arc;
      queue.push(other);
    }
  }
  // The unit leaves the arc (or enters it) and takes the path found.
  const isFound = through[target] !== UNSEEN;
  if (isFound) flow[bad]! += isOver ? -1 : 1;
  for (let node = target; isFound && node !== source; ) {
    const arc = through[node]!;
    const isForward = to[arc] === node;
    flow[arc]! += isForward ? 1 : -1;
    node = isForward ? from[arc]! : to[arc]!;
  }
  for (const node of queue) through[node] = UNSEEN;
  return isFound;
}
