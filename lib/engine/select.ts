import type { Candidate } from './extract';

/**
 * Chooses among candidates that exclude each other: two readings of one cue. The surer one stays. Result in order of
 * the cue.
 */
export function selectCandidates(found: Candidate[]): Candidate[] {
  const byScore = [...found].sort((a, b) => b.confidence - a.confidence || a.cueHead - b.cueHead);
  const taken = new Map<number, Candidate[]>();
  const kept: Candidate[] = [];
  for (const c of byScore) {
    // cues are short: hashing them by 64 characters keeps the comparison local
    const cells = new Set<number>();
    for (const [s, e] of c.cue) for (let cell = s >> 6; cell <= (e - 1) >> 6; cell++) cells.add(cell);
    const clash = [...cells].some((cell) => taken.get(cell)?.some((k) => crosses(k, c)));
    if (clash) continue;
    kept.push(c);
    for (const cell of cells) {
      const list = taken.get(cell);
      if (list) list.push(c);
      else taken.set(cell, [c]);
    }
  }
  return kept.sort((a, b) => (a.cue[0]?.[0] ?? a.content[0]![0]) - (b.cue[0]?.[0] ?? b.content[0]![0]));
}

function crosses(a: Candidate, b: Candidate): boolean {
  return a.cue.some((s) => b.cue.some((t) => s[0] < t[1] && t[0] < s[1]));
}
