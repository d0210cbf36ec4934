import { words } from './words';

/** Forms of address and rank before a name, lower case, without the full stop; value: the gender they tell (1 male, 2 female, 0 none). */
export const TITLES: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ...'mr sir lord king prince baron count duke father fr emperor sheikh sheik pope don monsieur herr señor archbishop bishop cardinal imam ayatollah rabbi'
    .split(' ')
    .map((w) => [w, 1] as const),
  ...'mrs ms miss lady dame queen princess baroness countess duchess sister madame frau señora'
    .split(' ')
    .map((w) => [w, 2] as const),
  ...(
    'govs sens reps drs messrs dr prof professor doctor rev reverend hon honourable honorable mx sen senator rep representative gov governor gen general lt ' +
    'lieutenant col colonel capt captain maj major sgt sergeant cpl corporal pvt private adm admiral vice-admiral vice cmdr commander cllr cllr. pc wpc const dc dci ' +
    'brig brigadier det detective insp inspector supt superintendent constable officer sheriff chief deputy president vice-president ' +
    'prime minister chancellor secretary ambassador mayor councillor councilor councilman councilwoman congressman congresswoman ' +
    'justice judge magistrate attorney chairman chairwoman chair chairperson director leader mp msp md prosecutor commissioner ' +
    'speaker premier taoiseach treasurer assistant associate acting former ex interim foreign defence defense finance interior health ' +
    'transport energy education home justice trade labour labor environment housing culture agriculture development treasury shadow ' +
    'lead senior junior chief executive officer operating financial marshal marshall envoy special lance police court crown state federal ' +
    'district county city council member us uk u.s. u.k. russian american british french german italian chinese iranian israeli ' +
    'ukrainian turkish indian pakistani japanese korean spanish polish canadian australian democratic republican labour conservative ' +
    'tory liberal co-founder founder owner manager coach striker midfielder defender goalkeeper winger captain singer actor actress ' +
    'author writer poet novelist artist painter sculptor architect designer photographer filmmaker producer drummer guitarist pianist ' +
    'comedian presenter broadcaster journalist columnist editor reporter blogger scientist researcher economist historian analyst ' +
    'engineer lawyer barrister solicitor doctor nurse teacher headteacher student farmer fisherman driver pilot guard postman ' +
    'entrepreneur businessman businesswoman billionaire activist campaigner veteran resident neighbour neighbor commuter passenger ' +
    'parent mother survivor witness victim volunteer pensioner shopper customer tourist heavyweight boxer golfer jockey sprinter ' +
    'grandmaster laureate headmaster headmistress rector dean provost abbot abbess canon vicar chaplain warden superintendent ' +
    'runner swimmer champion forward skipper boss ceo cfo cto coo spokesman spokeswoman spokesperson aide adviser advisor strategist ' +
    'pollster diplomat bodyguard agent promoter trainer curator conductor composer soprano tenor dancer choreographer detective ' +
    'senate house parliament assembly party opposition majority minority whip vice tánaiste vice-premier vice-chancellor vice-chairman ' +
    'secretary-general director-general governor-general attorney-general inspector-general solicitor-general auditor-general consul-general ' +
    'surgeon-general major-general lieutenant-general brigadier-general postmaster-general prosecutor-general commander-in-chief editor-in-chief'
  )
    .split(' ')
    .map((w) => [w, 0] as const),
]);

/** Letters after a name: no part of it. */
export const POSTNOMINALS: ReadonlySet<string> = words(
  'kc qc mp msp obe mbe cbe kbe phd md esq jr sr ii iii iv frs mep ms td',
);

