import { CALENDAR } from './lexicon/calendar';
import { DEMONYMS } from './lexicon/institutions';
import { OUTLET_ENDINGS, OUTLETS } from './lexicon/outlets';
import { words } from './lexicon/words';
import type { Name } from './name';
import type { NounPhrase, Words } from './noun-phrase';
import { Word } from './word';

/** What kind of agency or station it is, behind the name. */
const KIND = words('news press wire television tv radio');
const isEnding = (lower: string) => OUTLET_ENDINGS.has(lower) && !KIND.has(lower);

/** `Velvet magazine`, `the Belga news agency`: the name of the medium before its common noun. */
export function mediumBefore(w: Words, np: NounPhrase): Name | null {
  const { doc, cls } = w;
  const noun = doc.lower[np.head]!;
  if (cls[np.head] !== Word.Noun || !NAMED_MEDIA.has(noun)) return null;
  let last = np.head;
  const before = doc.lower[last - 1] ?? '';
  // `the Belga news agency`, `the SaltWire network`, `the Harrow Examiner network`
  if (
    /^(?:agency|service|channel|station|network)$/.test(noun) &&
    !OUTLETS.has(before) &&
    !isEnding(before)
  ) {
    if (!KIND.has(before)) return null;
    last--;
  } else if (last > np.core && /^(?:news|trade|fashion|music|lifestyle|business)$/.test(doc.lower[last - 1]!))
    last--;
  let first = last;
  while (
    first > np.core &&
    (cls[first - 1] === Word.Name ||
      (doc.shape[first - 1] === 1 &&
        cls[first - 1] !== Word.Determiner &&
        !DEMONYMS.has(doc.lower[first - 1]!) &&
        !CALENDAR.has(doc.lower[first - 1]!)))
  )
    first--;
  // `the Forward, a Jewish newspaper`: an adjective
  if (last - first === 1 && FAITHS.has(doc.lower[first]!) && /^an?$/.test(doc.lower[first - 1]!)) return null;
  // the name of a programme holds the word: `Today programme`
  if (/^(?:podcast|programme|program|show)$/.test(noun) && first < last) last = np.head + 1;
  if (first === last || CALENDAR.has(doc.lower[last - 1]!)) return null;
  return { first, last, titles: [noun], gender: 0, kind: 'outlet', sure: true };
}
/** Written large, yet no names: whose a medium is. */
const FAITHS = words(`
  jewish catholic christian muslim islamic islamist protestant evangelical hindu sikh buddhist mormon
  orthodox latino hispanic kurdish
`);

/** `Northgate | plc`: what a firm is by law, written small. */
const BY_LAW = words('plc ltd inc gmbh ag llc');

/** `the CGT union`: the initials of a body before the word that says what it is. */
export function bodyBefore({ doc, cls }: Words, np: NounPhrase): Name | null {
  let first = np.head - 1;
  if (BY_LAW.has(doc.lower[np.head]!) && first >= np.core && cls[first] === Word.Name) {
    while (first > np.core && cls[first - 1] === Word.Name) first--;
    return { first, last: np.head, titles: [], gender: 0, kind: 'organization', sure: true };
  }
  if (
    first < np.core ||
    cls[first] !== Word.Name ||
    doc.shape[first] !== 2 ||
    !BODIES.has(doc.lower[np.head]!)
  )
    return null;
  if (first > np.core && cls[first - 1] !== Word.Determiner && cls[first - 1] !== Word.Modifier) return null;
  if (!/^[A-Z]{3,}$/.test(doc.form[first]!) || POWERS.has(doc.lower[first]!)) return null;
  return { first, last: np.head, titles: [doc.lower[np.head]!], gender: 0, kind: 'organization', sure: true };
}
const BODIES = new Set(
  'union party federation charity bank airline retailer broker brokerage watchdog regulator'.split(' '),
);
const POWERS = words('usa gop nhs');
const NAMED_MEDIA = new Set(
  'magazine newspaper newsletter podcast programme program show agency newswire daily fanzine tabloid blog channel station network service'.split(
    ' ',
  ),
);
