import { type SankeyGraph, sankey, sankeyJustify, sankeyLinkHorizontal } from 'd3-sankey';
import { outletQuery, speakerQuery, throughQuery } from '../../../lib/search/flow-query';
import type { Summary, Through } from '../../../lib/search/summary';
import { cut } from './cut';
import { make } from './hues';

/** Texts of the flow picture. */
export interface FlowWords {
  label: string;
  others: string;
  through: Record<Exclude<Through['kind'], 'relay'>, string>;
  link: (from: string, to: string, count: number) => string;
  node: (name: string, count: number) => string;
}

interface Node {
  id: string;
  name: string;
  query: string;
  hue: string;
}
interface Link {
  source: string;
  target: string;
  value: number;
  query: string;
  hue: string;
}

type Placed = { x0: number; x1: number };

const HUES = {
  direct: 'var(--first)',
  relay: 'var(--second)',
  unnamed: 'var(--hearsay)',
  others: 'var(--second)',
};
const NODE_WIDTH = 12;
const ROW = 30;

/** The streams as nodes and links, each with the search that finds what it counts. */
export function graphOf({ flows, flowing }: Summary, words: FlowWords): { nodes: Node[]; links: Link[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Link>();
  const node = (column: string, key: string, part: Omit<Node, 'id'>) => {
    const id = `${column}:${key}`;
    if (!nodes.has(id)) nodes.set(id, { id, ...part });
    return nodes.get(id)!;
  };
  const link = (source: Node, target: Node, hue: string, value: number) => {
    const key = `${source.id}>${target.id}`;
    const known = links.get(key);
    if (known) known.value += value;
    else
      links.set(key, {
        source: source.id,
        target: target.id,
        value,
        query: `${source.query} ${target.query}`,
        hue,
      });
  };
  for (const flow of flows) {
    const hue = HUES[flow.through.kind];
    const speaker = node('speaker', flow.speaker ?? '', {
      name: flow.speaker ?? words.others,
      query: speakerQuery(flow.speaker, flowing),
      hue: 'var(--ink-soft)',
    });
    const through = node(
      'through',
      flow.through.kind === 'relay' ? `=${flow.through.name}` : flow.through.kind,
      {
        name: flow.through.kind === 'relay' ? flow.through.name : words.through[flow.through.kind],
        query: throughQuery(flow.through, flowing),
        hue,
      },
    );
    const outlet = node('outlet', flow.outlet ?? '', {
      name: flow.outlet ?? words.others,
      query: outletQuery(flow.outlet, flowing),
      hue: 'var(--ink-soft)',
    });
    link(speaker, through, hue, flow.count);
    link(through, outlet, hue, flow.count);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/**
 * The flow picture: speakers where one begins to read, through whom in the middle, outlets where one ends (d3-sankey).
 * @param width CSS pixels.
 * @param leftwards mirrored: for those who read from right to left.
 */
export function flowPicture(
  summary: Summary,
  words: FlowWords,
  hrefOf: (query: string) => string,
  width: number,
  leftwards = false,
): SVGSVGElement {
  const { nodes, links } = graphOf(summary, words);
  const columns = ['speaker', 'through', 'outlet'].map(
    (column) => nodes.filter(({ id }) => id.startsWith(`${column}:`)).length,
  );
  const height = Math.max(160, Math.max(...columns) * ROW + 20);
  const layout = sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(14)
    .extent([
      [1, 20],
      [width - 1, height - 4],
    ]);
  const graph = layout({ nodes: nodes.map((n) => ({ ...n })), links: links.map((k) => ({ ...k })) });
  if (leftwards) for (const node of graph.nodes) [node.x0, node.x1] = [width - node.x1!, width - node.x0!];
  return draw(graph, words, hrefOf, width, height, leftwards);
}

function draw(
  { nodes, links }: SankeyGraph<Node, Link>,
  words: FlowWords,
  hrefOf: (query: string) => string,
  width: number,
  height: number,
  leftwards: boolean,
): SVGSVGElement {
  const svg = make('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    direction: 'ltr',
    'aria-label': words.label,
  });
  const path = sankeyLinkHorizontal<Node, Link>();
  // Links run from a node's outer edge to the next one's inner edge, also where the picture is mirrored.
  if (leftwards)
    path
      .source(({ source, y0 }) => [(source as Placed).x0, y0!])
      .target(({ target, y1 }) => [(target as Placed).x1, y1!]);
  for (const link of links) {
    const [from, to] = [link.source as Node, link.target as Node];
    const name = words.link(from.name, to.name, link.value);
    const mark = make('path', {
      d: path(link) ?? '',
      fill: 'none',
      stroke: link.hue,
      'stroke-opacity': 0.45,
      'stroke-width': Math.max(1.5, link.width ?? 1),
    });
    svg.append(linked(mark, hrefOf(link.query), name));
  }
  for (const node of nodes) {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 } = node;
    const name = words.node(node.name, value);
    const mark = make('g', {});
    mark.append(
      make('rect', { x: x0, y: y0, width: x1 - x0, height: Math.max(2, y1 - y0), fill: node.hue, rx: 2 }),
    );
    // Words stand towards the middle of the picture, those between on the side where one reads on.
    const atLeft = x0 < NODE_WIDTH;
    const atRight = x1 > width - NODE_WIDTH;
    const before = leftwards ? !atLeft : atRight;
    const label = make('text', {
      x: before ? x0 - 6 : x1 + 6,
      y: (y0 + y1) / 2,
      dy: '0.35em',
      'text-anchor': before ? 'end' : 'start',
      fill: 'var(--ink)',
      'font-size': 12,
    });
    // The first half is the speakers', the second is shared by those in the middle and the outlets.
    const half = width / 2 - 2 * NODE_WIDTH;
    label.textContent = cut(node.name, (leftwards ? atRight : atLeft) ? half : half / 2);
    mark.append(label);
    svg.append(linked(mark, hrefOf(node.query), name));
  }
  return svg;
}

/** A mark as a link; its title is its name, since the words on it may be cut. */
function linked(mark: SVGElement, href: string, name: string): SVGElement {
  const link = make('a', { href });
  const title = make('title', {});
  title.textContent = name;
  link.append(title, mark);
  return link;
}
