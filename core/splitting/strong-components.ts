const NONE = -1;

/** A directed graph of nodes 0 … nodeCount − 1. */
export interface Graph {
  readonly nodeCount: number;
  next(node: number): number[];
  previous(node: number): number[];
}

/**
 * Numbers the strongly connected components: two nodes have the same number if and only if each can be reached from the
 * other. By Kosaraju's two passes: the first, along the arcs, lists nodes as it leaves them; the second, against the
 * arcs and from the end of that list, visits one component from each root.
 *
 *     0 → 1 → 2 → 1 gives {0} and {1, 2}: 1 and 2 lead to each other, and nothing leads back to 0.
 *
 * @see M. Sharir, A strong-connectivity algorithm and its applications in data flow analysis, 1981.
 */
export function strongComponents({ nodeCount, next, previous }: Graph): Int32Array {
  const left: number[] = [];
  const seen = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) visit(node, seen, next, (n) => left.push(n));
  const component = new Int32Array(nodeCount).fill(NONE);
  seen.fill(0);
  for (const root of left.reverse()) {
    visit(root, seen, previous, (n) => {
      component[n] = root;
    });
  }
  return component;
}

/** Depth first without recursion; `leave` is called for a node after everything that follows it. */
function visit(root: number, seen: Uint8Array, next: Graph['next'], leave: (node: number) => void): void {
  if (seen[root]) return;
  seen[root] = 1;
  const stack = [{ node: root, rest: next(root) }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.rest.pop();
    if (node === undefined) leave(stack.pop()!.node);
    else if (!seen[node]) {
      seen[node] = 1;
      stack.push({ node, rest: next(node) });
    }
  }
}
