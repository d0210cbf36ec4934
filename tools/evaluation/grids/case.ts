import type { Engine } from '../../../lib/engine/index';
import type { Attribution, SourceType } from '../../../lib/model/attribution';

/** A made-up sentence and what its first attribution must be; what is left out is not asked. */
export interface Case {
  form: string;
  text: string;
  speaker?: string;
  type?: SourceType;
  /** The pieces of the content as written, marks included. */
  content?: readonly string[];
  /** What sort of relay there must be first; null where there may be none. */
  relay?: SourceType | null;
}

export const capital = (s: string) => s[0]!.toUpperCase() + s.slice(1);

/** The parts of a list with semicolons. */
export const listed = (text: string): string[] => text.split(';').map((s) => s.trim().replace(/\s+/g, ' '));

/** What is wrong with what the engine finds, in a few words; null when it is right. */
export function faultOf(engine: Engine, { text, ...wanted }: Case): string | null {
  const found: Attribution | undefined = engine.analyze({ text }).find((a) => !a.parent);
  if (!found) return 'not found';
  const { speaker, type } = found.source;
  if (wanted.content) {
    const content = found.content.map((s) => text.slice(...s));
    if (content.join('|') !== wanted.content.join('|')) return `content “${content.join('|')}”`;
  }
  if (wanted.speaker && speaker?.toLowerCase() !== wanted.speaker.toLowerCase())
    return `speaker “${speaker}”`;
  if (wanted.type && type !== wanted.type) return `type ${type}`;
  if (wanted.relay !== undefined && (found.relays[0]?.type ?? null) !== wanted.relay)
    return `relay ${found.relays[0]?.type ?? 'missing'}`;
  return null;
}
