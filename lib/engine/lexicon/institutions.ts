import { words } from './words';

/** Common nouns for organisations: the speaker is a body, not a person. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = words(
  `ministry department agency government administration council board committee commission company firm corporation group bank fund
  charity foundation trust university college school hospital clinic church party union association federation league club team
  office authority regulator bureau police military army navy force forces court tribunal parliament congress senate assembly
  cabinet embassy consulate service services institute institution organisation organization body chamber consortium carmaker
  automaker airline retailer manufacturer supplier publisher label studio theatre museum gallery festival brewery
  lender insurer startup start-up utility brokerage coalition alliance movement militia household palace
  academy society network syndicate firm unit division directorate inquiry prefecture prosecution coastguard wing commissioner's ward laboratory lab centre center
  panel think-tank thinktank ngo nonprofit non-profit cooperative co-operative guild lobby consultancy franchise parish diocese mosque synagogue temple
  monastery prison jail zoo aquarium library archive archives observatory orchestra choir railway refinery factory exchange leadership management junta regime
  presidency treasury newsroom quango secretariat publisher operator employer shipyard utility port airport hospice faculty
  parent subsidiary supermarket chain brand platform campaign camp secretariat mission task-force taskforce watchdog`,
);

/** Endings of proper names that make an organisation: `Halden Bank`. */
export const ORGANIZATION_ENDINGS: ReadonlySet<string> = words(
  `ministry department agency government council board committee commission company corporation corp inc ltd plc llc group bank fund
  foundation trust university college school academy hospital church party union association federation league club team office
  authority bureau police army navy forces court parliament congress senate assembly cabinet embassy institute organisation
  organization chamber consortium airlines airways motors systems technologies partners holdings industries foods energy
  pharmaceuticals labs laboratories house palace kremlin pentagon festival theatre museum gallery society network alliance
  coalition front movement service services centre center house rovers united city town athletic wanderers albion fc nato eu un who research economics analytics`,
);

/** Bodies known by a place or building: a name, and an organisation. */
export const INSTITUTIONS: ReadonlySet<string> = words(
  'kremlin pentagon vatican nato unicef opec interpol europol fbi cia nsa nhs mi5 mi6 pentagon congress parliament senate',
);

/** Documents that can speak: `the report found`. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(
  `presentation slides spreadsheet printout chat chats thread inspection review certificate report study survey poll polling paper document documents memo memorandum note letter email e-mail statement statements affidavit
  indictment complaint lawsuit suit filing filings transcript minutes record records ruling judgment judgement verdict order warrant
  law act bill constitution treaty charter rule rules regulation guidelines code petition manifesto prospectus book memoir memoirs
  diary autobiography biography novel article story column editorial essay review blog post tweet message text note press-release
  release communique communiqué declaration resolution audit assessment analysis research data figures statistics census forecast
  forecasts model models budget dossier file files cable cables paperwork contract agreement notice circular advisory bulletin
  brochure leaflet manual prospectus recording tape footage video evidence testimony deposition submission policy script letterhead
  ad ads advert adverts advertisement commercial clip clips documentary film slide timetable log logs schedule estimate estimates projection projections
  protocol billboard placard plaque banner caption headline listing pamphlet flyer ledger invoice receipt questionnaire textbook handbook dictionary
  encyclopedia screenshot subpoena injunction writ decree strategy proposal telegram obituary foreword preface appendix footnote catalogue catalog logbook
  mailer mailshot poster alert tally webpage roster synopsis summary abstract annexe roadmap blueprint checklist itinerary coursebook workbook
  account accounts results findings index chart graph papers leak newsletter app
  log logs entry entries voicemail audio screenshots readout printouts inventory inventories registry manifest logbooks`,
);

/** Documents that set out another's words: they carry a statement on even when its speaker is named. */
export const CARRYING_DOCUMENTS: ReadonlySet<string> = words(
  `report transcript transcripts affidavit indictment complaint filing filings minutes record records memo memorandum document documents
  email emails e-mail e-mails letter letters audit ruling lawsuit suit cable cables dossier file files diary memoir memoirs book biography
  deposition testimony study note release communique communiqué recording papers notes texts messages log logs statement statements
  paperwork warrant judgment judgement autobiography`,
);

/** Nouns whose plural alone is a crowd: a group, whatever its members. */
export const GROUP_NOUNS: ReadonlySet<string> = words(
  `critics residents neighbours neighbors people everyone everybody others some many most few observers voters millennials boomers farmers workers nurses doctors
  teachers parents students pupils fans supporters opponents allies rivals activists protesters protestors campaigners prosecutors
  inspectors investigators analysts economists scientists researchers experts historians lawyers judges republicans democrats
  conservatives liberals lawmakers legislators senators mps politicians ministers governors councillors managers executives directors
  employees staff drivers passengers commuters customers clients shoppers investors traders brokers bankers shareholders
  unions groups families relatives friends victims survivors witnesses locals villagers islanders citizens americans britons russians ukrainians
  rebels militants soldiers troops players members delegates diplomats leaders users readers viewers men women children
  girls boys both sisters brothers twins couple pair duo trio crew jury public crowd community minority majority band jurors rescuers
  detectives officers guards hikers engineers suppliers reporters journalists commentators pundits pollsters campaigners tenants`,
);

/** Plurals that stand for insiders who are not named. */
export const UNNAMED_PLURALS: ReadonlySet<string> = words(
  'officials sources insiders aides advisers advisors spokesmen spokeswomen spokespeople persons informants whistleblowers representatives',
);

/** Country, and what belongs to it: `the Italian leader` is the prime minister of Italy. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  (
    'afghan:afghanistan albanian:albania algerian:algeria american:america argentine:argentina armenian:armenia australian:australia ' +
    'austrian:austria azerbaijani:azerbaijan bangladeshi:bangladesh belarusian:belarus belgian:belgium brazilian:brazil british:britain ' +
    'bulgarian:bulgaria cambodian:cambodia canadian:canada chilean:chile chinese:china colombian:colombia croatian:croatia cuban:cuba ' +
    'czech:czechia danish:denmark dutch:netherlands egyptian:egypt english:england estonian:estonia ethiopian:ethiopia finnish:finland ' +
    'french:france georgian:georgia german:germany greek:greece hungarian:hungary icelandic:iceland indian:india indonesian:indonesia ' +
    'iranian:iran iraqi:iraq irish:ireland israeli:israel italian:italy japanese:japan jordanian:jordan kazakh:kazakhstan kenyan:kenya ' +
    'korean:korea kuwaiti:kuwait latvian:latvia lebanese:lebanon libyan:libya lithuanian:lithuania malaysian:malaysia mexican:mexico ' +
    'moroccan:morocco nigerian:nigeria norwegian:norway pakistani:pakistan palestinian:palestine peruvian:peru philippine:philippines ' +
    'polish:poland portuguese:portugal qatari:qatar romanian:romania russian:russia saudi:saudi scottish:scotland serbian:serbia ' +
    'singaporean:singapore slovak:slovakia slovenian:slovenia spanish:spain sudanese:sudan swedish:sweden swiss:switzerland syrian:syria ' +
    'taiwanese:taiwan thai:thailand tunisian:tunisia turkish:turkey ugandan:uganda ukrainian:ukraine venezuelan:venezuela ' +
    'vietnamese:vietnam welsh:wales yemeni:yemen zimbabwean:zimbabwe us:america uk:britain'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