/** Common nouns for a single person; the plural with -s is understood. Gender as in TITLES. */
export const PERSON_NOUNS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ...(
    'man boy father dad brother son husband uncle nephew grandfather grandson king prince widower spokesman chairman businessman ' +
    'salesman policeman fireman gentleman guy waiter postman fisherman congressman councilman clergyman statesman stepfather ' +
    'godfather godson son-in-law ex-husband ex-boyfriend bridegroom groom bloke chap gent seaman airman cowboy conman ' +
    'hitman mafioso bellboy paperboy altar-boy choirboy great-uncle great-grandfather deacon swami tsar czar ' +
    'boyfriend fiancé monk priest bachelor lad half-brother father-in-law brother-in-law cameraman doorman barman foreman'
  )
    .split(' ')
    .map((w) => [w, 1] as const),
  ...(
    'woman girl mother mum mom sister daughter wife aunt niece grandmother granddaughter queen princess widow spokeswoman ' +
    'chairwoman businesswoman policewoman actress waitress heiress congresswoman councilwoman midwife nun stepmother girlfriend ' +
    'ex-wife ex-girlfriend nanny governess godmother goddaughter daughter-in-law great-aunt great-grandmother bride ' +
    'bridesmaid lass damsel madam empress ballerina seamstress barmaid chambermaid prioress deaconess dairymaid shopgirl ' +
    'salesgirl saleslady masseuse diva suffragette alumna debutante fiancee sorceress priestess baroness countess ' +
    'fiancée hostess duchess half-sister mother-in-law sister-in-law saleswoman stateswoman'
  )
    .split(' ')
    .map((w) => [w, 2] as const),
  ...(
    'person actor official officer spokesperson representative aide adviser advisor assistant deputy secretary minister president premier ' +
    'chancellor governor mayor councillor councilor senator lawmaker legislator politician congressperson mp msp ambassador envoy ' +
    'diplomat consul commissioner director manager executive chief head boss leader chair chairperson founder co-founder owner ' +
    'partner shareholder investor banker broker trader analyst economist strategist pollster consultant accountant auditor lawyer ' +
    'attorney barrister solicitor prosecutor judge justice magistrate clerk juror witness defendant plaintiff suspect victim survivor ' +
    'detective sergeant constable inspector superintendent sheriff guard bodyguard soldier general colonel captain major admiral ' +
    'vice-admiral commander lieutenant marshal pilot driver conductor engineer technician mechanic operator worker employee staffer ' +
    'insider source informant whistleblower leaker scientist researcher professor lecturer academic historian biologist physicist ' +
    'chemist doctor nurse surgeon physician psychologist therapist teacher headteacher principal headmaster student pupil author ' +
    'writer novelist poet journalist reporter correspondent editor columnist critic reviewer blogger presenter host broadcaster ' +
    'producer filmmaker cinematographer photographer artist painter sculptor singer musician drummer guitarist composer rapper ' +
    'dancer comedian player striker midfielder defender goalkeeper keeper winger forward captain skipper coach trainer referee ' +
    'umpire promoter agent boxer heavyweight golfer athlete runner swimmer champion star celebrity model designer architect ' +
    'developer programmer curator archivist librarian farmer fisher rancher shopkeeper retailer customer client patient passenger ' +
    'commuter motorist tourist visitor resident neighbour neighbor local tenant landlord homeowner parent child baby teenager teen ' +
    'youth pensioner veteran campaigner activist protester protestor demonstrator organiser organizer volunteer donor supporter ' +
    'opponent ally rival colleague friend cousin relative sibling spouse partner twin boyfriend counsel successor predecessor ' +
    'counterpart candidate nominee contender incumbent democrat republican conservative socialist liberal treasurer trustee ' +
    'governor chaplain vicar bishop cardinal imam rabbi pastor pope ayatollah individual delegate member negotiator mediator ' +
    'investigator examiner inspector regulator coroner ranger rescuer firefighter paramedic caretaker gardener valet butler ' +
    'builder plumber electrician carpenter designer chef baker butcher waiter owner landlady bidder buyer seller vendor ' +
    'lobbyist dissident refugee migrant exile prisoner inmate hostage defector militant rebel fighter gunman attacker scoutmaster ' +
    'bodybuilder billionaire millionaire tycoon mogul magnate entrepreneur industrialist financier mathematician philosopher ' +
    'accuser acquaintance adherent administrator advocate aficionado allrounder alumnus amateur anaesthetist anchor anchorwoman announcer ' +
    'anthropologist apprentice archaeologist archer aristocrat arranger arsonist assassin astronaut astronomer astrophysicist attendant ' +
    'attendee autobiographer aviator bassist batsman beekeeper bellringer benefactor bookkeeper bookseller botanist bowler breeder brewer ' +
    'brigadier burglar busker bystander cabbie cadet canon captor cardiologist carer cartoonist cashier celebrant cellist centre-back ' +
    'chancer chaperone churchgoer citizen classmate cleaner cleric climatologist climber co-author co-owner co-star co-worker cobbler ' +
    'codebreaker collaborator collector combatant commandant commentator companion competitor complainant confidant confidante ' +
    'conservationist conspirator constituent constructor contractor contributor convict copywriter cosmonaut counsellor counselor courier ' +
    'courtier creator creditor criminologist crofter crooner cyclist daredevil dealer debtor demographer dentist dermatologist descendant ' +
    'devotee dietitian dignitary diner dispatcher diver docker dramatist drinker dweller ecologist educator elector emigrant enthusiast ' +
    'entomologist environmentalist epidemiologist escort ethicist evacuee executioner executor explorer exporter fan fanatic fencer ' +
    'ferryman festivalgoer filmgoer flautist florist follower footballer forecaster forester freelancer fugitive fundraiser gamer ' +
    'gatekeeper genealogist geneticist geographer geologist geophysicist goalscorer goatherd graduate grazier grower guarantor guest ' +
    'guide gymnast hacker hairdresser handler handyman haulier hawker healer helper herder hijacker hiker hitmaker holidaymaker homebuyer ' +
    'hotelier housekeeper housemate hunter hydrologist illustrator immigrant importer inhabitant inheritor innkeeper insurgent ' +
    'intellectual intern internee interviewee interviewer inventor islamist islander janitor jeweller jihadist joiner judoka juggler ' +
    'kidnapper kitchenhand laborer labourer lacemaker landowner laureate layman lexicographer lifeguard linguist listener locksmith ' +
    'logger lover loyalist magician maid marcher mariner mason masseur matriarch matron medic mentor merchant meteorologist ' +
    'microbiologist miller minder miner missionary modeller moderator monarch moneylender motorcyclist mountaineer mourner muralist ' +
    'narrator naturalist navigator neurologist neuroscientist newcomer newsreader nobleman nutritionist objector observer oceanographer ' +
    'officeholder oligarch olympian onlooker operative optician organist ornithologist orphan outfielder outsider paediatrician ' +
    'palaeontologist paleontologist paralegal parishioner parliamentarian passer-by pathologist patriarch patriot patron peacekeeper ' +
    'pedestrian percussionist perpetrator petitioner pharmacist philanthropist picker pilgrim pitcher planner planter playmate playwright ' +
    'polemicist policymaker porter powerbroker practitioner preacher prelate pretender printmaker prodigy prophet proponent proprietor ' +
    'protagonist protégé provost psychiatrist publican punter purchaser quarterback questioner racer radiographer radiologist raider ' +
    'realtor recipient recruit rector reformer refusenik registrar renter repairer reservist respondent restaurateur reveller rider ' +
    'rigger rioter robber roommate rower runner-up sailor salesperson sceptic scholar schoolboy schoolgirl schoolteacher scout ' +
    'screenwriter secessionist seismologist separatist servant settler shepherd shipbuilder shipowner shopper showrunner signatory skater ' +
    'skeptic skier smuggler sniper sociologist songwriter speaker spectator speculator speechwriter sponsor spy stallholder statistician ' +
    'stepbrother stepsister steward stewardess stockbroker storyteller stranger subscriber substitute superfan surveyor sweeper swindler ' +
    'sympathiser sympathizer tailor tattooist tax-collector taxpayer technologist tenor theologian theorist thief thinker timekeeper ' +
    'toddler tracker trafficker traveler traveller trucker tutor undergraduate undersecretary undertaker usher vet veterinarian viewer ' +
    'villager violinist virologist visionary vocalist volcanologist voter walker warden warlord watchman weaver weightlifter welder ' +
    'whaler winemaker wingman woodworker worshipper wrestler yachtsman zoologist ' +
    'supervisor coordinator co-ordinator challenger facilitator chronicler newscaster babysitter caregiver godparent ' +
    'grandparent grandchild stepchild newlywed fiance sidekick accomplice buddy pal disciple acolyte trainee novice rookie ' +
    'beginner retiree octogenarian nonagenarian septuagenarian sexagenarian centenarian newborn infant ' +
    'youngster kid chieftain ruler dictator despot autocrat tyrant regent viceroy governor-general ' +
    'emissary messenger go-between intermediary fixer conciliator peacemaker kingmaker hagiographer typographer printer ' +
    'conservator restorer auctioneer valuer appraiser impresario booker acrobat clown mime puppeteer animator engraver ' +
    'glassblower milliner wheelwright cabinetmaker roofer plasterer bricklayer stonemason glazier decorator landscaper ' +
    'woodcutter lumberjack stablehand farrier falconer fishmonger grocer greengrocer confectioner chocolatier sous-chef ' +
    'dishwasher bartender barista sommelier concierge bouncer gp pediatrician obstetrician osteopath chiropractor ' +
    'shaman wizard clairvoyant astrologer guru lama archdeacon curate mufti mullah martyr agnostic bosun ' +
    'boatswain submariner gunner sapper paratrooper commando flight-attendant cabdriver chauffeur biker hitchhiker ' +
    'backpacker sightseer camper rambler caver surfer snowboarder hurdler decathlete heptathlete marathoner powerlifter ' +
    'kickboxer caddie caddy cricketer all-rounder fielder goalie playmaker fullback linebacker cornerback catcher shortstop ' +
    'infielder flanker scrum-half fly-half scorer pundit bookmaker bookie tipster gambler sitter appellant claimant ' +
    'litigant felon detainee escapee parolee offender culprit mugger pickpocket shoplifter fraudster counterfeiter ' +
    'gangster mobster killer murderer rapist bomber stalker informer mole cook deckhand helmsman purser co-pilot copilot signaller lineman hopeful applicant petitioner superior subordinate underling henchman heir grandma grandpa granny gran nan granddad grandad auntie stepdad stepmum stepmom jogger angler paddler receptionist selectman alderman reeve premier sultan emir earl viscount marquess jockey hunk heartthrob starlet bombshell funnyman rep sister-in-charge matron orderly cop deputy-mayor ringleader flatmate housemate schoolfriend workmate teammate shipmate team-mate ruckman returnee whistle-blower passer-by latecomer gatecrasher heckler squire expatriate expat highlander lowlander foreigner ' +
    'passerby eyewitness watcher reader groupie admirer detractor cynic hardliner ' +
    'guerrilla mercenary jihadi agitator firebrand crusader actuary instructor bursar invigilator assessor jurist notary ' +
    'bailiff trooper sleuth mortician gravedigger jailer comptroller controller beneficiary liquidator plutocrat backer ' +
    'typist stenographer coder subcontractor roughneck toolmaker newsagent merchandiser wholesaler peddler beggar squatter ' +
    'lodger boarder farmhand winegrower vintner distiller namesake lookalike impersonator understudy stand-in superstar ' +
    'megastar icon socialite influencer youtuber vlogger streamer podcaster tiktoker instagrammer oboist trumpeter bagpiper ' +
    'maestro chorister balladeer troubadour minstrel dj mc emcee compere costumier beautician supermodel front-runner ' +
    'appointee designate loser contestant entrant adversary foe enemy hero heroine villain outcast misfit loner recluse ' +
    'oddball maverick genius savant polymath boffin geek postgraduate postdoc sophomore dropout bully prefect ' +
    'ringleader mastermind originator pioneer trailblazer tactician schemer plotter traitor turncoat deserter renegade ' +
    'heretic churchwarden verger sexton sacristan congregant newcomer attaché chargé nuncio legate cameraperson ' +
    'anchorperson co-presenter harbourmaster harbormaster quartermaster stationmaster postmaster postmistress schoolmaster ' +
    'schoolmistress headmistress toastmaster webmaster ringmaster superintendent subeditor copyeditor cruciverbalist ' +
    'diarist essayist memoirist obituarist satirist lyricist librettist arborist agronomist agriculturalist audiologist ' +
    'cosmologist cryptographer cartographer choreologist oncologist epidemiologist immunologist toxicologist dermatologist ' +
    'ophthalmologist urologist gynaecologist gynecologist radiotherapist physiotherapist physio masseur dietician ' +
    'phlebotomist holder laird custodian tester participant frontbencher backbencher peer commoner parson friar bailie elder barber conscript ' +
    'commodore captive ghillie fitter stevedore roustabout concierge picket convener canvasser ' +
    'caller user protector commenter publicist biographer translator interpreter adjudicator arbitrator ombudsman watchdog native expert specialist'
  )
    .split(' ')
    .map((w) => [w, 0] as const),
]);

