import type { Annotation } from '../model/annotation';
import type { Attribution } from '../model/attribution';
import type { Anchored, Places } from './anchor';
import type { Corrected } from './corrected';
import type { Later } from './later';
import { NO_PAIRS, type Pairs } from './marks';
import type { Kept, PageServices } from './services';
import type { Work } from './slices';

/** Nothing is kept of an article. */
export const NOTHING: Kept = { annotations: [], corrections: [] };

const isNothing = ({ annotations, corrections }: Kept) =>
  annotations.length === 0 && corrections.length === 0;

/** Finds the places of saved words and lays corrections over what was found. A page of which nothing is kept does without what that needs. */
export class Keeper {
  private tools: (Pick<Later, 'anchoring' | 'pairUp'> & { corrected: Corrected }) | null = null;

  constructor(private readonly services: Pick<PageServices, 'later'>) {}

  /**
   * What is kept, once the page can show it.
   * @param before what was kept until now
   * @returns null when it cannot be shown, or when there is and was nothing
   */
  async usable(kept: Kept, before: Kept): Promise<Kept | null> {
    if (isNothing(kept)) return isNothing(before) ? null : kept;
    try {
      const { anchoring, pairUp, Corrected } = await this.services.later();
      this.tools ??= { anchoring, pairUp, corrected: new Corrected() };
      return kept;
    } catch {
      return null;
    }
  }

  /** What holds for a text: what was found, with the corrections on top. */
  holding(text: string, found: Attribution[], corrections: Kept['corrections']): Attribution[] {
    if (!this.tools || corrections.length === 0) return found;
    return this.tools.corrected.of(text, found, corrections);
  }

  /** Where the words of annotations stand, with rests. @param former places in the text from before */
  *places(text: string, annotations: readonly Annotation[], former: Anchored): Work<Places> {
    if (!this.tools || annotations.length === 0) return new Map();
    return yield* this.tools.anchoring(text, annotations, former);
  }

  /** Which of the annotations belong to which attributions. @param places where their words stand */
  pairs(attributions: Attribution[], annotations: readonly Annotation[], places: Places): Pairs {
    if (!this.tools || annotations.length === 0) return NO_PAIRS;
    return this.tools.pairUp(attributions, annotations, places);
  }
}
