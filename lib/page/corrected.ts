import type { Attribution } from '../model/attribution';
import { applyCorrections, type Correction } from '../model/correction';
import { anchorSpan } from './anchor';

/** The engine's attributions with the reader's corrections on top; worked out anew only when one of the three is another. */
export class Corrected {
  private last: { text: string; found: unknown; corrections: unknown; result: Attribution[] } | null = null;

  /** What holds for this text (offsets UTF-16, half open), in reading order. */
  of(text: string, found: Attribution[], corrections: readonly Correction[]): Attribution[] {
    const { last } = this;
    if (corrections.length === 0) return found;
    if (last?.text === text && last.found === found && last.corrections === corrections) return last.result;
    const result = applyCorrections(
      text,
      found,
      corrections,
      (within, selector) => anchorSpan(within, selector)?.span ?? null,
    );
    this.last = { text, found, corrections, result };
    return result;
  }
}