/** Holders of an office: known by the title alone they are persons, not unnamed. */
export const OFFICE_NOUNS: ReadonlySet<string> = words(
  'minister president premier chancellor governor mayor king queen pope prince princess justice ambassador secretary chairman chairwoman chair senator taoiseach tánaiste secretary-general director-general emperor sultan emir ayatollah',
);

/** Heads of bodies, of whom there is one: persons by the title alone, though later descriptions may call them otherwise. */
export const HEADS: ReadonlySet<string> = words(
  'head principal registrar prefect superintendent sheriff commissioner bishop archbishop cardinal speaker dean rector provost leader treasurer harbourmaster harbormaster protector admiral',
);

/** Nouns that name a person again without a new role: `the veteran`, `the 38-year-old`, `the heavyweight`. */
export const EPITHETS: ReadonlySet<string> = words(
  `veteran campaigner heavyweight winger striker midfielder defender goalkeeper keeper forward singer actor actress star politician
  billionaire millionaire businessman businesswoman tycoon mogul entrepreneur democrat republican conservative lawmaker mp msp senator
  congressman congresswoman native novelist author poet player boxer golfer champion father mother grandfather grandmother
  frontman rapper musician comedian actor artist painter sculptor filmmaker defendant suspect accused skipper captain leader
  nominee candidate incumbent contender frontrunner pioneer songwriter guitarist pianist violinist footballer cricketer sprinter
  swimmer cyclist grandmaster laureate playwright quarterback presenter broadcaster comic magnate industrialist philanthropist financier
  officer academic scientist winner medallist olympian man woman teenager pensioner widow heiress postman pair duo`,
);

