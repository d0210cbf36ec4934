import { MORE_OUTLETS } from './more-outlets';
import { PROGRAMMES } from './programmes';
import { phrases, words } from './words';

/**
 * Well-known news media and agencies of the world, lower case, without a leading article. A general list: it is no
 * list of what some text holds. Names that are also common words or places are left to the forms below.
 */
export const OUTLETS: ReadonlySet<string> = phrases(
  `reuters; associated press; ap; agence france-presse; afp; dpa; efe; ansa; upi; united press international; tass; itar-tass
  ria novosti; sputnik; interfax; ukrinform; unian; xinhua; kcna; yonhap; kyodo; jiji; jiji press; pti; press trust of india
  ani; anadolu; anadolu agency; irna; isna; fars; tasnim; mehr; petra; sana; wafa; spa; wam; belga; anp; apa; ats; ntb; tt
  ritzau; lusa; pap; ctk; mti; agerpres; tanjug; hina; bta; belta; kazinform; bernama; antara; press association
  pa media; aap; canadian press; bloomberg; bloomberg news; dow jones; marketwatch; axios; politico; semafor; propublica
  the intercept; mediaite; buzzfeed; buzzfeed news; huffpost; vox; vice; slate; salon; quartz; the verge; wired; techcrunch
  ars technica; gizmodo; engadget; recode; business insider; insider; the information; rest of world; bellingcat
  bbc; bbc news; itv; itv news; sky news; channel 4; channel 4 news; channel 5; gb news; lbc; talktv; talkradio; rté; rte
  cnn; msnbc; cnbc; fox news; fox; abc; abc news; cbs; cbs news; nbc; nbc news; npr; pbs; c-span; newsmax; oann; univision
  telemundo; cbc; ctv; global news; radio-canada; sbs; nine news; seven news; rnz; tvnz; newshub; nhk; tbs; tv asahi; kbs
  mbc; cctv; cgtn; global times; people’s daily; people's daily; china daily; south china morning post; caixin; straits times
  channel newsasia; cna; the hindu; hindustan times; times of india; indian express; ndtv; dawn; geo news; express tribune
  al jazeera; al arabiya; al-arabiya; al mayadeen; al-manar; al ahram; al-ahram; haaretz; jerusalem post; times of israel
  ynet; maariv; yedioth ahronoth; kan; press tv; iran international; hurriyet; sabah; daily sabah; cumhuriyet; trt
  the new york times; new york times; washington post; wall street journal; los angeles times; usa today; boston globe
  chicago tribune; miami herald; new york post; new york daily news; san francisco chronicle; seattle times; houston chronicle
  dallas morning news; denver post; philadelphia inquirer; the atlantic; new yorker; time; newsweek; forbes; fortune
  rolling stone; vanity fair; vogue; esquire; the nation; the hill; roll call; daily beast; daily caller; breitbart
  national review; foreign policy; foreign affairs; scientific american; nature; science; new scientist; national geographic
  guardian; observer; times; sunday times; telegraph; daily telegraph; sunday telegraph; independent; financial times; ft
  economist; spectator; new statesman; daily mail; mail on sunday; daily mirror; sunday mirror; sun; daily express; daily star
  evening standard; metro; morning star; scotsman; the herald; irish times; irish independent; irish examiner
  le monde; le figaro; libération; liberation; l'express; le point; le parisien; les echos; mediapart; l’obs; l'equipe; l’équipe
  ouest-france; france 24; france inter; france info; franceinfo; france 2; tf1; bfm tv; bfmtv; rfi; rtl; europe 1; arte
  der spiegel; spiegel; die zeit; die welt; bild; frankfurter allgemeine; frankfurter allgemeine zeitung; faz
  süddeutsche zeitung; handelsblatt; tagesspiegel; taz; stern; focus; ard; zdf; deutsche welle; dw; n-tv; correctiv
  neue zürcher zeitung; nzz; tages-anzeiger; der standard; die presse; orf; srf; el país; el pais; el mundo; abc; la vanguardia
  rtve; cadena ser; corriere della sera; la repubblica; la stampa; il sole 24 ore; rai; de telegraaf; de volkskrant; nrc
  nos; rtl nieuws; de standaard; le soir; vrt; aftonbladet; dagens nyheter; svenska dagbladet; expressen; svt; aftenposten
  vg; nrk; politiken; berlingske; jyllands-posten; dr; yle; helsingin sanomat; gazeta wyborcza; rzeczpospolita; tvn; tvp
  kommersant; vedomosti; izvestia; rossiya 1; rt; novaya gazeta; meduza; tv rain; kyiv independent; kyiv post; ukrainska pravda
  o globo; folha de s.paulo; folha; estadão; clarín; la nación; el universal; reforma; televisa; telesur; prensa latina
  granma; infobae; radio free europe; rfe/rl; voice of america; voa; radio free asia; daily nation; the citizen; vanguard
  punch; premium times; sahara reporters; mail & guardian; news24; sabc; daily maverick; enca; the age; sydney morning herald
  the australian; sky; tmz; people; variety; deadline; hollywood reporter; billboard; pitchfork; espn; the athletic; marca
  as; gazzetta dello sport; kicker; talksport; talkSPORT; sports illustrated; eurosport; lloyd’s list; lloyd's list`
    .toLowerCase()
    .replace(/’/g, "'"),
  MORE_OUTLETS.replace(/\n\s*/g, ' ').replace(/’/g, "'"),
  PROGRAMMES.replace(/\n\s*/g, ' '),
);

