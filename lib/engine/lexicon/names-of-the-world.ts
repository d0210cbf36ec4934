/**
 * Given names of many languages, in their usual English spellings and their own; read with those of `given-names.ts`. Names that are
 * everyday words, places or bodies, and those that men and women bear alike, are left out, as are names of three letters, and those of peoples
 * who put “Mr” before the given name (Thai, Burmese, Vietnamese, Indonesian, Ethiopian): `NamesIndex` takes what it knows for no surname.
 */
export const MALE_NAMES_OF_THE_WORLD = `
  aapo aarne abayomi abdelfattah abdelhamid abdelilah abdelkader abdelkarim abdelmadjid abdelmajid abdelrahman abdelwahab abdikadir abdinur
  abdirahman abdirashid abdirizak abdisalam abdiweli abdolreza abdoulaye abdul-aziz abdulkarim abdullahi abdullatif abdulmalik abdulqader abdulrahim
  abdulsalam abdulsalami abdulwahab abdur abdurrahman abhijit abiodun abiola abshir abubakar abul achille achim adalbert adalberto adama adams adan
  adebola adedayo adeel adegboyega adekunle adelmo ademar ademola aden adeniyi adeola aderemi adesina adetokunbo adham adil adolf adriaan aeneas
  afshin agim agostinho agostino agris agron aguinaldo ahmednur ahmet ahsan ahti ahto aigars ailbert ailill aimé ainars airat aitor aitzaz aivar
  aivars akhil akhilesh akhmed akihiko akihito akintola akinwumi akinwunmi akram akufo akwasi alaa alassane alban albano alceu alcides aldis aled
  aleem alejo alekos ales alexandre alexandros alexandru aleš alfons alfonso alfredo algirdas aliaksandr aliko alioune alireza alister aliyu
  almantas almaz aloizio aloysio alparslan alper altin alun aluísio alvar alwyn alyaksandr amado amancio amaro amath ambrish amerigo amichai amin
  aminu aminul amirali amjad ammar anar anas anastasios ander anderson andres andris andrus andry aneurin angelino angelos anirban aniruddha anis
  anish anisul annibale anshul antanas antar ante antero antonino antonis ants antônio anuj anupam anura anže aodh aodhán apollinaire apostolos
  arafat arben arcangelo archil ardal ardeshir ardian arend arie arik arild arindam aris aristide aristotelis arjan arjen arlindo arman armando
  armen arminas arnaldo arnau arnd arnel arnis arnoldas arnoud arsenio arseny arshad artan artis arto arttu arunabh arvils arvind arvo arvydas arwel
  asaduzzaman asanka asen asghar ashfaq ashish ashot asim askar aslan asle assem assimi astamur atanas ataur atef athanasios atiku attahiru attakora
  attaullah attila attilio aubin audrius audun auguste augustin auke aulis aurelijus aviad avihai avni avtandil awad awais awale aydin ayhan aykut
  aymen ayodeji azamat azizul azmi azzam babacar babagana babajide babar babatope badr baha baher bahman bahram bajram bakhtiyar bakr bakyt balaji
  balakrishna balazs baldassarre baldev baltazar balwant balázs bamidele barasa bartley bartlomiej bartolomeo basavaraj basem bashe bashkim basim
  bassem bassirou bastiaan bat-erdene batbold batista battulga baudouin bawumia bayani bechir behnam behrouz behzad bekir bela bello belmiro
  ben-zion bence bengt benigno benno bento beppe berend bert berthold bertil bertold beslan bettino betzalel beşir bhim bhupinder biagio bibek bijan
  bikram bilawal binali biodun biplab birahim birk bishnu biti bjarni björgvin bjørn blagoy blaise blaž bleddyn blerim bodo bogomil boguslaw
  bogusław bohumil bohuslav bolaji bonaventura bongbong bonifácio borja borut bostjan boualem boubacar boudewijn boukary boutros boyko bořivoj boško
  boštjan brage brahim bram branimir branislav brannoc brice brij bryn bulent burim byung-joon bálint béla bérenger börje břetislav cabdi caetano
  cahal calin calum camiel camillo caoimhín caradoc carles carlito carwyn casimir catalin cees cellou cemil cevat cevdet chafik chakib chaminda
  chandan chandrababu chandrashekhar chang-hyun charalambos chavdar chedli cheick cheikh chibuike chibuzor chidiebere chiel chigozie chinonso chinua
  chirag chirchir chisom choguel christiaan christoffer christos chudi chukwudi chukwuebuka chukwuemeka chukwuma chul-soo ciarán ciprian claudiu
  cleber cledwyn clemens clemente cláudio coen coinneach colm colmán conal conall conleth constantin cornelis corneliu corné costantino costin
  crisanto ctibor cuauhtémoc cuán czeslaw cândido cícero călin cătălin daahir daan dabo dacian dae-jung dafydd dahir daiki dainis daire daithí
  dalibor damiano damião dangote dani daniele danijel daniyar daoud dapo dariush dariusz davit daviz davor davoud dawid dawood debasish deiniol
  delcídio delfin delyan demba demetrio demyan demóstenes deniz dermot desiderio detlev devrim dhananjay dharmendra dhia diango diarmaid didzis
  diederik digvijay dilshod dilson dilwyn dimitar dimitrij dimitrios dimitris dindo dinu dionisio dionysis diouncounda dirk-jan djalma djibo
  djibrill dobromir dogan domba domingos donagh donatas dong-wook donncha doron doru dougal dougie doğu dragos dragoș drazen dražen driss driton
  dulles dumiso dumitru duško dzmitry dáire dáithí dámaso dário dávid dénes dónal eachann ebuka edgar-lungu edgaras edgars edik edinho edivaldo
  edmilson edmond edmundo edouard eelco eemeli eerik eetu effiong egbert egils ehab ehsan eifion eigil eiki einars eivind ejaz ejnar ekene ekkehard
  ekow ekpo eladio elazar elbert elchin eldad elemér eleuterio elfed elfyn elie eligijus eligio eliseo eliseu elisha eliud elmar elnur eloy elwyn
  elyakim elói emad emanuel emiel emlyn emmerich emmerson emomali emrys emídio enamul enkhbayar enrico enyinnaya enéas eoghan epifanio erez erhan
  erki erlend ermal ermanno ernő erwin eryk esben esfandiar esmail essam estêvão euan eudes eugen eui-yong eunício eurfyl eurico eustache evald
  evangelos evariste evaristo evert ewan ewen ezequiel ezio ezzat fabián fabricio fabrício fadel fahad fahd fahmi fahrettin faiz fakhri fakhrul
  falko fama fanuel fardin faris farmaajo farshad faruque farzad fathi fatos faure faustin faustino fawad fawaz fawzi fayez fayiz fazal fazlur
  fearchar fearghal fedir felisberto ferd fereydoun feridun fernão feroz ferran fiach fiachra fiacre fiifi fikile filiberto filinto filipe finbar
  finbarr fionn firas firmin firmino flamur flann flemming florentin florentino florin floris folkert fons fotis francesco franck frank-walter frans
  frantisek františek françois-xavier fredenil fridolin friedbert frits fuat fulgence fulgencio fumihiko fumitaka gabin gagik gahungu gajendra gamal
  gamini garegin garret gaspar gaspare gatien gatis gautam gautier gbenga gearoid gearóid gebhard gedi gediminas geert-jan gela genaro genc geraint
  geraldo gerbrand gereon gergely gergő gerhart germano gero gerry gert-jan gervásio gethin gevorg ghaleb ghanem ghasem ghazi gheorghe gholam
  gholamreza ghulam giacinto giampiero giancarlo giannis gianpiero giedrius gijs gildas gillespie gilmar gintaras gintautas ginés gioacchino giora
  giordano giorgi giovan girija girts gisbert gitanas gjermund gleisson glyn glyndwr gnassingbé godbless gokhan golam gontran gopinath gorazd gorm
  goro gotabaya gotthard gottlieb griff grigore grigoris gruffudd gruffydd grzegorz guglielmo guled gunter gunther guntis gunārs gurbanguly gurpreet
  gustaf guto guus guy-bernard guðni gwede gwilym gwyn gwynfor gyanendra gyorgy gyula györgy győző gábor gérald géza gëzim gísli göran gösta göte
  güven habibollah habibou habibur habu hadrien hafeez hafez haitham hakainde hakim halil halis halit halldor hallvard hamad hamdan hamdi hamed
  hameed hamidreza hamis hammad hamoud hampus hans-christian hans-dietrich hans-georg hans-joachim hans-jürgen hans-peter hans-van hany haralambos
  hardik hari harjit haroun harri harsha hartvig hartwig haruhiko hasanul hashem hasnain hassan-sheikh hassani hatem hayato hayk haytham hazem hefin
  heiki heimo hein heinz-christian hellmut helmuth hendrik henk henn henri-claude henri-konan herminio hermínio hernando hery herzl hesam hesham
  heshmatollah hicham hidayat hidde hidetoshi hideyuki hikaru hikmat hilbrand hillar hillel hilmar himanta hinnerk hipólito hirofumi hirokazu
  hiroyuki hlaudi honasan horia hormoz hosni houcine houshang houssam hovhannes hrant hrvoje hryhoriy hubertus huib hulusi hussam hynek hywel hélder
  hélio iason iberê idowu idriss idrissa idwal iestyn ieuan ifan ifeanyichukwu ifor iftikhar ignaz ignazio ihab iheanyi iiro ijaz ikechukwu ikram
  ilario ildar ilham ilias ilie illtyd imanol imants imdad imre imrul imtiaz in-young inam inderjit indrajit indrek indulis ingmar ingolf innes
  innocenzo innokenty intikhab ioan iolo ionut ionuț iorwerth iraj irakli ireneusz irfan isaltino isao isaya ishtiaq isiaka isko islwyn ismaïla ismo
  issa isse issouf issoufou istván isyaku itsuki ivars izhar izzat jaafar jaak jaan jaanus jaap jabril jabulani jacco jacopo jae-yong jafar jagmeet
  jahangir jahongir jaideep jairam jakaya jalil jama jamshed jamshid jan-erik jan-kees jan-peter jan-philipp jan-willem jani jannik jaques jarbas
  jarkko jaromír jaroslaw jatin jawdat jayant jean-bernard jean-charles jean-christophe jean-françois jean-jacques jean-louis jean-marc jean-noël
  jean-philippe jean-rené jejomar jelle jens-christian jenő jeppe jericho jernej jerônimo jhala jibrin jignesh jindrich jindřich jinggoy joaquim
  jobst joelmir joep joice jojo joni jonvic joon-pyo joop jordi jorma josep josphat josu jouko joumaa jouni jovair joydeep jozsef juan-carlos
  juanito juanma juho juliano julius junji juozas juris jussi justas justus juuso jános jérémie jógvan józsef jöran jörgen jörn júlio jüri jędrzej
  kaarel kaarlo kabiru kacper kader kadhim kagiso kailash kais kajetan kalervo kalev kalevi kalifa kalle kalonzo kaloyan kalu kalusha kambiz kamel
  kamran kanat kanayo karam karem karl-theodor karolis karoly kashif kashim kaspars kassim kassym-jomart kastriot katsuhiko katsunobu katsuya kauko
  kaupo kaushik kayvan kazuhiko kazuhiro kazuya kazys kees keheliya keijo keisuke keita keld kentaro ketan keyvan kgalema kgosientso khalaf khaleda
  khalifa khaltmaa khamis khawaja kheireddine khosrow khulekani khurelsukh khurram khurshid ki-hyeon kianoush kihika kilian kimani kimi kingsley
  kipkorir kiprono kipruto kiraitu kirit kithure kjetil klaas klas klemen klemens koba kobby kobina koech koen kohei kolade kolawole komla kondwani
  konráð konstantinos korbinian kornél kosta kostadin kostas kosuke kota kourosh kresimir krešimir krishna krishnan kristjan kristján krisztián
  krišjānis krum kryštof kudakwashe kuldeep kulmiye kunihiko kunle kuno kushtrim kuuku kuzma kwadwo kwamena kweku kyohei kyriakos kyung-soo kyösti
  kálmán károly kémi kévin kürşat kārlis kęstutis laban labib ladipo ladislav lajos lakhdar lakshman lambert lamidi lamine lanre larbi lars-hendrik
  lars-åke lasha lasith lassana lassina lateef latif laurentiu laurențiu lauris lauritz lauro laurynas lavr lawal lazar lazare lazarus lefteris
  lekan lembit leodegario leoluca leone leonhard leonidas leopoldo lere levan levin levon liaqat liban linas lindani lindbergh lino liudas livio
  ljubiša llew llewelyn lluís llyr llywelyn lochlann lodewijk lokesh lorcan lorcán lorentz lorenz loris lorne lotfi louis-philippe loukas lounis
  luan lubomír lucio ludvig ludvík luiz lukasz lulzim luqman luís lyuben lászló léandre léonard lőrinc maamoun mabrouk machiel macky madhav madhukar
  madis madoc mady magdi maged magomed mahamadou mahamat mahamoud mahbub mahbubur mahdi mahela mahendra mahfoud mahfuz mahinda mahjoub mahmood
  mahmut maina mairtin mait maithripala majed majlind makau makis makori makram malachy malal maldwyn malick mallam mallikarjun malusi mamady
  mamdouh mamman mamoudou mamuka manas manfredi mangal mangosuthu manjit manny manoel manohar manolis manolo manos manouchehr mansour mantas manus
  maolíosa maqbool marat marc-antoine marcel-van marcelin marcelino marcial marcos margus marijn marijus marino marián markos marnix marten martti
  masaaki masahiko masanori masaru masashi masatoshi masayoshi masayuki mashaal mashrafe maslah masoud massamba matej mathijs matjaž matthieu
  matthijs matthäus matvei matúš mauno mauri maurício maximiliano mazin mazlum mbugua mbuyiseni mcebisi meelis mehman mehran mehrdad meinrad meir
  meirion mekki melchor melle menachem menardo menzi merab merfyn mete meurig mevlüt mian micha michalis michaël micheal micheál michiel mickaël
  mient mihangel mihkel miika mikk miklós milad miloslav miltiadis min-jae min-seok mindaugas miodrag miquel mir-hossein mirco miroslaw mislav mitar
  mithun mitja mitsuhiro mitsuru mizanur mluleki mmusi moacir moataz moctar modibo modris mofaz mohamed-bazoum mohammad-ali mohammad-reza
  mohammed-bello mohamud mohanad mohannad mohcine mohieddine mohsen mohsin mojtaba mokhtar momchil mominul moncef mondher mondli monirul monwabisi
  moo-hyun morteza mosharraf mosiuoa mostafa motoo mouad mouloud mounir moussa moustapha mozammel mthandeni muammar muayyad muazu mubashir mudassar
  mudavadi mufid mugur muhammadu muhannad mujeeb mujibur mukhtar mukul muneer mungo muqtada murali murchadh murdo murdoch murrough murtada musalia
  musharraf mushfiqur mushtaq musiliu mutahi mutaz muthanna mutharika muthoni mutuma muzaffar mwai mwinyi mwita mxolisi mykhailo myrddin myung-bak
  mzwandile mzwanele máirtín mário márton mátyás máté märt måns mícheál mücahit münir māris mārtiņš nader naeem nael nafez nagesh naif najm nak-yon
  namadi namal naoise naoto naoya napoleão narcisse narek naresh naseem naser nasr nasserdine nassim nathanaël natig nauris navid navjot nawaf nawaz
  nawfal nayden nazih nazmul ndabaningi nderitu ndindi ndubuisi nebojsa necdet nedžad neeraj nektarios nello nerijus ngugi nhlanhla nhleko niankoye
  niaz nichi nicklas nicu nicéphore nidal niek niilo nika nikitas nikolaus nima nimr nisar nishant nissim nitish njabulo njuguna njål nkosana
  nnaemeka nobuaki nobuhiko nobuyuki nonoy noriaki norio normunds nouman noureddine noël ntokozo nuhu nunzio nura nurettin nurlan nuwan nyamwaya
  nyerere nyesom néstor obafemi obaid obaidul obert obiora obrad oburu odhiambo odhran odinga odysseas ofori ogbonnaya ognyan oguz oisin oisín
  ojwang ojārs okey okeyo okezie olabisi oladele oladipo olafur olaniyi olasupo olavi olavo olawale oldřich olle olubunmi olufemi olukayode olusegun
  oluseun olusola oluwole olívio omid omkar omran onofrio onyango onyeka onyekachi opiyo oppah oran orazio oreste oriol ortwin orvar osagie osei
  osita oskari oskars osmar osmo osoble ossufo otabek otakar otar otavio othman otmar otso ouahid ouma oumar oumarou ousmane oussama ousseynou owino
  oyun-erdene oğuz paavo padraic padraig panagiotis panayiotis panfilo pantelis papi papis parag paramjit parvesh parviz pasi patricio patrizio
  patrobas paul-henri paul-loup pauli paulus pavlos pavo paweł payam peadar pearse peeter pejman per-olof per-ove pere peredur perfecto periklis
  pertti perttu pervaiz pervez peter-jan petre petri peyman phelekezela phelim pier-ferdinando pierangelo pierfrancesco pierpaolo pierre-henri
  pierre-yves pingdwende pino piyush plácido plínio porfirio pourya pouya povilas prabhakar prafulla pranab pranay prasanna pratap prateek pratik
  pravin priit primo primož prithviraj priyank proinsias pryderi przemyslaw przemysław pushpa pyotr pádraic pádraig páll páraic péter pēteris
  přemysl qais qaiser qamar qassem quico quim quinten quique qusay rabah rabih rabiu radim radomír radoslaw radwan raed rafi rafik rafiqul raghu
  raghuram ragnar rahman rahmon raila raimo raimonds raimundas raimundo raivis raivo rajan rajko rajkumar rajnath raju ramakrishna ramalho raman
  ramchandra ramin ramiz ramzan ramón ramūnas ranald randeep randolfe ranga raniero ranil ranjan ranko ranveer raoul rashed rasheed rassem rastislav
  ratko rauf rauno ravinder rayan razvan reda redouane refik reginaldo rehan rehman reijo reimund reinaldo reinier reino remco remi renat rens reto
  reuven revaz rexhep reynaldo rezaul rhodri rhydian ridha rigathi rihards riho riku rimantas rinat rinus risa rishabh ritesh rizwan ričardas
  roberts roble roch roch-marc rodante rodel roderich rodion rodolfo rodrigue roelant roelof rogelio rogier rohollah rokas romano romaric romero
  romolo romualdas romulo román ronaldo ronan ronnie roque rosendo rotich rotimi rouhollah rouzbeh ruadhán ruaidhri ruairi ruairí ruaraidh ruhul
  rumen ruprecht rutger ruto ruud ryosuke ryuichi régulo rômulo răzvan rıfat s'bu sabir sacha sadeq sadyr sadık safdar sagar sahil saif sajith
  sajjad sajjan saku salauddin saleban salif salou saman samarth samer samih samo sampath samuli samvel sanath sander sandip sandis sandor sang-hoon
  sanjin sanjiv sankar santi sanusi sarath sarbananda sarfraz sargis sartaj sarvesh sarwar sasan sathya sattar satyapal sauli saulius saulos savvas
  sayed sayyed saïdou saúl se-hoon sebastiano seiichi sekou senan senzeni seonaidh seosamh serban sergi serigne settimio seung-hyun seung-min
  severin seydou seyi seyni seán shabani shabbir shadab shafiqul shafqat shahab shahbaz shahidul shahin shahram shahriar shahzad shailesh shakeel
  shaker shakib shalva shamsul sharjeel sharmarke shashank shaukat shavkat shawki shehab shehbaz shehryar shehu sher sheraz sherif sherzod shettima
  shigeki shigeo shinichi shinjiro shintaro shinya shivam shivraj shkelzen shobhit shogo shoichi shoji shota shpend shrikant shubham shuichi shuji
  shunichi shyam siamak siarhei siavash sicco siddaramaiah sidharth sidi sidya siegbert siegmar siemen sifiso sigbjørn sigismund sigurður sigve siim
  silverio silvestro silviu simo simphiwe simão sinisa siniša siphiwe sirajul sirous sitaram sivert sixte siyabonga siyabulela siôn sjoerd skender
  skúli slavi slawomir sofiane sofyan soheil sohrab solly somhairle sondre songezo sooronbay sorley sota sotiris souheil souleymane soumaïla sourabh
  spartak spiros spyros srinivas sriram srđan stanimir stanislas stanislaw stavros stef steffan stefán sten stijn stipe stratos stéphane
  subrahmanyam subramanian sudhakar sudip sufian sujit suk-yeol sukhbir sukhdev sulaiman sule suleyman sundar sung-jin supra surendra surinder
  surjit suryakant sushil sveinn svyatoslav swapan swen sybren szabolcs szilárd sándor séamus sékou séraphin sérgio sílvio sönke sören sławomir
  taavi tabaré tadas tadej tadhg tae-hyun tae-yong taghi taha tahar taher taimur taiwo tajudeen takaaki takahiro takao takayuki takis takuma takumi
  talant taliesin tamim tammam tamás tanel tankred tansu tanvir taofeek taoufik tapiwa tarcisio tarik tarmo tarvo tatenda tathagata tauqir tayeb
  taylan teboho tecwyn tefo tegid tejashwi tejasvi tekin temel temur teodor teodoro tero tetsuro teun teuvo tevfik teymur teófilo thabang thamer
  thanasis thandolwenkosi themis theodor theodoros thibaud thijs thione thodoris thom thorben thorkild thorstein tiarnán tiberiu tibor tichaona
  tidiane tidjane tiernan tigran tiit tijmen tijs tilen tilo timofey tinashe titouan tivadar tiziano tiébilé tiémoko tjeerd tobiko tofail tofig
  toivo tokunbo tomer tomohiro tomoki tomos tomoya tomáš tomé tonderai tongai topi tor-erik toralf torbjörn torbjørn torfinn torleif tormod tornike
  torquil torvald toshiaki toshihiro toshimitsu toshiro toshiyuki touqeer touraj toyin trefor tryggvi trystan tsakhiagiin tsepo tshediso tshepo
  tsutomu tsvetan tudur tukur tundu tunji tuomo turhan turki turlough turo tushar twan tzvi tõnis tõnu tønnes ubiratan udaya uddhav uffe ugochukwu
  ugur uhuru uilleam uilliam ukhnaagiin uladzimir uldis ullrich ultan ulugbek umair umaro umaru unai upendra urbano urmas uroš urpo urve usama utpal
  uuno vagn vahagn vahan vahid vakhtang valdas valdemaras valdir valdis valentín valeriu vangelis vasant vasileios vasilis vasudev vebjørn vedran
  velimir vello veniamin venkaiah venkatesh ventsislav verner veton veysel vidas vidkun viesturs vikrant viktar viktoras vilius villads villy vilnis
  vineet vinko vinzenz viorel vipul virendra virgilijus vishnu vitaliano vladimír voldemārs vugar vusumuzi vuyani vuyo vytautas vytenis väinö víctor
  vítězslav waclaw wacław wafula wagner wahab waheed wainaina wajih walther wanjala waqas warsame waseem wassim wataru wekesa welshman wichert wiebe
  wieslaw wiesław wietze wijedasa wilfredo willem willibald willy wilmar wilson wladyslaw wole wolf-dieter won-shik wopke wouter wulf wybren wálter
  xabi xanana xhevdet xolani xolile yabarow yacine yadollah yahia yakov yakubu yakup yamen yannis yariv yaser yashwant yassine yasuhiko yasuhiro
  yasutoshi yavor yayi yefim yehia yeison yerlan yilmaz ylli yngvar yochanan yogendra yogi yohei yong-nam yong-soo yoram yordan yorgos yoshiaki
  yoshihide yoshihiko yoshihiro yoshimasa yoshinori yoshiro yoshiyuki yotam youcef younes young-min youp yousef yousif youssouf yousuf yoweri
  yuichiro yusufu yutaka yuvraj yuya yuzuru zacarías zacharie zafar zaher zahi zakes zakhar zakhele zaniar zdzisław ze'ev zeca zeeshan zelimkhan
  zhivko ziaur ziga zigmas zigmārs zillur zitto ziyad zolani zouheir zsigmond zsolt zuhair zulfikar zulfiqar zvonko zwelinzima zygmunt zéphirin ákos
  álvaro åsmund éamon éamonn éanna élie émeric émilien évariste íñigo ólafur ödön örjan ørjan ünal ľuboš ľudovít štefan žiga živko žygimantas șerban
  ștefan`;

