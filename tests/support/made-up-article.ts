import { between, pick, randomOf } from './random';

/** A stretch of a paragraph; with an id when it is a quotation somebody may have saved. */
export interface Piece {
  text: string;
  quote: string | null;
}
/** An article as paragraphs of pieces: what can be edited, with what was quoted kept in sight. */
export type Draft = Piece[][];

const FUNCTION_WORDS =
  'the of and to that for was with his they from have had which you were their said would been who has but she this about are is it he by at as an be not will more after its than what when there could or if'.split(
    ' ',
  );
const NOUNS =
  'bridge river council harbour tower school engine garden letter winter orchard market railway station cellar border village mayor teacher driver nurse hospital factory budget winter lantern roof timber cable bucket ferry island valley meadow ladder kitchen museum theatre library archive painter printer weaver clerk captain pilot farmer baker miller judge court verdict appeal contract strike union wage pension ticket timetable tunnel quarry mine furnace kiln chimney'.split(
    ' ',
  );
const VERBS =
  'closed opened moved carried repaired painted lifted dropped signed refused promised delayed counted measured tested watched followed crossed flooded burned rented bought sold borrowed returned printed posted drafted ruled argued feared hoped warned asked answered noticed forgot remembered'.split(
    ' ',
  );
const OTHERS =
  'quiet narrow broken early distant heavy golden bitter hollow cautious stubborn familiar enormous temporary reluctant slowly rarely twice yesterday seldom barely openly nearly again together outside underneath beyond meanwhile however perhaps'.split(
    ' ',
  );
const NAMES = ['Ann', 'Bo', 'Carla', 'Dov', 'Elin', 'Fritz', 'Greta', 'Hugo', 'Ines', 'Jon', 'Kaja', 'Lars'];
const FAMILIES = ['Lee', 'Ek', 'Moor', 'Brandt', 'Finch', 'Varga', 'Roth', 'Weiss', 'Lund', 'Devlin', 'Nagy'];

/** Words in about the proportions of English: two in five are function words. */
export function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    const dice = random();
    return pick(random, dice < 0.42 ? FUNCTION_WORDS : dice < 0.68 ? NOUNS : dice < 0.86 ? VERBS : OTHERS);
  }).join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const sentence = (random: () => number): string =>
  `${capital(words(random, between(random, 7, 22)))}.`;

/** A person's name. */
export const person = (random: () => number): string => `${pick(random, NAMES)} ${pick(random, FAMILIES)}`;

/**
 * An article nobody wrote, the same one for the same seed, with a quotation in about every second paragraph.
 * @param length in words, reached within one paragraph
 */
export function madeUpArticle(seed: number, length: number): Draft {
  const random = randomOf(seed);
  const draft: Draft = [];
  let quotes = 0;
  for (let count = 0; count < length; ) {
    const paragraph: Piece[] = [];
    for (let i = between(random, 1, 4); i > 0; i--) paragraph.push({ text: sentence(random), quote: null });
    if (random() < 0.55) {
      const said = `“${capital(words(random, between(random, 3, 34)))},”`;
      const at = between(random, 0, paragraph.length);
      paragraph.splice(
        at,
        0,
        { text: said, quote: `q${quotes++}` },
        { text: `${pick(random, ['said', 'told reporters', 'wrote'])} ${person(random)}.`, quote: null },
      );
    }
    count += paragraph.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    draft.push(paragraph);
  }
  return draft;
}

/** The article's text with the place of each quotation in it. */
export function textOfDraft(draft: Draft): { text: string; places: Map<string, [number, number]> } {
  const places = new Map<string, [number, number]>();
  let text = '';
  draft.forEach((paragraph, i) => {
    if (i > 0) text += '\n';
    paragraph.forEach((piece, j) => {
      if (j > 0) text += ' ';
      if (piece.quote !== null) places.set(piece.quote, [text.length, text.length + piece.text.length]);
      text += piece.text;
    });
  });
  return { text, places };
}

/** The article as a page of a small news site. */
export function pageOfDraft(draft: Draft, title = 'A bridge was closed again, council says'): string {
  const paragraphs = draft.map((pieces) => `<p>${pieces.map(({ text }) => text).join(' ')}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>
<style>body { max-width: 640px; margin: 0 auto; font: 17px/1.5 serif }</style></head>
<body><article><h1>${title}</h1>\n${paragraphs}</article></body></html>`;
}
