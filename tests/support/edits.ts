import { type Draft, type Piece, person, sentence, words } from './made-up-article';
import { between, pick } from './random';

type Random = () => number;

/** One way in which newsrooms change what they published. Changes the draft in place. */
export interface Edit {
  name: string;
  apply(draft: Draft, random: Random): void;
}

/** Share of the paragraphs that an edit of the whole article touches. */
const TOUCHED = 0.3;
/** Length of a word, in characters. */
const WORD = 6;
/** Quotations shorter than this are left as they are: changed ones would be others, and are only looked for word for word. */
const SHORT = 16;

const plain = (paragraph: Piece[]) => paragraph.filter(({ quote }) => quote === null);

/** Does something to about three in ten pieces that nobody quoted. */
function onPlain(draft: Draft, random: Random, change: (piece: Piece) => void): void {
  for (const paragraph of draft) {
    for (const piece of plain(paragraph)) if (random() < TOUCHED) change(piece);
  }
}

/** Exchanges two neighbouring letters, drops one, or doubles one. */
export function mistype(text: string, random: Random): string {
  const at = between(random, 1, Math.max(1, text.length - 3));
  const [a, b] = [text[at]!, text[at + 1]!];
  const put = pick(random, [b + a, a, a + a + b]);
  return text.slice(0, at) + put + text.slice(at + 2);
}

/** Other letters in the place of some, one run of them. */
function respell(text: string, count: number, random: Random): string {
  const at = between(random, 1, Math.max(1, text.length - 3 - count));
  return text.slice(0, at) + 'qxzjvkwyp'.slice(0, count) + text.slice(at + count);
}

/** Replaces, drops or adds words until about this share of the characters is another; where a word is too much, a few letters. */
export function reword(text: string, share: number, random: Random): string {
  const target = share * text.length;
  if (target < WORD) return respell(text, Math.max(1, Math.round(target)), random);
  const list = text.slice(1, -2).split(' ');
  let changed = 0;
  for (let tries = 0; changed + WORD / 2 < target && tries < 200; tries++) {
    const at = between(random, 0, list.length - 1);
    const word = list[at]!;
    const dice = random();
    const fresh = words(random, 1);
    if (dice < 0.6) {
      changed += Math.max(word.length, fresh.length);
      list[at] = fresh;
    } else if (dice < 0.8 && list.length > 2) {
      changed += word.length + 1;
      list.splice(at, 1);
    } else {
      changed += fresh.length + 1;
      list.splice(at, 0, fresh);
    }
  }
  return text[0] + list.join(' ') + text.slice(-2);
}

function onQuotes(draft: Draft, change: (piece: Piece) => void): void {
  for (const paragraph of draft) for (const piece of paragraph) if (piece.quote !== null) change(piece);
}

const rewording = (percent: number): Edit => ({
  name: `${percent} % of every quotation reworded`,
  apply: (draft, random) =>
    onQuotes(draft, (piece) => {
      if (piece.text.length >= SHORT) piece.text = reword(piece.text, percent / 100, random);
    }),
});

export const EDITS: readonly Edit[] = [
  {
    name: 'typos mended around the quotations',
    apply: (draft, random) =>
      onPlain(draft, random, (piece) => {
        piece.text = mistype(piece.text, random);
      }),
  },
  {
    name: 'a typo mended in every quotation',
    apply: (draft, random) =>
      onQuotes(draft, (piece) => {
        if (piece.text.length >= SHORT) piece.text = mistype(piece.text, random);
      }),
  },
  {
    name: 'words added and removed',
    apply: (draft, random) =>
      onPlain(draft, random, (piece) => {
        const list = piece.text.split(' ');
        const at = between(random, 0, list.length - 1);
        list.splice(
          at,
          random() < 0.5 && list.length > 3 ? 1 : 0,
          ...(random() < 0.6 ? [words(random, 2)] : []),
        );
        piece.text = list.join(' ');
      }),
  },
  {
    name: 'sentences added and removed',
    apply(draft, random) {
      draft.forEach((paragraph, i) => {
        draft[i] = paragraph.flatMap((piece) => {
          if (piece.quote !== null || random() > TOUCHED) return [piece];
          return random() < 0.5 ? [] : [piece, { text: sentence(random), quote: null }];
        });
      });
    },
  },
  {
    name: 'paragraphs moved',
    apply(draft, random) {
      for (let moves = Math.ceil(draft.length * TOUCHED); moves > 0; moves--) {
        const [moved] = draft.splice(between(random, 0, draft.length - 1), 1);
        draft.splice(between(random, 0, draft.length), 0, moved!);
      }
    },
  },
  rewording(5),
  rewording(10),
  rewording(20),
  {
    name: 'every quotation said again by somebody else, before it',
    apply(draft) {
      const copies: Draft = [];
      onQuotes(draft, (piece) => {
        copies.push([
          { text: 'Others see it so too.', quote: null },
          { text: piece.text, quote: null },
          { text: 'somebody else repeated later.', quote: null },
        ]);
      });
      draft.unshift(...copies);
    },
  },
  {
    name: 'every third quotation taken out',
    apply(draft) {
      let count = 0;
      draft.forEach((paragraph, i) => {
        draft[i] = paragraph.filter(({ quote }) => quote === null || count++ % 3 !== 0);
      });
    },
  },
  {
    name: 'every third quotation exchanged for another',
    apply(draft, random) {
      let count = 0;
      onQuotes(draft, (piece) => {
        if (count++ % 3 !== 0) return;
        piece.text = `“${words(random, between(random, 3, 30))},” said ${person(random)}.`;
        piece.quote = null;
      });
    },
  },
  {
    name: 'all of it: typos, words, sentences, paragraphs, 10 % of the quotations',
    apply(draft, random) {
      for (const i of [0, 2, 3, 4, 6]) EDITS[i]!.apply(draft, random);
    },
  },
];