/** Nouns for someone bound to another: `her client`, `his brother`; value: what the other is to them. */
export const RELATIONAL_NOUNS: ReadonlySet<string> = words(
  `lawyer attorney barrister solicitor client spokesman spokeswoman spokesperson aide adviser advisor deputy brother sister son daughter
  husband wife mother father mum mom dad widow widower uncle aunt nephew niece grandmother grandfather grandson granddaughter partner cousin friend ally rival colleague successor predecessor counterpart
  agent promoter trainer manager coach boss assistant half-brother half-sister office team camp
  ex-wife ex-husband ex-partner girlfriend boyfriend fiancé fiancée fiance fiancee neighbour neighbor mentor publicist biographer doctor physician bodyguard
  driver supervisor landlord landlady flatmate roommate teammate team-mate classmate co-author co-founder co-host co-star co-defendant stepfather stepmother
  stepson stepdaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law godfather godmother family campaign`,
);

/** Nouns one level up: the noun on the left may be meant by the one on the right. */
export const BROADER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawyer: 'barrister solicitor attorney counsel advocate',
    attorney: 'lawyer prosecutor counsel',
    counsel: 'lawyer barrister attorney',
    officer:
      'admiral vice-admiral general colonel major captain lieutenant commander sergeant constable inspector detective superintendent marshal brigadier',
    leader: 'president premier minister chancellor king chairman chairwoman chair taoiseach',
    politician: 'senator congressman congresswoman mp minister governor mayor councillor lawmaker',
    lawmaker: 'senator congressman congresswoman mp representative deputy sen rep member legislator',
    senator: 'sen senate',
    congressman: 'rep representative',
    congresswoman: 'rep representative',
    governor: 'gov',
    general: 'gen',
    captain: 'capt skipper',
    lieutenant: 'lt',
    superintendent: 'supt',
    corporal: 'cpl',
    inspector: 'insp det di dci',
    councillor: 'cllr',
    councilor: 'councilman councilwoman',
    admiral: 'adm vice-admiral',
    major: 'maj',
    reverend: 'rev',
    colonel: 'col',
    sergeant: 'sgt',
    detective: 'det',
    professor: 'prof',
    doctor: 'dr',
    premier: 'minister',
    boss: 'manager coach head',
    manager: 'boss coach',
    coach: 'manager boss trainer',
    head: 'headteacher principal headmaster director chief',
    chief: 'director head executive president',
    executive: 'ceo chief director',
    scientist: 'professor researcher biologist physicist chemist dr prof',
    researcher: 'professor scientist author dr prof',
    academic: 'professor prof lecturer',
    spokesperson: 'spokesman spokeswoman',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    aide: 'adviser advisor assistant',
    adviser: 'aide advisor',
    player: 'striker midfielder defender goalkeeper winger forward keeper',
    monarch: 'king queen emperor empress sultan emir tsar czar',
    sovereign: 'king queen emperor empress sultan emir',
    ruler: 'king queen emperor empress sultan emir dictator president',
    royal: 'prince princess duke duchess king queen',
    cleric: 'imam bishop archbishop priest vicar rabbi ayatollah cardinal pastor pope mullah',
    clergyman: 'bishop archbishop priest vicar pastor canon deacon',
    churchman: 'bishop archbishop priest vicar cardinal pope',
    pontiff: 'pope',
    boy: 'son grandson nephew',
    girl: 'daughter granddaughter niece',
    military: 'army forces',
    prelate: 'bishop archbishop cardinal',
    musician: 'singer guitarist drummer pianist violinist bassist composer cellist saxophonist trumpeter',
    artist: 'painter sculptor musician singer illustrator',
    physio: 'physiotherapist',
    medic: 'doctor nurse surgeon paramedic',
    reporter: 'journalist correspondent',
    journalist: 'reporter correspondent columnist editor broadcaster presenter',
    presenter: 'host broadcaster anchor',
    host: 'presenter broadcaster anchor podcaster',
    anchor: 'host presenter newsreader',
    critic: 'reviewer columnist',
    reviewer: 'critic',
    soldier: 'private corporal sergeant trooper infantryman paratrooper gunner',
    commander: 'general colonel admiral brigadier captain',
    cop: 'officer constable sergeant detective policeman',
    constable: 'pc const wpc',
    jurist: 'judge justice magistrate',
    judge: 'justice magistrate',
    official: 'minister secretary director aide commissioner',
    diplomat: 'ambassador envoy consul emissary',
    minister: 'premier secretary',
    source:
      'person official insider mole informant aide adviser advisor staffer worker employee executive lawyer friend confidant confidante associate colleague pal diplomat minister officer',
    insider: 'source person official aide executive employee worker staffer friend pal mole',
    mole: 'insider source informant',
    informant: 'source mole insider',
    pal: 'friend confidant confidante source insider',
    friend: 'pal confidant confidante source insider',
    whistleblower: 'employee worker staffer insider source engineer nurse official',
    person: 'source official insider',
    envoy: 'ambassador diplomat consul emissary',
    author: 'writer novelist researcher scientist poet biographer historian academic geologist',
    writer: 'author novelist poet columnist playwright essayist',
    singer: 'vocalist rapper musician',
    star: 'actor actress singer',
    suspect: 'defendant',
    defendant: 'suspect',
    attacker: 'gunman',
    gunman: 'attacker',
    farmer: 'grower rancher smallholder',
    grower: 'farmer',
    student: 'pupil undergraduate',
    pupil: 'student',
    activist: 'campaigner protester',
    campaigner: 'activist',
    economist: 'analyst',
    analyst: 'economist strategist',
    investigator: 'detective inspector',
    policeman: 'officer constable sergeant',
    motorist: 'driver',
    physician: 'doctor surgeon',
    parent: 'mother father',
    expert: 'professor scientist researcher engineer economist geologist analyst specialist',
    outfit: 'company firm startup',
    chain: 'retailer supermarket',
    retailer: 'chain supermarket',
    operator: 'company firm',
    company:
      'chain firm group carmaker airline bank retailer maker manufacturer supplier lender insurer startup operator developer brewery',
    firm: 'company group carmaker airline retailer maker manufacturer supplier startup operator developer consultancy brewery',
    charity: 'foundation trust',
    club: 'team side',
    team: 'club side',
    regulator: 'watchdog authority agency',
    watchdog: 'regulator authority agency',
    ministry: 'department',
    department: 'ministry',
    institution: 'bank university school museum college',
    union: 'federation association',
  }).map(([k, v]) => [k, words(v)] as const),
);

/** Relatives. */
export const KIN: ReadonlySet<string> = words(
  'brother sister son daughter husband wife father mother half-brother half-sister cousin twin uncle aunt nephew niece grandmother grandfather grandson granddaughter stepfather stepmother stepson stepdaughter mum mom dad',
);

/** Common nouns that go with bodies as well as with persons: they tell nothing of which it is. */
export const EITHER_NOUNS: ReadonlySet<string> = words(
  `rival bidder buyer seller owner operator developer partner parent supplier maker retailer lender insurer sponsor champion winner newcomer
  giant member ally host former firm company new local vendor contractor subcontractor landlord employer publisher producer exporter importer
  distributor wholesaler dealer broker builder manufacturer competitor creditor shareholder investor backer client customer tenant
  beneficiary claimant defendant plaintiff litigant donor organiser organizer promoter challenger rescuer suitor predecessor successor
  adviser advisor consultant auditor guarantor signatory regulator watchdog broadcaster pollster`,
);
