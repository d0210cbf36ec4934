import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import { DEFAULT_SHOWN, isShown, type Shown } from '../model/settings';
import { hull, overlap, type Span, sharedPart } from '../model/span';
import type { Places } from './anchor';

/** One attribution as the page shows it. */
export interface Mark {
  attribution: Attribution;
  /** The annotation it was saved as; null when it is not saved. */
  annotation: Annotation | null;
}

export interface MarkSet {
  marks: Mark[];
  /** Attribution id → annotation id. */
  saved: Record<string, string>;
  /** Ids of annotations whose words are no longer in the text. */
  orphans: string[];
}

/** Share of two contents' joint length that has to be common to take them for the same. */
const SAME_CONTENT = 0.6;

/**
 * Brings what the engine found and what the reader saved together. A saved annotation belongs to the attribution whose
 * content (and, in doubt, speaker) it shares; one without a partner is shown all the same, after what was saved.
 * @param places where the annotations stand in the text.
 * @param shown attributions that are not among those are left out, unless saved.
 */
export function markSet(
  attributions: readonly Attribution[],
  annotations: readonly Annotation[],
  places: Places,
  shown: Shown = DEFAULT_SHOWN,
): MarkSet {
  const partner = new Map<string, Annotation>();
  const alone: Mark[] = [];
  const orphans: string[] = [];
  const reach = annotations.length > 0 ? attributions.map(({ content }) => hull(content)) : [];
  for (const annotation of annotations) {
    const spans = places.get(annotation.id);
    if (!spans) {
      orphans.push(annotation.id);
      continue;
    }
    const own = hull(spans);
    const near = attributions.filter((_, i) => own && reach[i] && overlap(own, reach[i]) > 0);
    const found = bestPartner(annotation, spans, near, partner);
    if (found) partner.set(found.id, annotation);
    else alone.push({ attribution: asAttribution(annotation, spans), annotation });
  }
  const marks: Mark[] = [];
  for (const attribution of attributions) {
    const annotation = partner.get(attribution.id) ?? null;
    if (annotation || isShown(attribution, shown)) marks.push({ attribution, annotation });
  }
  const saved = Object.fromEntries([...partner].map(([id, annotation]) => [id, annotation.id]));
  return { marks: inOrder([...marks, ...alone]), saved, orphans };
}

function bestPartner(
  annotation: Annotation,
  spans: Span[],
  attributions: readonly Attribution[],
  taken: ReadonlyMap<string, Annotation>,
): Attribution | null {
  let best: Attribution | null = null;
  let bestScore = 0;
  for (const attribution of attributions) {
    if (taken.has(attribution.id)) continue;
    const share = sharedPart(spans, attribution.content);
    if (share < SAME_CONTENT) continue;
    const score = share + (attribution.source.speaker === annotation.source.speaker ? 1 : 0);
    if (score > bestScore) {
      best = attribution;
      bestScore = score;
    }
  }
  return best;
}

/** A saved annotation that the engine no longer finds, in the engine's form: its parts have no place, only its content. */
function asAttribution(annotation: Annotation, content: Span[]): Attribution {
  const { kind, act, source, relays, hops, confidence } = annotation;
  return {
    id: `saved:${annotation.id}`,
    kind,
    act,
    content,
    cue: [],
    source: { spans: [], speaker: source.speaker, mention: source.mention, type: source.type },
    relays: relays.map(({ name, type }) => ({ spans: [], name, type, cue: [] })),
    hedge: [],
    hops,
    parent: null,
    confidence,
  };
}

/** By where their words begin. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const placed = marks.map((mark) => ({ mark, start: hull(mark.attribution.content)?.[0] ?? 0 }));
  return placed.sort((a, b) => a.start - b.start).map(({ mark }) => mark);
}
