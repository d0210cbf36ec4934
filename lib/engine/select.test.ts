import { describe, expect, it } from 'vitest';
import type { Candidate } from './extract';
import { selectCandidates } from './select';

const candidate = (start: number, end: number, confidence: number): Candidate => ({
  cue: [[start, end]],
  source: [],
  content: [[end + 1, end + 20]],
  cueHead: start,
  confidence,
  cueScore: 0,
  labelScore: 0,
  share: 0,
  judged: 0,
});
const cues = (list: Candidate[]) => list.map((c) => c.cue[0]!.join('–'));

describe('selectCandidates', () => {
  it.each([
    ['keeps what does not touch', [candidate(50, 54, 0.5), candidate(10, 14, 0.9)], ['10–14', '50–54']],
    ['keeps the surer of two readings of a cue', [candidate(10, 14, 0.5), candidate(8, 14, 0.9)], ['8–14']],
    ['keeps cues side by side', [candidate(10, 14, 0.5), candidate(14, 20, 0.9)], ['10–14', '14–20']],
    [
      'drops what only crosses a chosen one',
      [candidate(10, 20, 0.6), candidate(15, 25, 0.9), candidate(22, 30, 0.8)],
      ['15–25'],
    ],
    [
      'keeps cues far into a text apart',
      [candidate(64, 70, 0.6), candidate(130, 136, 0.5)],
      ['64–70', '130–136'],
    ],
    ['sees a clash of long cues', [candidate(10, 140, 0.6), candidate(100, 104, 0.9)], ['100–104']],
  ])('%s', (_name, list, expected) => {
    expect(cues(selectCandidates(list))).toEqual(expected);
  });
});
