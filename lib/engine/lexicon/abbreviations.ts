/** Abbreviations (lower case, without the full stop) that rarely end a sentence: titles, ranks, months, units. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen col lt capt cpl sgt maj cmdr adm brig pvt rev hon pres supt ' +
    'det insp msgr fr st mt ft jan feb mar apr jun jul aug sep sept oct nov dec no nos vs vol pp fig ca cf ' +
    'mon tue tues wed thu thurs fri sat sun calif fla mass mich minn miss pa tex va wash wis ariz ark colo conn ' +
    'del ga ill ind kan ky la md mo mont neb nev okla ore tenn vt wyo ala approx dept est atty asst assoc messrs mx'
  ).split(' '),
);

/** Abbreviations that may also close a sentence: companies, degrees, initials of states. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc corp co ltd jr sr bros etc al esq plc llc'.split(' '),
);

/** Words that, capitalised after an abbreviation, open a new sentence. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her its their our my this that these those there here but and or so yet ' +
    'in on at by for from with as if when while after before since because although though however meanwhile ' +
    'what who why how where is are was were does did do has have had will would can could should not no one some ' +
    'many most both all more still also then now according asked speaking last earlier later instead'
  ).split(' '),
);
