import { m } from '../messages';
import { bySpeaker, type Quotation } from '../quotation';

/** How the panel arranges what was found. */
export type Shape = 'order' | 'speaker' | 'relay' | 'picture';

/** A part of the list; a quotation with two relays stands in the part of either. */
export interface Section {
  id: string;
  /** Null for the list in reading order, which has one part only. */
  title: string | null;
  quotations: Quotation[];
}

/** The list in the wanted shape. Names come in the order in which they first appear, those whom nobody names last. */
export function sectionsOf(shape: Shape, quotations: readonly Quotation[]): Section[] {
  if (quotations.length === 0) return [];
  if (shape === 'speaker')
    return bySpeaker(quotations).map(({ speaker, quotations }) => ({
      id: `speaker:${speaker ?? ''}`,
      title: speaker ?? m.noSource,
      quotations,
    }));
  if (shape === 'relay') return byRelay(quotations);
  return [{ id: 'all', title: null, quotations: [...quotations] }];
}

function byRelay(quotations: readonly Quotation[]): Section[] {
  const named = new Map<string, Quotation[]>();
  const nobody: Quotation[] = [];
  const direct: Quotation[] = [];
  for (const quotation of quotations) {
    if (quotation.relays.length === 0) direct.push(quotation);
    for (const relay of new Set(quotation.relays)) {
      if (relay === null) nobody.push(quotation);
      else named.set(relay, [...(named.get(relay) ?? []), quotation]);
    }
  }
  const sections: Section[] = [...named].map(([name, quotations]) => ({
    id: `relay:${name}`,
    title: m.panel.through(name),
    quotations,
  }));
  if (nobody.length > 0)
    sections.push({ id: 'nobody', title: m.panel.through(m.nobody), quotations: nobody });
  if (direct.length > 0) sections.push({ id: 'direct', title: m.panel.direct, quotations: direct });
  return sections;
}

/** Id of a quotation's place in the list. */
export const entryOf = (section: Section, { key }: Quotation) => `${section.id}/${key}`;
