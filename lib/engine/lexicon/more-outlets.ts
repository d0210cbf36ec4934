/** Further media of the world, by country and trade; read with those of `outlets.ts`. Names that are everyday words are left out. */
export const MORE_OUTLETS = `
  anadolu ajansi; azertac; armenpress; trend news agency; apsny press; agence maghreb arabe presse; maghreb arabe presse; gna; nan; ghana
  news agency; news agency of nigeria; ians; united news of india; associated press of pakistan; bss; unb; dawn news; geo tv; ary news; tolo
  news; tolonews; pajhwok; khaama press; rudaw; kurdistan 24; shafaq news; naharnet; l'orient-le jour; l'orient today; the new arab; middle
  east eye; al-monitor; asharq al-awsat; al-hayat; al-akhbar; al-quds al-arabi; gulf news; khaleej times; arab news; al-watan; saudi
  gazette; oman tv; roya news; jordan times; kan news; channel 13; channel 14; i24news; mada masr; egypt today; libya observer; addis
  standard; the east african; capital fm; citizen tv; ktn; ntv uganda; daily monitor; new vision; the herald zimbabwe; zbc; city press;
  sunday times; timeslive; iol; amabhungane; the continent; jeune afrique; rfi afrique; africanews; africa confidential; guardian nigeria;
  thisday; channels television; arise news; daily trust; joy fm; citi fm; graphic online; daily graphic; yomiuri shimbun; asahi shimbun;
  mainichi shimbun; nikkei; nikkei asia; sankei shimbun; japan times; fuji tv; nippon tv; chosun ilbo; joongang ilbo; dong-a ilbo;
  hankyoreh; korea herald; korea times; jtbc; ytn; nk news; daily nk; rodong sinmun; people's daily online; xinhuanet; sixth tone; global
  times; beijing news; southern weekly; phoenix television; hong kong free press; apple daily; stand news; ming pao; sing tao daily; rthk;
  focus taiwan; taipei times; liberty times; central news agency; bangkok post; khaosod; khmer times; phnom penh post; vnexpress; tuoi tre;
  vietnam news agency; rappler; philippine daily inquirer; inquirer.net; abs-cbn; gma; gma news; philippine star; manila times;
  malaysiakini; new straits times; jakarta post; kompas; detik; irrawaddy; myanmar now; mizzima; democratic voice of burma; daily star;
  prothom alo; kathmandu post; daily mirror sri lanka; colombo gazette; the wire; scroll.in; the print; newslaundry; the quint; deccan
  herald; telegraph india; india today; economic times; business standard; moneycontrol; republic tv; aaj tak; zee news; news18; cnn-news18;
  firstpost; alt news; abc radio; triple j; 2gb; 3aw; sky news australia; channel nine; channel seven; network 10; the saturday paper;
  crikey; the conversation; courier-mail; herald sun; daily telegraph; australian financial review; nz herald; new zealand herald; the
  spinoff; radio new zealand; otago daily times; dominion post; globe and mail; toronto star; national post; la presse; le devoir; le
  journal de montréal; toronto sun; vancouver sun; calgary herald; cbc news; ctv news; the logic; macleans; maclean's; the walrus; usa today
  network; the 19th; the markup; punchbowl news; the bulwark; the dispatch; notus; capital & main; the trace; the marshall project; the
  texas tribune; texas tribune; calmatters; mother jones; the new republic; new republic; the federalist; washington examiner; washington
  times; washington free beacon; daily wire; the epoch times; epoch times; new york magazine; vulture; bloomberg businessweek; barron's;
  barron’s; fast company; fox business; newsnation; cbs evening news; 60 minutes; good morning america; today show; meet the press; face the
  nation; the daily show; democracy now; democracy now!; fresh air; marketplace; all things considered; morning edition; new york review of
  books; london review of books; times literary supplement; harper's; harper’s; the root; teen vogue; gq; cosmopolitan; marie claire;
  harper's bazaar; us weekly; page six; e! news; entertainment weekly; the wrap; thewrap; indiewire; screen international; screen daily; the
  quietus; stereogum; billboard; artforum; artnews; the art newspaper; art newspaper; dezeen; architectural digest; kotaku; ign; eurogamer;
  pc gamer; 404 media; the register; cnet; zdnet; macrumors; 9to5mac; platformer; stratechery; wirecutter; coindesk; cointelegraph; nature
  news; the lancet; lancet; bmj; british medical journal; new england journal of medicine; stat news; undark; live science; space.com;
  spacenews; inside climate news; carbon brief; e&e news; climate home news; canary media; mongabay; desmog; defense news; stars and
  stripes; military times; the war zone; breaking defense; task & purpose; air force times; navy times; usni news; the diplomat; foreign
  policy; just security; lawfare; nikkei shimbun; s&p global platts; argus media; reuters breakingviews; mlex; euractiv; eurointelligence;
  euobserver; politico europe; agence europe; european voice; contexte; ends report; bbc radio 4; radio 4; bbc radio 5 live; bbc radio; 5
  live; radio 5 live; radio scotland; radio ulster; radio wales; bbc two; bbc one; newsnight; woman's hour; world at one; today programme;
  the today programme; times radio; heart fm; classic fm; bbc world service; world service; bbc persian; bbc arabic; bbc russian; bbc sport;
  sky sports; tnt sports; bt sport; stv; s4c; utv; the i; i newspaper; city am; the business desk; private eye; the grocer; farmers weekly;
  nursing times; health service journal; schools week; times higher education; inside housing; the bookseller; press gazette; the critic;
  the oldie; unherd; open democracy; opendemocracy; novara media; byline times; tortoise; the conversation uk; conservativehome; labourlist;
  guido fawkes; manchester evening news; liverpool echo; yorkshire post; birmingham mail; bristol post; western mail; press and journal;
  daily record; sunday mail; belfast telegraph; irish news; news letter; irish mirror; thejournal.ie; newstalk; rte news; virgin media news;
  today fm; sunday independent; sunday business post; business post; hot press; the ferret; bfm; bfm business; lci; france bleu; franceinfo;
  le nouvel observateur; l’humanité; l'humanité; la croix; charlie hebdo; canard enchaîné; le canard enchaîné; valeurs actuelles; sud ouest;
  la voix du nord; nice-matin; rmc; rmc sport; radio france; berliner zeitung; der freitag; junge welt; jungle world; focus online;
  t-online; rbb; wdr; ndr; mdr; swr; deutschlandfunk; zeit online; spiegel online; manager magazin; wirtschaftswoche; sport bild; kronen
  zeitung; der blick; 20 minuten; tamedia; le temps; tribune de genève; swissinfo; la liberté; la tercera; el mercurio; ciper; el comercio;
  la república; idl-reporteros; el espectador; caracol; la silla vacía; noticias caracol; rcn; página 12; página/12; todo noticias; el
  observador; búsqueda; abc color; ultima hora; el deber; el faro; prensa libre; la prensa; la prensa gráfica; el nacional; efecto cocuyo;
  armando.info; animal político; aristegui noticias; milenio; excélsior; el financiero; la jornada; sin embargo; globo; tv globo; estado de
  s. paulo; o estado de s.paulo; veja; istoé; valor econômico; agência pública; piauí; record tv; band news; poder360; metrópoles; the
  intercept brasil; el confidencial; eldiario.es; el diario; el periódico; okdiario; la sexta; telecinco; cadena ser; onda cero; rac1; tv3;
  el español; mundo deportivo; relevo; el salto; il fatto quotidiano; il giornale; la7; sky tg24; il messaggero; il foglio; l'espresso;
  l’espresso; adnkronos; tuttosport; corriere dello sport; avvenire; l'osservatore romano; l’osservatore romano; vatican news; radio
  vatican; vatican radio; il post; público portugal; correio da manhã; diário de notícias; jornal de notícias; rtp; tvi; a bola; o jogo;
  algemeen dagblad; het parool; nu.nl; nieuwsuur; eenvandaag; follow the money; het laatste nieuws; het nieuwsblad; de tijd; de morgen;
  gazet van antwerpen; la libre belgique; la libre; rtbf; l'echo; l’echo; brussels times; le vif; göteborgs-posten; sydsvenskan; dagens
  industri; sveriges radio; tt; tv4; dagens naeringsliv; dagens næringsliv; e24; dagbladet; tv 2; tv2; bergens tidende; morgenbladet;
  klassekampen; filter nyheter; ekstra bladet; b.t.; weekendavisen; børsen; zetland; ilta-sanomat; iltalehti; mtv uutiset; kauppalehti;
  hufvudstadsbladet; morgunblaðið; ruv; kjarninn; vísir; postimees; eesti päevaleht; lsm; re:baltica; 15min; lietuvos rytas; wirtualna
  polska; tvn24; polsat; tvp info; polityka; newsweek polska; oko.press; do rzeczy; rmf fm; radio zet; super express; seznam zprávy;
  hospodářské noviny; mladá fronta dnes; deník n; čt; aktuálně.cz; lidové noviny; dennik n; denník n; tasr; 444; hvg; népszabadság; magyar
  nemzet; átlátszó; direkt36; rtl klub; g4media; hotnews; digi24; adevărul; libertatea; rise project; dnevnik; 24 chasa; bivol; btv; nova
  tv; večernji list; jutarnji list; index.hr; večer; 24ur; kurir; b92; oslobođenje; dnevni avaz; vijesti; koha ditore; kallxo; balkan
  insight; birn; nova makedonija; telma; top channel; reporter.al; kathimerini; ta nea; to vima; proto thema; efimerida ton syntakton;
  cyprus mail; times of malta; maltatoday; sözcü; birgün; evrensel; milliyet; yeni şafak; bianet; medyascope; halk tv; t24; cnn türk;
  haberturk; habertürk; fanatik; tass; rossiya 24; channel one; perviy kanal; ren tv; rbc; rbk; lenta.ru; lenta; gazeta.ru; fontanka; the
  insider; the bell; proekt; mediazona; istories; agentstvo; verstka; current time; echo of moscow; ekho moskvy; moskovsky komsomolets;
  komsomolskaya pravda; argumenty i fakty; nezavisimaya gazeta; rossiyskaya gazeta; moscow times; novaya gazeta europe; kyodo news;
  suspilne; hromadske; hromadske radio; ukrinform; zn.ua; dzerkalo tyzhnia; slidstvo.info; bihus.info; espreso; nexta; zerkalo; nasha niva;
  onliner; belsat; tut.by; civil.ge; rustavi 2; mtavari; formula tv; jam-news; oc media; azatutyun; civilnet; hetq; meydan tv; 24.kg;
  eurasianet; gazeta.uz; asia-plus; radio azattyk; azattyq; the forward; 9news; 7news; antena 1; sport tv; telegraaf; sportsnet; tsn; nbc
  sports; tvrain; mediaset; les échos; hürriyet; splash247; flightglobal; aviation week; euronews; público; observador; g1; uol; 14ymedio;
  sowetan; news.com.au; pro tv; politika; blic; novinky; irish sun; wales online; chemistry world; yomiuri; mainichi; joongang; scmp;
  caijing`;