/** Names of the list that are also everyday words, persons or places: they need the article, a verb of telling, or the rest of the text. */
export const AMBIGUOUS_OUTLETS: ReadonlySet<string> = words(
  `time times sun people science nature focus stern variety deadline vice salon slate wired fortune insider nation dawn
  petra sana wafa spa kan apa pap tt dr nos as abc punch vanguard reforma marca fox sky independent guardian observer spectator
  economist telegraph metro bild folha forbes recode sputnik hina granma mehr fars tass ap ft pa ani
  panorama dispatches watchdog dateline primetime frontline newscast sunrise checkpoint quotidien geo stuff closer heat stylist tatler dazed kurier
  republik blick defector jezebel rundschau bunshun initium newsday nme kut tva ok! hello! decrypt newsround`,
);

/** Those of them that nobody is called: they speak as media, `Sputnik said`. */
export const SPEAKING_OUTLETS: ReadonlySet<string> = words(
  `sputnik tass fars mehr bild vice variety deadline slate salon wired marca jezebel reforma newsday recode newsround granma folha kut nos blick
  rundschau stuff`,
);

/** Last words of names that make a medium: `Wexford Gazette`. */
export const OUTLET_ENDINGS: ReadonlySet<string> = words(
  `news times post herald gazette tribune journal chronicle observer telegraph guardian mail mirror globe courier dispatch
  examiner inquirer enquirer sentinel standard bulletin daily weekly magazine radio tv television broadcasting fm newswire wire
  ledger argus echo express reporter monitor mercury digest beacon advertiser press newspaper review register record
  statesman messenger lamp sport sports tidende zeitung nieuws presse diario desportivo deportivo podcast fanzine blog online live
  news-gazette post-gazette star-tribune plain-dealer broadcaster quarterly monthly fortnightly
  bugle clarion intelligencer telegram newswatch newsweek times-union times-picayune democrat-gazette post-dispatch post-intelligencer courant
  free-press newsletter webzine zine vlog broadsheet newsroom tageblatt allgemeine rundschau kurier anzeiger nachrichten krant dagblad avisen avis posten bladet nytt
  lehti sanomat gazeta zhurnal prensa gaceta heraldo mercurio giornale gazzetta corriere jornal folha hürriyet shimbun ilbo sinmun samachar patrika jagran cable-news`,
);

/** Endings that are a medium only after the definite article or with other evidence: `the Star`, but not `Rising Star`. */
export const WEAK_OUTLET_ENDINGS: ReadonlySet<string> = words(
  'press review register record star sun citizen independent agency network channel today world voice live online wire express standard ledger beacon monitor mercury digest echo weekly daily lamp sentinel reporter mirror globe mail messenger',
);

/** Endings that newspapers share with much else: a medium only where the text speaks of it as one, `told the Valley Eagle`. */
export const SHARED_OUTLET_ENDINGS: ReadonlySet<string> = words(
  'eye eagle bee gull banner trumpet watchman outlook nugget witness eyewitness truth enterprise advocate patriot pioneer republican democrat progress pilot item record annual evening scoop whistle voice',
);

/** First words of names that make a medium: `Radio Tarn`, `Channel Six`. */
export const OUTLET_OPENINGS: ReadonlySet<string> = words(
  'radio channel tv television daily sunday rtl televisión télévision canal kanal telewizja televizija rádio rundfunk diario journal',
);

/** Common nouns for a medium. `the agency`, `her podcast`, `state television`. */
export const OUTLET_NOUNS: ReadonlySet<string> = words(
  `newspaper newspapers paper papers broadsheet tabloid tabloids daily weekly magazine magazines broadcaster broadcasters
  channel channels station stations network networks agency agencies newswire wire outlet outlets website websites site
  podcast podcasts blog fanzine newsletter journal gazette programme program show media press television tv radio portal
  publication publications reporter's newsroom journals newswires weeklies dailies quarterly monthly fortnightly periodical periodicals newspapers' newsmagazine
  newsweekly webzine zine e-zine vlog blogs newsletters shows programmes broadsheets freesheet redtop talkshow newscast webcast livestream`,
);

/** Of these, those that mean a medium only in company: `news agency`, `state media`, `television station`. */
export const WEAK_OUTLET_NOUNS: ReadonlySet<string> = words(
  'paper papers agency agencies network networks station stations channel channels site sites wire press portal show shows program programs programme programmes',
);

/** Words before a weak noun that make it a medium. */
export const OUTLET_MODIFIERS: ReadonlySet<string> = words(
  `news press media television tv radio broadcasting state-run wire trade local regional national daily weekly online
  state public private satellite cable german french british american russian chinese japanese italian spanish turkish`,
);
