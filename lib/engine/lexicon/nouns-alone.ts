import { GROUP_NOUNS, ORGANIZATION_NOUNS, UNNAMED_PLURALS } from './institutions';
import { OUTLET_NOUNS } from './outlets';
import { PERSON_NOUNS } from './people';
import { words } from './words';

/** Of the nouns for those who speak, those that are verbs, adjectives or something else as well. */
const OTHERWISE = words(`
  mum sister official representative assistant deputy executive chief head judge suspect guard general major admiral marshal engineer
  academic doctor principal host forward heavyweight champion resident local baby teen veteran activist volunteer ally rival relative twin
  incumbent conservative socialist liberal individual delegate dissident migrant militant rebel advocate amateur cleaner cleric convict
  fanatic graduate guide immigrant insurgent intellectual jihadist recipient recruit reformer secessionist shepherd sponsor spy tailor
  undergraduate usher visionary newborn clown hopeful superior orderly oddball geek peer elder captive native expert tabloid daily weekly
  channel podcast show press quarterly monthly shows commission firm bank fund trust military force forces service label start-up ward
  center nonprofit non-profit cooperative lobby exchange some many most few staff both public crowd band guards
  man father husband mother queen widow chair founder partner witness clerk captain pilot source nurse author model star coach umpire
  patient parent exile anchor mentor scout substitute buddy kid rep cop cook bully picket maverick pioneer orphan operative constituent
  minister vet paper papers channels station stations network networks wire site blog program radio board group party school team police
  court cabinet body chamber lab panel prison jail archive archives camp mission platform campaign chain brand port allies rivals locals
  rebels couple pair crew sources trio doctors nurses troops patients parents pupils partners fans people everyone everybody others men
  groom chap butcher escort courier labor labour mime tutor valet conscript barber caddie caddy squire chauffeur referee skipper curate
  understudy webcast vlog webzine apprentice expatriate subordinate designate agnostic islamist separatist republican democrat
  fugitive missionary intermediary premier fortnightly periodical programme programmes centre subsidiary twins mercenary outcast expat
  master monitor censor minor junior senior bachelor boss emcee mc dj mole stalker jihadi sophomore rookie trainee reveller patron canon
  neighbor neighbors neighbour neighbours lama provost commoner friar guild parish temple palace hero villain icon killer lover person
  child youth stranger servant chef cousin uncle king prince member members user users voter voters women girl girls boy boys
  family families office media publication congress navy senate journals newscast talkshow weeklies dailies periodicals blogs
  agent authority authorities unit division inquiry movement leadership management regime union unions hand
`);

/** Writings whose names are nothing but nouns. */
const WRITINGS = words(`
  affidavit indictment lawsuit memorandum communiqué treaty timetable manifesto diary autobiography biography memoir dossier spreadsheet transcript
  bulletin brochure leaflet questionnaire textbook handbook dictionary obituary telegram logbook newsletter deposition memo
`);

/** Writings whose names are verbs as well, but no adjectives. */
export const NO_ADJECTIVES: ReadonlySet<string> = words(`
  study filing summary decree protocol survey report review letter statement poll petition document testimony
`);

/**
 * Nouns for those who speak, and for what they speak through, that are nothing but nouns, lower case, with their plurals. The tagger has seen
 * few of them, and takes `agency` behind a plural for a verb.
 */
export const NOUNS_ALONE: ReadonlySet<string> = new Set(
  [
    ...PERSON_NOUNS.keys(),
    ...OUTLET_NOUNS,
    ...ORGANIZATION_NOUNS,
    ...GROUP_NOUNS,
    ...UNNAMED_PLURALS,
    ...WRITINGS,
  ]
    .filter((noun) => noun.length > 3 && !OTHERWISE.has(noun))
    .flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);
