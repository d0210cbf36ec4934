import type { Carrier } from './carriers';
import { spanOf } from './draft';
import { CALENDAR } from './lexicon/calendar';
import { OUTLET_NOUNS } from './lexicon/outlets';
import { words } from './lexicon/words';
import type { Add } from './occasions';
import { isOutlet, partyAt, type Scene } from './scene';
import { Word } from './word';

const OPENS = /^["“]$|^``$|^''$/;
const CLOSES = /^["”]$|^''$/;
/** What goes out on a day. */
const ISSUE = words('edition episode broadcast airing instalment installment');
/** Tokens of a title at most. */
const TITLE = 9;

/**
 * `on | Sunday’s “Good Night”`, `on Monday’s edition of “Good Night”`, `on Friday’s broadcast of the station’s “Good Night”`: what goes
 * out on a day under a title is a broadcast, whether its name is known or not. Adds it, or the station that owns it.
 * @param k token of `on`
 */
export function onDaysShow(scene: Scene, k: number, last: number, add: Add, out: Carrier[]): void {
  const { doc } = scene.w;
  if (!CALENDAR.has(doc.lower[k + 1] ?? '') || !/^['’]s$/.test(doc.form[k + 2] ?? '')) return;
  let at = k + 3;
  if (ISSUE.has(doc.lower[at] ?? '') && doc.lower[at + 1] === 'of') at += 2;
  const cue = { first: k, last: k + 1 };
  if (!OPENS.test(doc.form[at] ?? '')) {
    const owner = at > k + 3 ? partyAt(scene, at, last) : null;
    const medium = owner?.mention.possessor ?? owner?.mention;
    if (!medium || !/^['’]s?$/.test(doc.form[medium.last] ?? '')) return;
    const p = { range: medium, mention: medium, entity: scene.coref.entityAt(medium) };
    if (isOutlet(p)) add(k, 3, p, cue, 'near');
    return;
  }
  let end = at + 1;
  while (end < last && end - at < TITLE && !CLOSES.test(doc.form[end]!)) end++;
  if (!CLOSES.test(doc.form[end] ?? '') || doc.shape[at + 1] === 0) return;
  // `“Super Bowl” game`; `“Good Night” on the station`, which has been seen
  if (scene.w.cls[end + 1] === Word.Noun && !OUTLET_NOUNS.has(doc.lower[end + 1]!)) return;
  const station = doc.lower[end + 1] === 'on' ? partyAt(scene, end + 2, last) : null;
  if (station && isOutlet(station)) return;
  while (end > at + 1 && /^[,.]$/.test(doc.form[end - 1]!)) end--;
  if (end === at + 1) return;
  const span = spanOf(doc, { first: at + 1, last: end });
  const name = doc.text.slice(...span).replace(/\s+/g, ' ');
  const relay = { spans: [span], name, type: 'outlet' as const, cue: [spanOf(doc, cue)] };
  out.push({ at: k, rank: 3, relays: [relay], scope: 'near', source: -1, entity: null });
}
