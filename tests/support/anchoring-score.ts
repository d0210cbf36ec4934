import { selectorFor } from '../../lib/model/selector';
import { overlap, type Span } from '../../lib/model/span';
import { Anchorer } from '../../lib/page/anchor';
import { EDITS, type Edit } from './edits';
import { madeUpArticle, textOfDraft } from './made-up-article';
import { randomOf } from './random';

/** What became of the quotations that were saved before an edit. */
export interface AnchoringScore {
  name: string;
  /** Saved, and still in the edited article. */
  there: number;
  /** Of those: found at their place. */
  found: number;
  /** Put on other words, whether they are still there or not. */
  wrong: number;
  /** Saved and gone. */
  gone: number;
}

/** Length of each article, in words, and how many are edited in each way. */
const LENGTH = 1200;
const ARTICLES = 24;
/** Common part of two spans by their joint length, from which on they are the same place. */
const SAME = 0.5;

function isSame(a: Span, b: Span): boolean {
  const both = overlap(a, b);
  return both / (a[1] - a[0] + b[1] - b[0] - both) >= SAME;
}

/**
 * Saves every quotation of made-up articles, edits the articles, and looks the quotations up again.
 * @param articles how many are edited in each way
 */
export function scoreAnchoring(articles = ARTICLES, edits: readonly Edit[] = EDITS): AnchoringScore[] {
  return edits.map((edit, n) => {
    const score = { name: edit.name, there: 0, found: 0, wrong: 0, gone: 0 };
    for (let i = 0; i < articles; i++) {
      const draft = madeUpArticle(1000 * n + i, LENGTH);
      const saved = textOfDraft(draft);
      edit.apply(draft, randomOf(1000 * n + i + 500));
      const edited = textOfDraft(draft);
      const anchorer = new Anchorer(edited.text);
      for (const [id, [start, end]] of saved.places) {
        const place = edited.places.get(id);
        const anchor = anchorer.span(selectorFor(saved.text, start, end));
        if (place) score.there++;
        else score.gone++;
        if (!anchor) continue;
        if (place && isSame(anchor.span, place)) score.found++;
        else score.wrong++;
      }
    }
    return score;
  });
}