export const FEMALE_NAMES_OF_THE_WORLD = `
  aaltje aashna aasia aave abida abir abisola abla abosede abril adamma adaobi adaora adebukola adelheid adenike aderonke adesuwa adetoun adina adja
  adjoa adunni adéla adélaïde aeronwy afet afia afnan afroditi afsaneh afshan afërdita aglaé agnete agnė ahlam aicha aiga aigerim aigul aija
  aikaterini ailbhe aileas ailish aime aimée aina ainara aine aintzane ainur aislinn aissata aissatou aistė aitana akoth akshata akuba akyaa ala'a
  albana alda aldina aldona aleid alette alfhild algė aliki aliye alizée alketa almerinda alona alphonsine alwine alyona alžbeta alžběta amaia amala
  amalie amarachi ambika ambreen ameena amela amelie aminat aminata amisha amna amra ana-belén ana-paula anahit analice anamika anastasie andiswa
  andjela andleeb andreia aneela aneliya anežka angelika angeliki angélica angélique aniela anikó anissa anitra anișoara anjana anjum ann-charlotte
  ann-christin anna-kari anna-karin anna-lena annabella annalena annalisa annamaria annapurna annarita anne-beathe anne-charlotte anne-claire
  anne-cécile anne-grete anne-lise annelie annelies anneloes annely annemiek annemieke annett annukka annunziata anoud antigoni antonie antra
  antónia anuradha anwen anyango anzhela aoibhe aoibheann aoibhín apiyo araba aradhana arame arancha aranka arbana ardiana areej arezoo argyro
  ariadna arianwen ariela arielle arifa arlete armande arna arooj arpine arpita artemis arzu asabe asako asel asifa asiye asli asma'a asmita aspasia
  assetou assia assunção assétou asuman asunción asya atefeh atena athina athénaïs atia atiya attracta atukwei audronė augustine auma aurore austėja
  aušra aušrinė avani avital awino awiti awuor ayaan ayala ayame ayat ayda aygül ayisat ayobami ayomide ayse aytaç ayşegül ayşen azar azita aziza
  azza azzurra aïcha aïssata aïssatou badia badria bahareh bahati bahia bahija baiba balaraba baleka banafsheh baraa bathabile batoul beathag
  beatrijs bedriye begum begüm behnaz beitris benazir benita bente berfin bernadete bernadett bernarda bertille besa beáta bhagyashree bhanu bharati
  bharti bhavana bhumika bibiana bilikisu bilyana bindu bineta binta bintou birgitte birgül birna biruta birutė bisma bisola bistra bita blanka
  blerta bláthnaid bláthnait boglárka bogumiła bogusława bojca bolette borbála borjana boryana bosede bouchra boushra boyanka boyka božena branca
  branwen brechtje bregje brigid brigitta brikena brinda britt-marie bronwyn brune brunhild brunhilde bryndís bríd brígida bríona bróna buddug bukky
  bulelwa bunmi busola bárbara béatrice bébhinn bérangère bérengère büşra běla cacilda caitlín caitriona caitríona camelia candelaria caoilfhionn
  carmina caroliene carolin caspara cassandre cathrin cathrine catinca catrin catrìona cayetana cecylia cecília ceinwen ceitidh celestina celina
  cemile cendrine ceri cerian cerys chadia chafia chahrazad chaitali chandni chandrika chara charikleia charo charu chava chaïma chebet chenai
  chepkemoi chepkoech chepngetich cherono chhaya chidimma chie chiedza chiharu chika chimamanda chinami chinasa chinelo chinenye chinwe chinyere
  chizuko christien chrysoula chrystelle ciara cidália cigdem cinira claartje claire-marie clementina cliona clorinda clotilde clíodhna codruța
  constanze constança cordula corina cornelie corry cosette cosmina coumba covadonga cremilda creusa crina cristiana csilla cunégonde cándida cármen
  cátia cătălina dace dado daiga dainora daiva dalila dalit dalma dalva damares damilola damini damla danae danguolė daniëlle danutė daphna dareen
  darja darshana dearbhail dearbhla debjani dede deepali deepti deimantė deise delun delyth denisa deolinda deqa derval dervla desanka desislava
  despina devyani dhanya diariatou dietlinde dieudonnée dieuwertje dieynaba dikeledi dilan dilbar dima dimitra dimitrina dinara dineke dipika dipti
  dipu dipuo ditte djamila djeneba djénéba doaa doina doireann domenica dominika donata donika donka dorcas dorien dorina dorotea dorothee dorottya
  dorte dounia dovilė dragica drahomíra drita durga duygu dušanka duška dzintra dóra ecaterina edelgard edina edite edlira edmée edurne eefje effi
  efia efigênia eftychia eglė eibhlín eike eiko eilis eilís eimhear einav eirian eirini eirlys eirwen eithna ekaette ekua ekuwa elaheh eldbjørg
  elefteria eleftheria elen eleni elenice eleonore eleri elfi elham eliana eline elira elisabeta elisabete elisenda elisângela elizete elka elli
  elly elmas elnaz elona eloísa elpida elselien eluned elvana elvyra elza elzbieta elīna eman embla emese emina emília emőke enas encarna
  encarnación enfys engracia enikő enitan enriqueta entela enya enza erato ermelinda ermira ermínia ernestina ersi esen esinam esraa essi estíbaliz
  esyllt etain etelka etelvina etleva eucharia eulalie eulàlia eun-hye eun-jung eun-kyung euphrasie eurwen eva-maria evangelia evangelina evanthia
  evdokia eveli evelien eveliina evelin eveline evelyne evgenia evgeniya evija evika ewelina eylem ezinne fabrizia fabíola fadekemi fadia fadila
  faduma fadumo fahmida fahriye faina faiqa fakhira fanchon fani fanta fantine faouzia faranak farhat fariba farideh farkhanda farnaz fartun
  farzaneh fatemeh fatiha fatim fatimat fatimata fatime fatmagül fatuma fawzia fayza fearchara fehmeeda fehmida felicita felicitas felisa felizitas
  fenella fenna fereshteh feriel ferima feruza ffion fflur ffraid fiamma fiammetta fida fidan fidelma filipa filsan finola fionnaghal fionnghuala
  fionnuala fiorenza firdous firoozeh flaminia fleur floarea floortje florbela florentina floriana florica florine flòraidh fodhla fofi folasade
  folashade foluke forough forugh fosca fotini fouzia fowsiyo fozia francien franka františka fredrikke freja freyja fride friedl fruzsina fuensanta
  fulvia fumie funmilola furaha fusako félicité füsun ganimete gayane geetanjali gelsomina generosa genoveffa genoveva genowefa gentiana georgeta
  georgete gerdi gerdien gergana gerhild gerlind gertraud gertrudis gesa gesche geula geun-hye ghadeer ghalia ghazal ghazaleh ghina giedrė gigliola
  ginevra ginka ginta gintarė gioconda gioia gisella gislaine gitanjali gitta giulietta gizella gleisi glesni gobnait golnar golnaz golshifteh
  gonnie gorete gormla gouri graciete grazielle grazyna gražina greetje grete gretel griet gráinne guadalupe gudula guendalina gugu guilhermina
  guillermina gulalai gulchehra gulmira gulnar gulnora gulsara gulshan guna gundega gundula gunel gunn gunta guðbjörg guðrún gwenan gwenda gwenfair
  gwenith gwenllian gwenno gwerfyl gwyneira gyöngyi györgyi géraldine gönül gülden gülin gülistan gülnur gülsen gültan gülçin gülşah günay hadassah
  hadeel hadewych hadil hadise hadja hadjer hafida hafsah hafsat hafwen hagar hajnalka hajra hala'a haleema haleh halide halimat halimatou halimo
  halla halldóra hallgerd hamida hamideh hanadi hanae hanieh hanke hansa harini harleen harpreet harsimrat hasina hasmik hasnaa hatsue hauwa hawa
  hayat haydée hayfa hayriye hazal hedvig hedvika hedydd hee-jung heidrun heidy hela heledd heleen helgi heli helinä hellen helma helmi heloísa
  hemalatha henda hendrika hengameh henny herborg herdis hermance hermínia hertha hetty heulwen hiam hibo hideko hikari hildegunn hildete hildur
  hilla hille hilly hiltrud hiromi hlengiwe hodan homa honoka honorata houda houria hrefna hulya huma humaira hye-kyung hyun-jung ibolya ibtisam
  ibtissam idil idoia ieda ieva ifeyinwa iffat ifrah ifunanya iglika ignacia ihsane iina ikeoluwa ikumi ilda ileana ilenia ilga ilinca ilma ilme
  ilza imane imbi imene imma immacolata immaculée imola inaya indrani indrė indu ineke ingalill inger-lise ingerid ingibjörg ingrida ingrīda ingunn
  ingūna inkeri inna insa insaf inta ināra ioanna iola iqra irantzu irati irem irena irini irmelin irmina irmtraud irum irén isabeau isabela isaura
  isaure isbel iseabail iseult ishbel ishrat isilda ismat isotta israa iulia iveta ivete iyabo izabel izabella izaskun izilda jaana jacira jacobine
  jahanara jale jaleh janaína jandira janete janika janina jannie jannike januária jarmila jaroslava jasmin javeria jayalakshmi jayanti jayashree
  jayati jeanine jeannette jebet jelica jeltje jepchirchir jepkosgei jeta jetta jetty jhanvi ji-hye ji-won jihan jihane jihene jila jin-sook jofrid
  johanne jolán jordina jorid jorida josefine josine josipa josyane josée jovanka jovelina jovita jožica judite juliane julienne jumana jumoke
  jung-eun jurema jurgita justina juçara jyothi jyotsna jóhanna jóna jūlija jūratė kader kadi kadidia kadri kaede kafayat kagendo kahori kaie kajal
  kajsa kalliopi kallirroi kalyani kamile kamini kanae kaneez kangana kanika kanimozhi kanta kany kaouther kari-anne karien karnit karola karoliina
  karolína karuna kashmala kasturi kasumi katariina katarína kati katica katrine katrín katsuko kaveri kavitha kawira kawthar kayo kayoko kazimiera
  kazue kaća keit kemunto kenza kerttu kertu kerubo ketaki ketevan keti kgomotso khadijah khadra khady khalida khaoula khatuna khawla khensani
  kholoud khrystyna khulud khumbudzo khushi kielo kikelomo kikuko kimia kimiko kinuko kinza kiné kitti kiyomi kjerstin klaske klavdija kleio
  kofoworola koharu kolinda komako konkona konomi konstantia konstantina konstanze kordula korkor korotoumou kosisochukwu kotoko koula kripa krista
  kristalina kristbjörg kristel kristi kristine kristín kristýna kristīne kriti kseniia kubra kukka kukua kumi kumkum kusum květa kwamboka kyriaki
  kysia kátia kärt küllike kıymet ladan ladi laima laimutė laine laleh lalitha lami lamis lamprini lamya laoise latha latifat laudelina laure-anne
  laurette lavanya layal layan laëtitia laís leelo leida leili lejla lekha lenira lenuța leonilde leri lesia lesya leïla liadan liane libuše liene
  lienīte liesbet liesel liesje lihi liia liina liis liisa lileas lilianne lilita lill lilla lilli lilyana lindelwa lindita linn liri liron lisen
  lison lita liudmyla ljerka lleucu llinos loane lobna loes lopamudra lordina lorella lou-anne louane loubna loujain lousewies lovisa lowri lucile
  lucilla lucyna lucília ludivina ludmyla ludwika luigia luisella lulama luljeta luma luminița lumka luned lupe lurdes lusine lygia lyudmyla léna
  líadan lídia lígia lília lívia lāsma līga maaike maame maaria maarika maarja machteld madeeha madhavi madhulika madhumita madina mado madoka maebh
  mafalda magalie magdalini magdeleine magdolna mahbouba mahbuba mahfuza mahima mahin mahira mahnoor mahsa mahshid mahtab mahua mahvash mai-britt
  maie mailis maimouna maimuna mair maire mairi mairita mairéad maissa maitreyi maj-len majda majella majida majken majlinda makhosazana maleeha
  maliha mallika mallt mamata mame mamiko mamokgethi mamphela manana manar manasi manca mandana mandira mandisa maneka manel mangala manjari manjula
  manjusha maram maravillas mared mareile margareth margarethe marged margrete margrét marharyta marialuisa mariama mariame marianthi mariarosaria
  marie-agnes marie-agnès marie-ange marie-anne marie-arlette marie-carmen marie-christine marie-claire marie-dominique marie-françoise marie-george
  marie-hélène marie-josé marie-lou marie-madeleine marie-noëlle marie-odile marie-paule marie-rose marie-ségolène marie-thérèse mariele mariette
  mariia marije marinela marinella marinete mariola marise marisia maristella mariétou mariëlle marjaana marjeta marjolein marjon marketa marketta
  marleen marlena marlis marloes marluce marriyum marsaili martirio maruja marvi maryan maryem maryla maryline maryvonne marzanna marzieh marziyeh
  marème marília masae masami masayo masechaba masih masoumeh massandjé masumeh mateja matshidiso mauricette mayada mayar mayara mays maysa mayssoun
  mayte mayuko mazal maísa maïa maïmouna mbarka meabh medb medea medha meelike meenakshi meghna mehrangiz mehri mehriban mehrnaz meinir meinwen
  melda meleri melina melitta mella menaka menna mercè mererid meret meriem merike mersiha mervat mervi meryam mette-frederik mfoniso mhairi
  mi-hyang michiyo mies miglė mihaela miho mihoko mikiko milanka milda milina milja miluše mimma mimoza min-jung min-seo minakshi minal minami minke
  minoo minttu mirabela miren miri mirian miriana mirja mirjami mirkka mirlinda mirna miroslava mirta misbah mishal mitra miyako miyoko miyu mizuki
  mmabatho mmamoloko mmapaseka modupe mojca mojdeh mojgan mojisola momina momo momoka momtaz monia monireh montse moraa morayo moremi morena
  morenike morfudd morfydd morven morwen morwenna mosunmola motoko mounira mrinal mrinalini mualla muazzez muireall muireann muirne mukami mukhtaran
  mukta mumbi mumbua mumtaz munazza muniba munira musarrat muthoni mutsuko mwanaisha mwende myfanwy myrsini myrthe myrto mzia màiri máire máirtina
  máiréad máirín mária márta méabh mélina mélusine míriam mónika müjde müjgan münevver mürüvvet māra mădălina naama nabeela naciye nada nadiia
  nadira nadzieja naděžda nafi nafissatou nafula nagat nagehan naghma nagisa nagla naglaa nagore nahed naheed nahia nahla naila najat najlaa
  nakhumicha naliaka nami namita namwamba nana-akua nanami nandipha nandita naoual nare narges narine narmada nashwa nasim nasira nasra nassima
  nastaran natalina natassa natia natividad natsuko natércia nausheen nava nayla nazgul nazia nazik nazish nazma naďa ncumisa ndeye ndidi ndèye
  neena neetu nefeli negar negin nejma nekane nekesa neli nelleke neringa nermeen nermina nermine nesibe nesrine nesta nestan netta neuza nevine
  nezahat neža ngina nibal nicoleta nidaa nienke nigar nighat nihad niharika nijolė nikhat niki nikolett nilcéa nilima niloofar niloufar nilza nimco
  nimet nirmala nirupama nishtha nisrine nithya nitza nivedita njoki nkem nkhensani nkiru nkiruka nkosazana nnedi nnenna nobuhle nodira noha noirín
  nojoud nokuthula nokwazi nolitha noluthando nolwazi nomaindia nomathemba nombulelo nomfundo nompumelelo nomthandazo nomusa nomzamo nonkululeko
  nontando nontsikelelo nonye noora noortje norunn nosiviwe nosizwe nouf nouha nouhad nouran nourhan noushin novella noxolo nozipho nozizwe nozomi
  noélie noémi noémia noêmia nqobile ntombizodwa ntsiki numa nune nurgül nursel nursen nuzhat nwakaego nwando nyaboke nyaradzo nyawira nyokabi nábla
  nádia nélida néné nívea nóirín nóra núria obdulia obiageli obianuju odalys oddbjørg oddrun odete odunayo odília oforiwaa ogechi ogochukwu oighrig
  oili olaia olajumoke olamide olaug olaya olayinka oleksandra olesia olfa olivera olubukola olufunke olufunmilayo oluremi olympia olívia omaima
  omobola omolara omotola omowunmi onyinye oreoluwa oriane orinta orlagh orsola orsolya orvokki osaretin ottavia otti otylia ouahiba ouleye oulimata
  oumaima oumayma oumou oumy paca padmini palina panagiota pankaja papia paraskevi parastoo pari parineeti parul parvaneh parvathi parvin pastora
  paulien pauliina pavithra pavlína pegah peigi peju pelagia penda penha penka pepa persefoni pervin petronela petronilla petya philomène phindile
  photini phumla phumzile piedad piedade pieke pien piera pierina piia pille pinar piret piroska piya poliana polona pouran pournima prabha pragya
  prajakta pranati preity prianka priyadarshini priyamvada puleng pumla punam pura purnima pushpa pushpalata pénélope pétronille qandeel quiteria
  quitéria quratulain rabab racha rachana rachele radhia radia radina radostina radvilė radwa rafeef rafia raghda raghnaid ragna ragnheiður raha
  rahaf rahat raheela rahel rahima raho raija raili raimunda raja'a rajaa rajani rajashree rajeshwari rakhi rakhshan rakiya rallou ramata ramatu
  raminta ramunė ramya raneem rani ranjani ranka rannveig ranveig rashmika rasma ratna ravit rawda rawia razia reda reema reet reetta regula regīna
  rehab rehana rehema reinette remilekun renske renuka reshma rethabile reva reyhaneh rhianwen rhonwen rianne rida riddhi ridhi rieko rigoberta
  riina riitta rikke rimma risa ritika ritsuko roberte robina rokeya rokhaya rokia roksana roksolana rola romilda romy ronja ronke roopa roos
  rosalina rosana rosangela rosanne rosaura roseana roseli rosella roselyne rosenda rosi rosimar rosina rosine rosinha rosita rositsa rotraut rouba
  roula rovena rowaida rowshan roza rozália ruba rubab rubina ruchika rufina ruhsar rukiye rumana rumiko rumyana rupali ruqayya ruqayyat ruslana
  rute rutendo rutt ruut ruvimbo ruxandra ruzanna ruža réka ríona ríonach róise róisín róża růžena sabeen sabiha sabrine sachi sadako sade sadhbh
  sadhvi sadiya saeko safaa safia safiatou sagal sagarika sagrario sahana sahba sahiba sahra saideh saija saila saima saimi saira sajeda sajida saki
  sakiko salamatu salete saliha salima saltanat salwa samaneh sameera samiha samiksha sanam sanela sania sanjana sanjukta sanni santhi santina sanya
  saori sarala saraswati saray sarayu sarojini sarolta sassui satsuki satyavati savitri sawako sawsan sayoko saïda seiko sekai semiha senada senga
  seo-yeon seo-yun seonag seonaid sepideh serafina seren servane serwaa setareh seyda seynabou shabnum shafia shagufta shahana shahd shahida shahira
  shahla shahnoza shahrbanoo shahrzad shailaja shaimaa shaista shakuntala shama shanta sharada sharanya sharda sharmeen sharmin sharmistha
  shashikala shatha shaza sheela shefali shehla shehnaz sheida shereen shifra shiho shikha shila shima shinobu shiori shir shizue shobhana shohreh
  shoko shokoufeh sholeh shpresa shqipe shrishti shubha shubhra shulamit shushan sibongile sibusisiwe sidra sietske sigalit sigita sigríður sigrún
  sigurbjörg sihem sile silja silje silvi silvija silviya sima simin simisola sinazo sindisiwe sintija sioned siphesihle siphokazi sira siranush
  siret siriol sirje sirkka sirpa siwan siwar sizakele sizani siún sjoukje skaistė slobodanka smaranda smiljana snehal snezhana snizhana snježana
  so-yeon soad sobia socorro sogol soheila soili sokhna solomiia solomiya solrun solvita somayeh somia sona sonoko sonsoles sophieke soraia sorina
  sotiria souad soudabeh souhad souhir soukeyna soumya sowmya soňa sreelatha sridevi srishti srividya stamatia stanisława stanka stavroula stela
  stientje stine stojanka su-jin subhadra subhashini sucheta suchitra sudabeh sudeshna suela suely sufia sugandha sughra suhair suhasini suheir
  sujatha sukanya sulochana sultana sumaira sumalatha sumana sumathi sumati sumie sumitra sun-hee sun-hwa suna sunaina sunanda sunayana sundus
  sunetra sunitha supriya surabhi surayya surekha suruchi susann sushmita suzan suzana suzane suzette suzuko svanhild svantje svetla sveva sviatlana
  světlana swapna swara swarna sybille syeda sylke sylvaine sylvana sylvi synne synnove syokau szarlota szilvia szonja sára sárait séraphine sìne
  síle sólveig sónia sıla tabassum tabea tacko tadeja taghreed tahani tahereh tahmina taisiya takako talatu talita tamaki tamako tansu tanuja
  tanushree taraneh tarsila tasneem tasoula tazuko teesta tegwen tehmina tellervo temilade temitayo tenin teresita teresė terezie terezinha teruko
  tesni teuntje teuta thalia thalita thandokazi thaís theano thekla thembi thembisile theofano thera theresia thereza thoko thokozile thora thorhild
  thuli thuraya tiia tiiu tija tijana tinatin tine tineke titilola tiwa tjaša tjitske tokiko tomasa tomoe tomoka tomomi toos tordis torhild toyosi
  traude traudl triin triinu trijntje trini tripti trudi trupti truus tríona tshidi tsukiko tsuneko tsveta tulsi tumi tuuli tyyne tânia tímea tünde
  ubah ufuoma ugochi uliana ulrika ulviyya ulyana undine unnur upasana ursel ursule urtė urvashi urve urška uschi uttara uzoamaka vaida vaira
  vaishnavi vaiva valbona valdete valéria vanita vanna vanya varda varpu vasilica vasiliki vasilisa vasso vasudha vasundhara vedrana velga vendula
  venla verica vessela vibha vicenta victorine victoriya victòria vida vigdís viive viivi viivika vija vijaya vijayalakshmi viktorija viktória viky
  vildan vilija vimbai vinciane vineeta vineta vinita vinitha vinka violante violetta viorica vira virginie virginija virgínia virna virpi virtudes
  virág visitación viveka višnja vjollca vjosa vlada vladimíra voula vuyiswa vânia věra wahiba wahida waithera wajd wakana walburga waldirene
  wangechi wangui wanza warda warsan waruguru wejdan wenche wencke wenna wessal wieke wijdan wiktoria willemien willemijn wissal wisława wuraola
  xanthi xanthippi xavière xoliswa yaaba yadviga yaeko yaffa yamuna yandiswa yanira yara yasaman yashoda yasmina yasra yasue yaye yeda yefrosinia
  yekaterina yelizaveta yevgeniya yevheniia yevonde ylenia yo-jong yogita yonit yoo-jin yoriko yoshie young-sook yuko yurena yuria yusra zabel
  zahava zahia zahraa zaida zaiga zaina zainabu zakia zalissa zamzam zana zanda zandile zari zartaj zawadi zdena zdeňka zdislava zdravka zdzisława
  zeba zeineb zenaide zenani zenzi zeynab ziba zilda zindzi zineb zinta zintle zipora zita zlatica zlatina zohra zohreh zoleka zoraida zoraide
  zorana zornitsa zoryana zoubida zoya zsuzsa zubeida zuhal zuhra zuhura zukiswa zulaihat zuleikha zulfa zulfiya zulma zulmira zuzanna zélia zübeyde
  zülfiye águeda áine áslaug ângela åshild éabha éilis élaine élyane érica érika étaín étiennette órla ömür özgül úrsula ülkü ülle ümran þóra ārija
  ľubica ľudmila łucja şafak şeyma şirin şükran špela štefica štěpánka šárka żaneta žanete živilė živka žofia žydrūnė ștefania`;
