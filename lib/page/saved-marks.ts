import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import { hull, overlap, type Span, sharedPart } from '../model/span';
import type { Places } from './anchor';
import type { Mark, Pairs } from './marks';

/** Share of two contents' joint length that has to be common to take them for the same. */
const SAME_CONTENT = 0.6;

/**
 * Finds to each saved annotation the attribution whose content (and, in doubt, speaker) it shares.
 * @param places where the annotations stand in the text
 */
export function pairUp(
  attributions: readonly Attribution[],
  annotations: readonly Annotation[],
  places: Places,
): Pairs {
  const partner = new Map<string, Annotation>();
  const alone: Mark[] = [];
  const orphans: string[] = [];
  const reach = attributions.map(({ content }) => hull(content));
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
  return { partner, alone, orphans };
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
