import type { Span } from '../model/span';

/** A quotation as its marks enclose it. Offsets UTF-16, half open, marks included. */
export interface QuotePair {
  /** The mark that opens the first span. */
  open: string;
  /** The mark that closes the last span; empty when the writer forgot it. */
  close: string;
  start: number;
  end: number;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  level: number;
  /** One span for each paragraph it runs through. */
  spans: Span[];
  /** Words that name who said it, where the page's markup tells. */
  by?: Span;
}

/** Families of marks: those that can close one another. */
type Family = 'double' | 'straight' | 'pair' | 'single' | 'apostrophe' | 'guillemet' | 'low' | 'lowSingle';
type Side = 'open' | 'close' | 'either';
interface Mark {
  at: number;
  length: number;
  family: Family;
  side: Side;
  /** A curly or straight single mark that may as well be an apostrophe. */
  doubtful: boolean;
}
interface OpenMark {
  mark: Mark;
  spans: Span[];
  open: string;
}

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const CANDIDATE = /["“”„‟«»‹›‘’‚'`]/g;
const OPENS_AFTER = /[\s([{—–\-/“‘«„"'`:…>]/;
const DIGIT = /\d/;

/**
 * Pairs the quotation marks of a text: curly, straight, single, '' and `` pairs, guillemets, „…“; nested; running over
 * paragraphs when each re-opens and only the last closes. Apostrophes, decades, feet and inches are no marks. An
 * unbalanced mark spoils at most its own paragraph. Linear in the text's length.
 * @param paragraphs spans of the text's paragraphs, in order
 * @returns quotations in order of their start; inner ones have a higher `level`
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): QuotePair[] {
  const found: QuotePair[] = [];
  let carried: OpenMark | null = null;
  for (const [start, end] of paragraphs) carried = readParagraph(text, start, end, carried, found);
  if (carried) finish(text, carried, found);
  return nested(found);
}

function readParagraph(
  text: string,
  start: number,
  end: number,
  carried: OpenMark | null,
  found: QuotePair[],
): OpenMark | null {
  const marks = findMarks(text, start, end);
  const stack: OpenMark[] = [];
  let from = 0;
  if (carried) {
    const first = marks[0];
    const reopens =
      first &&
      first.side !== 'close' &&
      first.family === carried.mark.family &&
      !WORD.test(text.slice(start, first.at));
    if (reopens) {
      stack.push({ mark: { ...first, doubtful: false }, spans: [...carried.spans], open: carried.open });
      from = 1;
    } else finish(text, carried, found);
  }
  for (let k = from; k < marks.length; k++) {
    const mark = marks[k]!;
    let top = openOf(stack, mark.family);
    if (top < 0 && mark.side !== 'open') top = openOf(stack, twinOf(marks, k));
    if (mark.side === 'close' || (mark.side === 'either' && top >= 0)) {
      if (top < 0) continue;
      if (mark.doubtful && laterClose(marks, k)) continue;
      const opened = stack[top]!;
      stack.length = top;
      found.push(pairOf(opened, mark, text));
    } else if (mark.side === 'open' || mark.side === 'either') {
      // a second opening mark of one family: the first was never closed
      if (top >= 0) stack.length = top;
      stack.push({ mark, spans: [], open: text.substr(mark.at, mark.length) });
    }
  }
  // what is still open may run on into the next paragraph; inner marks left open are dropped
  const left = stack.find(
    (o) => o.mark.family !== 'apostrophe' || o.spans.length > 0 || opensParagraph(text, start, o.mark.at),
  );
  if (!left) return null;
  const leads = left.spans.length > 0 || opensParagraph(text, start, left.mark.at);
  left.spans.push([left.mark.at, trimEnd(text, end)]);
  return leads || WORD.test(text.slice(left.mark.at, end)) ? left : null;
}

const opensParagraph = (text: string, start: number, at: number) => !WORD.test(text.slice(start, at));

/** Ends a quotation whose closing mark never came: kept when it opened its paragraph or followed a colon or comma, else dropped. */
function finish(text: string, open: OpenMark, found: QuotePair[]): void {
  const [start] = open.spans[0]!;
  const before = text.slice(Math.max(0, start - 2), start);
  const natural = open.spans.length > 1 || /(^|\n|[:,]\s?)$/.test(before) || start === 0;
  if (!natural || open.mark.doubtful) return;
  const end = open.spans[open.spans.length - 1]![1];
  found.push({ open: open.open, close: '', start, end, level: 0, spans: open.spans });
}

function pairOf(opened: OpenMark, mark: Mark, text: string): QuotePair {
  const end = mark.at + mark.length;
  const spans: Span[] = [...opened.spans, [opened.mark.at, end]];
  return {
    open: opened.open,
    close: text.substr(mark.at, mark.length),
    start: spans[0]![0],
    end,
    level: 0,
    spans,
  };
}

/** Position in the stack of the innermost open mark that `family` closes; -1 when there is none. */
function openOf(stack: OpenMark[], family: Family | null): number {
  for (let k = stack.length - 1; k >= 0; k--) if (stack[k]!.mark.family === family) return k;
  return -1;
}

/**
 * The family that a closing mark may close though it is not its own: “A." and "A.” are typed in haste. Only where no
 * proper closing mark of that family comes before its next opening one.
 */
function twinOf(marks: Mark[], k: number): Family | null {
  const twin = TWINS[marks[k]!.family];
  if (!twin) return null;
  // `“A," said S. "B.”`: another opens next, so this one closes
  const { family } = marks[k]!;
  let next = k + 1;
  while (next < marks.length && marks[next]!.family !== family && marks[next]!.family !== twin) next++;
  if (marks[next]?.side === 'open') return twin;
  for (let j = next; j < marks.length; j++)
    if (marks[j]!.family === twin) return marks[j]!.side === 'close' ? null : twin;
  return twin;
}
const TWINS: Partial<Record<Family, Family>> = { double: 'straight', straight: 'double', pair: 'straight' };

/** Whether a surer closing mark of the same family follows before the next opening one. */
function laterClose(marks: Mark[], k: number): boolean {
  for (let j = k + 1; j < marks.length; j++) {
    const m = marks[j]!;
    if (m.family !== marks[k]!.family) continue;
    if (m.side === 'open') return false;
    return true;
  }
  return false;
}

function trimEnd(text: string, end: number): number {
  let e = end;
  while (e > 0 && SPACE.test(text[e - 1]!)) e--;
  return e;
}

/** All marks of one paragraph with the side they can be on, apostrophes and primes left out. */
function findMarks(text: string, start: number, end: number): Mark[] {
  const out: Mark[] = [];
  CANDIDATE.lastIndex = start;
  for (let m = CANDIDATE.exec(text); m && m.index < end; m = CANDIDATE.exec(text)) {
    const at = m.index;
    const c = m[0];
    const before = at > start ? text[at - 1]! : ' ';
    let length = 1;
    if ((c === "'" || c === '`') && text[at + 1] === c && at + 1 < end) length = 2;
    CANDIDATE.lastIndex = at + length;
    const after = at + length < end ? text[at + length]! : ' ';
    const mark = classify(c, length, at, before, after, text);
    if (mark) out.push(mark);
  }
  return out;
}

function classify(
  c: string,
  length: number,
  at: number,
  before: string,
  after: string,
  text: string,
): Mark | null {
  const make = (family: Family, side: Side, doubtful = false): Mark => ({
    at,
    length,
    family,
    side,
    doubtful,
  });
  switch (c) {
    case '“':
    case '‟':
      // German „…“ closes with what opens elsewhere
      return !OPENS_AFTER.test(before) && (SPACE.test(after) || /[.,;:!?)]/.test(after))
        ? make('double', 'close')
        : make('double', 'open');
    case '”':
      return make(
        'double',
        OPENS_AFTER.test(before) && WORD.test(after) && SPACE.test(before) ? 'either' : 'close',
      );
    case '„':
      return make('double', 'open');
    case '«':
    case '‹':
      return make('guillemet', WORD.test(before) || /[.,!?]/.test(before) ? 'either' : 'open');
    case '»':
    case '›':
      return make('guillemet', OPENS_AFTER.test(before) && WORD.test(after) ? 'either' : 'close');
    case '`':
      return length === 2 ? make('pair', 'open') : null;
    case '"':
      return straight(text, at, before, after, (side) => make('straight', side));
    case '‚':
      return make('single', 'open');
    case '‘':
      // ‘90s and ‘em are typed by programs that open every apostrophe
      if (DIGIT.test(after) && /^\d0s\b/.test(text.substr(at + 1, 4))) return null;
      return make('single', 'open');
    case '’':
      return single(text, at, before, after, (side, doubtful) => make('single', side, doubtful), false);
    default:
      if (length === 2)
        return make(
          'pair',
          OPENS_AFTER.test(before) && !SPACE.test(after) ? (SPACE.test(before) ? 'open' : 'either') : 'close',
        );
      return single(text, at, before, after, (side, doubtful) => make('apostrophe', side, doubtful), true);
  }
}

function straight(
  text: string,
  at: number,
  before: string,
  after: string,
  make: (side: Side) => Mark,
): Mark | null {
  // inches: 6'2", and 12" where a number with a blank before it stands in front
  if (DIGIT.test(before) && /\d['′’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return null;
  if (OPENS_AFTER.test(before) && !SPACE.test(after))
    return make(
      before === '"' || before === "'" || before === '’' || before === '-' || before === '—'
        ? 'either'
        : 'open',
    );
  if (!SPACE.test(before) && (SPACE.test(after) || !WORD.test(after))) return make('close');
  return make('either');
}

function single(
  text: string,
  at: number,
  before: string,
  after: string,
  make: (side: Side, doubtful: boolean) => Mark,
  canOpen: boolean,
): Mark | null {
  const wordBefore = WORD.test(before);
  const wordAfter = WORD.test(after);
  if (wordBefore && wordAfter) return null;
  if (wordAfter) {
    // ’90s, ’em, ’tis: the apostrophe stands for what is left out
    if (/^(?:\d0s\b|(?:em|tis|twas|til|cause|bout|round|n)\b)/i.test(text.substr(at + 1, 6))) return null;
    return canOpen && OPENS_AFTER.test(before)
      ? make('open', true)
      : before === ' '
        ? null
        : make('close', false);
  }
  if (SPACE.test(before)) return null;
  // feet: 6' tall
  if (DIGIT.test(before) && canOpen && /\s/.test(after)) return make('close', true);
  // the workers' union: a plural's apostrophe looks like a closing mark
  return make('close', before === 's' && SPACE.test(after));
}

/** The pairs in order of their start, their levels by containment; pairs that cross are put on one level. */
export function nested(pairs: QuotePair[]): QuotePair[] {
  pairs.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: QuotePair[] = [];
  for (const p of pairs) {
    while (open.length > 0 && open[open.length - 1]!.end <= p.start) open.pop();
    p.level = open.filter((o) => o.end >= p.end).length;
    open.push(p);
  }
  return pairs;
}
