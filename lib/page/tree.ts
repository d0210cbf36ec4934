/** The node above, as drawn: the host above a shadow root. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
}

/** The element above, as drawn: the host above what lies at the top of a shadow tree. */
export function parentElementOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const { parentNode } = node;
  return parentNode && 'host' in parentNode ? (parentNode as ShadowRoot).host : null;
}

/** `contains` across the borders of shadow trees. */
export function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = hostOf(node)) if (outer.contains(node)) return true;
  return false;
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
