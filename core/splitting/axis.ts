/** One side of a table as a tree: the whole, its groups of every depth, and single rows or columns as leaves. */
export interface Axis {
  /** From the whole (level 0) to the leaves (the last level). */
  readonly levels: readonly Level[];
  /** The original position of each leaf, as members of a group are moved together; undefined if none has moved. */
  readonly order: Int32Array | undefined;
}

export interface Level {
  readonly size: number;
  /** Each node's parent in the level above. */
  readonly parent: Int32Array;
  /** Node n's children are nodes childStart[n] … childStart[n + 1] of the level below; none for leaves. */
  readonly childStart: Int32Array;
}

interface Group {
  readonly children: Map<string, Group>;
  readonly leaves: number[];
}

/**
 * Builds the tree of one side. Leaves with the same path of names belong together, in the order in which the paths
 * first appear: leaves labelled North, South, North give the order 0, 2, 1 and the levels whole → North, South →
 * leaves.
 * @param labels The group names of each leaf, outermost first.
 */
export function toAxis(leafCount: number, labels: readonly (readonly string[])[] = []): Axis {
  const depth = labels[0]?.length ?? 0;
  if (depth === 0) return flatAxis(leafCount);
  const root = newGroup();
  for (let leaf = 0; leaf < leafCount; leaf++) {
    let group = root;
    for (let d = 0; d < depth; d++) group = childOf(group, labels[leaf]![d]!);
    group.leaves.push(leaf);
  }
  const levels: Level[] = [];
  let groups = [root];
  let parent = new Int32Array(1);
  for (let d = 0; d < depth; d++) {
    const below = groups.map((group) => [...group.children.values()]);
    levels.push({ size: groups.length, parent, childStart: startsOf(below) });
    parent = parentsOf(below);
    groups = below.flat();
  }
  const leaves = groups.map((group) => group.leaves);
  levels.push({ size: groups.length, parent, childStart: startsOf(leaves) });
  levels.push({ size: leafCount, parent: parentsOf(leaves), childStart: new Int32Array(0) });
  const order = Int32Array.from(leaves.flat());
  return { levels, order: order.every((original, leaf) => original === leaf) ? undefined : order };
}

function flatAxis(leafCount: number): Axis {
  const whole = { size: 1, parent: new Int32Array(1), childStart: Int32Array.of(0, leafCount) };
  const leaves = { size: leafCount, parent: new Int32Array(leafCount), childStart: new Int32Array(0) };
  return { levels: [whole, leaves], order: undefined };
}

function newGroup(): Group {
  return { children: new Map(), leaves: [] };
}

function childOf(group: Group, label: string): Group {
  let child = group.children.get(label);
  if (!child) {
    child = newGroup();
    group.children.set(label, child);
  }
  return child;
}

function startsOf(families: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(families.length + 1);
  for (let i = 0; i < families.length; i++) starts[i + 1] = starts[i]! + families[i]!.length;
  return starts;
}

function parentsOf(families: readonly (readonly unknown[])[]): Int32Array<ArrayBuffer> {
  const starts = startsOf(families);
  const parents = new Int32Array(starts.at(-1)!);
  for (let i = 0; i < families.length; i++) parents.fill(i, starts[i], starts[i + 1]);
  return parents;
}
