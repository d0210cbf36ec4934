/** Further given names, by language; read with those of `given-names.ts`. Names that are everyday words or places are left out. */
export const MORE_MALE_NAMES = `
  saul solomon silas amos ezekiel isaiah jeremiah josiah malachi micah nehemiah obadiah reuben samson seymour irving roscoe mortimer sheldon sherman sherwood stan
  sylvester tad thaddeus tristan tyrone ulysses upton uriah vernon virgil waylon wendell wesley wes wilbur wilfred wilfrid winston woodrow
  wyatt alec alf alfie algernon ambrose angelo anselm ansel archibald arlo armand arlen asher ashton augustus austen avery axel
  barnaby barney basil beau benedict benito bertrand brandon brent brock burt byron caleb cameron cedric chester clayton clifford clint
  clyde colby conrad corey cornelius cory cosmo cyril cyrus damian damon dan darrell darryl daryl delbert denis denny denzel dewey dexter
  dominick donnie dorian doug durward earle eldon elmer elroy elton elvis emmet enoch erasmus ernie errol ervin esau eustace evander 
  everett fergal ferdinand frankie freddie freddy fyodor gabe galen garth gene gil gilbert giles gino godfrey greer grover guillaume gus hal
  hamish hank harlan harley heinrich herb herbie hershel hiram horace horatio howie hubert humphrey ichabod ignatius ike isidore ivor
  jabari jabez jago jai jarrod jasper jed jedediah jem jermaine jerrod jethro joss jory joaquín jude jules kane keanu keegan kelvin
  kermit kerry kieran killian kirk kobe kristian kristoffer lachlan leander lenny leopold lester linus lonnie lucian luther lyle malcolm
  marlon marley marty mathias maury melvin merle merlin mervyn micky milo monty mort myles myron nash nat nathanael nestor nico niels noel
  nolan norbert norm obed octavio odin ole oren orlando orson orville osbert oswald otis ove owain ozzie paddy patsy paxton percival percy
  phineas piers quentin quinn rafe ramiro randall randolph raphael rastus reg reggie reginald reinhold reynard rhys richie ricky riley roddy
  roderick rolando rollo rudolf rudolph rudy rufus sammy sandro santino saville sebastião selwyn serg seumas shawn sid
  sigmund silvio simeon stephan stig sylvain tadeusz tarquin tate teddy terrance terrell theobald thor thorsten titus tod todor tremaine
  valentin valentine vasil vasili václav vidal vin vinny vlad wally walt wilbert wiley wilf wim yan zack zane zeke zoltán ade adeyemi
  adewale ayo babatunde bola chike chima ifeanyi ikenna jide kayode kelechi kwabena kwaku kojo obi olu segun sola tayo temitope uche yaw
  yemi bongani themba lungile mandla sibusiso nkosinathi tafadzwa farai simba hamisi otieno ochieng kamau kipchoge mwangi njoroge abbas
  abdelaziz abdallah abdi abdulaziz abdulrahman adnan anwar aziz bilal faruk fouad fuad ghassan habib haider hamza hani hashim imad iqbal
  ishaq jaber jalal jassim jawad junaid khaled luay maher majid malik marwan mazen munir murad musa nabil nadeem nadim naguib naji nasir
  nizar nouri omer osama qasim ra'ed rafiq rami ramzi rashad riad riyad saad saddam saeed said salah saleem saleh salim sami saud shadi
  shafiq shahid shakir sharif shoaib sohail suhail tahir talal talib tamer tareq tawfiq usman waqar wasim yahya yaqub yasir yazid younis
  zaid zakaria zaki zayn zia ziad abhinav aditya ajit alok aman amitabh amol anirudh ankit ankur anup anurag aravind aryan ashwin atul
  bharat bhupesh chandra chetan darshan devendra dhruv dilip girish gopal govind harsh hemant hitesh jagdish jitendra kapil karan kartik
  kishore kumar lalit mahesh mandeep manish manmohan mayank milind mohit nandan narayan naren narendra navin nikhil nilesh nitin pankaj
  parth prabhat pradeep pramod prasad prashant praveen puneet raghav rajat rajeev rajendra rajinder ranjit ravindra rishi sameer sanjeev
  santosh satish saurabh sharad shashi shekhar siddharth sourav sridhar subhash sudhir sumit suraj tarun uday umesh varun venkat vikas vipin
  virat vishal vivek yash yogesh akio atsushi daichi fumio haruto hideki hideo hiroki hisashi ichiro isamu jiro junichi katsu kazuki keiji
  kenichi kenzo kiyoshi koichi koji makoto manabu masahiro masaki masao masato minoru mitsuo naoki noboru nobuo osamu ryo ryoichi ryota ryu
  satoru seiji shin shinji shiro shohei shun susumu tadao tadashi taichi takashi takeo taku takuya taro tatsuo tatsuya tetsuo tetsuya tomo
  toru toshio tsuyoshi yasuo yoichi yoji yosuke yoshio yuichi yuji yuki yukio yusuke yuta yuto min-jun jae-in jae-myung seok-youl geun
  sung-min dong-hyun hyun-woo ji-hoon joon-ho young-ho chul sang-woo tae-hyung woo-jin anibal anselmo augusto aurelio baltasar bartolomé
  bernardo braulio camilo celso cristóbal césar damián edgardo efraín emilio emiliano facundo fausto federico félix fermín fidel germán
  gerardo gilberto gonzalo gregorio heriberto hernán hilario horacio humberto iker isidro ismael iván jacinto jerónimo jesús joão julián
  lautaro leandro leonel lisandro luciano marcelo mariano matías máximo moisés nahuel nicanor nicolás norberto óscar osvaldo pascual pío
  raúl rigoberto rómulo rubén rubens ruy sancho severino simón tomás ulises vicente xabier yago afonso artur caio cássio danilo davi diogo
  duarte edson everton fábio flávio gilson guilherme henrique heitor inácio jair jairo josué lula márcio mateus matheus murilo nuno otávio
  paulo renan rogério romário tiago thiago vasco vinícius vítor alessio amedeo arrigo baldassare battista beniamino calogero carmelo carmine
  cesare ciro corrado cosimo cristoforo dante donato edoardo egidio elio emanuele ennio ercole ettore fabrizio ferdinando ferruccio filippo
  flavio franco fulvio gabriele gaetano gennaro giacomo gian gianfranco gianluca gianluigi gianmarco gianni gianpaolo giuliano giulio
  graziano ivano lamberto ludovico manlio marcello massimiliano massimo mattia michelangelo michele nicola nicolò ottavio paolo pasquale
  piero piergiorgio pierluigi pietro raffaele raimondo remo renzo riccardo rinaldo rocco ruggero sabatino salvatore saverio silvano simone
  tancredi tommaso tullio ubaldo ugo umberto valerio vincenzo virgilio vittorio adrien albéric alexis alphonse amaury anatole andré anicet
  antonin armel arnaud arsène aurélien baptiste barthélemy basile bastien benoît benoit boniface cédric célestin christophe clément corentin
  cyprien cyrille désiré dieudonné édouard éloi émile éric erwan étienne eugène fabien fabrice félicien florent frédéric gaël gaëtan gaspard
  gaston gauthier geoffroy georges gérard germain ghislain gilles grégoire grégory gustave hervé hippolyte honoré hugues ignace jacky jean
  jean-baptiste jean-marie jean-michel jean-paul jean-pierre jean-yves jérémy jérôme joël josselin léon léopold lilian loïc ludovic mathieu
  mathis maxence maxime médard modeste noé octave philibert prosper raphaël régis rémi rémy renaud rené rodolphe romain romuald sébastien
  séverin silvère sylvestre tanguy théo théodore théophile thibault thibaut timothée toussaint ulysse urbain valère valéry victorien vivien
  yann yvan yvon albrecht alois ansgar armin arndt bastian berndt bernd bernhard burkhard carsten christof claus detlef dietmar dietrich
  eberhard eckart eckhard egon engelbert erhard erich ernst ewald falk franz friedhelm fritz georg gerd gernot gert gottfried götz gregor
  günter günther guenther hannes hanno harald hartmut heiko heiner heino heinz helge henning heribert hermann hinrich holger horst ingo
  jochen johann johannes jörg jost jupp karl-heinz karsten knut konrad konstantin lothar ludger lutz malte manfred maximilian meinhard
  moritz ottmar otto-karl philipp pius ralf raimund reiner rüdiger rupprecht sascha sepp siegfried sigmar siegmund steffen thilo till tilman
  tino torben toni udo ulf uli ulrich urs utz veit volkmar waldemar wendelin wieland wilfried willi winfried wolfram aksel albin are arvid
  asbjørn atle birger bjarne bjarte børge bror christer claes dag eero egil einar eino ellef endre erkki erling esa eskil espen esko even
  eyvind fredrik frode gard gaute geir gudmund haakon hakon halvard halvor hannu hårek hauk heikki hjalmar håkan håkon ilkka ilmari ingemar
  ingvar isak jaakko janne jari jarl jarmo jesper joakim jørgen jukka juha juhani kaare kåre kaj kari kennet kimmo kjartan kjell knud konsta
  lasse lauri magne markku mårten matti mikko mogens odd oddvar ola olli olof øystein øyvind pål palle peder pehr pekka pelle pentti per
  petter petteri pontus poul preben rasmus reidar rikard risto roar roald rune sakari seppo simen sindre sigvard snorre staffan stein
  steinar stellan stian sture svein sverre søren tage tapani tapio teemu terje thorbjørn thorvald tommi tor tore torgeir torkel torstein
  trond trygve tuomas ulrik urban urho valdemar veikko vesa vidar viggo vilhelm ville yngve adem altan atakan atilla aydın barış batuhan
  bayram bora bülent burak cahit celal cem cemal cengiz cenk cihan coşkun çetin devlet doğan ekrem emin emir emrah engin erdem erdoğan eren
  ergün erkan erol ersin ertuğrul evren fatih ferhat ferit fikret fırat gökhan haluk haydar hikmet hilmi hüseyin ihsan ilhan ilker ilyas
  ismet kaan kadir kenan kerem koray köksal levent mahir melih mert mesut metin muharrem murat muzaffer nazım necati nihat nuri okan oktay
  onur ozan ömer özgür polat ramazan rıza sabri salih samet sedat selahattin selçuk semih serdar serhat serkan sinan soner süleyman süreyya
  şahin şükrü taner tarık tayfun tayyip tolga tuncay turgut ufuk uğur umut ümit vedat veli volkan yalçın yaşar yavuz yiğit yılmaz zafer zeki
  ziya aleks aleksandar aleksander aleksandr aleksei aleksey andrej andrejs andrius anatoliy antoni antonín arkadi arkady artem arturs
  bartosz besnik besim blagoj bohdan bojan boleslav borislav boyan bożydar bronislaw branko cezary czesław damir danylo darko dejan dino
  dmytro dragan drago dusan dušan edin edvin edi egor enver evgeni evgeny fadil fatmir feodor filip gennady georgy gleb grigor grigori
  grigory henryk hristo ibro ihor ilian ilir ilija ion ionel iulian ivaylo ivica ivo jacek jakov janez janis jānis janko janusz jarosław
  jaroslav jerzy jiří józef juraj jure juri karel karol kazimierz kiril kirill kliment krasimir kreshnik kristijan kyrylo lech leonid
  leonīds leszek lev liviu ljubomir lubomir lubos luboš luka łukasz lyubomir maciej maksim maksym marcin marian marijan marin marinko
  mariusz marko martins mato matyáš michał mihail mihajlo mihály mikołaj mikhailo mile milenko milivoj miljenko milorad miloš milovan mircea
  miro mirko mirosław mladen momčilo nebojša nedeljko nenad nicolae nikolaj nikolay nikita nikolaos octavian ognjen oleh oleksiy oleksii
  olexiy ondřej ostap ovidiu patryk pavle pavlo pavol petar petras petro petru plamen predrag rade radomir radoslav radosław radovan radu
  rafal rafał ramush rasim robertas rostislav ryszard sali saša sasha sava savo sergii serhiy semyon slaven slavko slavomir slobodan sorin
  spas stanislav stanisław stanko stepan stevan stjepan stoyan svetlozar tadija tihomir timur tomaž toomas traian tudor vadim vadym valeri
  valeriy valery valter vanja vasile vasiliy vasyl veljko venelin veselin viktors vilmos vitali vitalii vitaliy vitaly vladan vlado vlatko
  vojislav vojtěch vsevolod vuk vyacheslav witold władysław yaroslav yegor yevgeny yevhen yuriy zbigniew zdeněk zdravko željko zlatko zurab
  zvonimir avi aviv amnon ari ariel aryeh asaf assaf avigdor avraham baruch benny binyamin boaz chaim dov dror dudi efraim ehud eitan elad
  eliezer eliyahu eyal gabi gadi gideon gilad haim hanan ilan itai itamar itay itzik itzhak kobi lior mordechai moshe motti nadav naftali
  natan nir noam ofer ofir ohad omri ori ronen roni sagi shai shalom shaul shimon shlomo shmuel tamir tzachi uri uriel uzi yaakov yair yaron
  yehuda yigal yisrael yitzhak yoav yoel yonatan yosef yossi yuval zeev zvi andrea dominique camille noa laurie jordan morgan kit robin kim sidney kiran suman mel lee loren amal nour noor ming wei gal rotem elia jody sanja nadir terry jamie pat francis chris alex sam charlie jo jan
  abdou agus alasdair amadou amar amit andile aram arash arif arno asad atif avinash ayub bakari baraka bayo benedikt bheki bjorn botond
  brendon carlo chijioke chuka cletus cormac cosmin costa csaba dagfinn darragh dawit dele desta dipak duc dumisani ebrahim efosa efren enda
  eoin ephraim etienne ferenc festus feyzi finlay folarin funso gabor gavriel geert gerrit giorgos girma hachim haile hao haroon hossein
  huck huseyin husam ibrahima indra ioannis ishaan jabu jamil janek javed jeb jeroen jiho jomo joost joris juergen kabir karthik kaveh kerim
  khalil khanh kunal lamin lwazi maarten masood mehdi menno miklos mirza mpho mubarak mutua naveed neal oduya okechukwu okello okoth olumide
  omondi oyvind pawel piet pieter prem quang rahim ramil rian rustam sajid sebastien senzo shabir sione siraj tamas teppei thulani tsegaye
  tuan uzair verne viraj vusi wycliffe xavi yonas zahid zaheer zdenek zeljko zubair zweli`;

/** The same for women. */
export const MORE_FEMALE_NAMES = `
  maud maude inès agatha aisling alberta alexandria alfreda allegra althea alyssa amalia amélie angeline annabelle anne-marie annelise annis
  antoinette arabella ariadne arlene ashley athena aubrey audra avril beatrix bernadine bernice bertha bess bethan betsy bettina beverley
  blair blanche brianna briony brittany brooke bryony calliope camille candace cara carly carlotta carmel cassandra cassie catalina cathleen
  cecily celeste celestine celine chantal charlene charmaine cher cherie chrissie christa christabel christiana christy cicely cilla clarice
  claudette cleo colette cora cordelia corinna corinne courtney cressida darlene davina deanna debra della delores demi desdemona desiree
  dianne dilys dinah dominique doreen doris dorothea dulcie edie edna effie eleanora ellie elma eloise elsie elva elvira emmeline enid erika
  ernestine esme esmeralda ethel etta eudora eugenie evangeline evelina evie faye felicia flavia fran freda frieda gabriella gaynor
  georgiana germaine gillian ginny glenys glynis gracie gretchen griselda guinevere gwendolen gwendolyn gwyneth hailey hattie hayley helene
  hermione hester hilda hortense hyacinth ina iona isadora isobel izzy jacinta jacqui jan janette janine jemima jen jennie jess jessie
  jillian jody jolene josie julianna julianne juliette justine kara karla kat katharina kaye kaylee kayleigh keira kelsey kendra keziah
  kimberley kitty kylie lacey lana laurie lavinia lea leanne leona letitia lettice lia libby lila lilian lilith lillian livia lizzie lola
  lolita lorelei loretta louisa lucille lulu lyn lynda lynette lynne mabel madeline madge mae maeve maisie malia mallory mamie marcella
  margaux margery margie marguerite mariah marian maribel mariel marietta maris marisol marissa marla marnie marsha mathilda maura mavis
  maxine meg mel meredith meryl michaela millicent millie mimi mindy minerva minna minnie mollie morag morgana moya myrna myrtle nan nanette
  nat nell nellie nettie nicolette nigella noelle nola nona noreen nuria odette octavia olwen ophelia oriana pam pandora patsy patti patty
  paulette paulina peg perdita peta petula philippa pippa portia priscilla prue queenie rachael rena renate rene rhian rhiannon rhonda rhona
  robyn rochelle rosalie rosalyn rosamund rosanna roseanne rosemarie rosetta rowena sabina sabine sadie sasha scarlett selena selina serena
  shana shauna sheena shelagh shelly sheryl shona sian siân sibyl sidonie sigourney simona siobhán sofie sondra sonya stacy steph sukie
  sunniva susannah susie suzy sybil tabitha tamsin tania teri tessa thea thelma thomasina tia tilda tilly toni tricia trina trish trisha
  trixie ulrike una verity verna vicki viv vivien vivienne wilma winnie winona zelda zena zoë zola adanna amaka ama abena afua akosua
  chidinma ebele ifeoma ijeoma nkechi nneka obioma uchenna folake funke yewande titilayo bisi bukola temi nomsa nomvula thandi thandeka
  zodwa lindiwe naledi palesa lerato dineo boitumelo nyasha rudo tariro chipo wanjiku njeri achieng akinyi atieno adhiambo nyambura wambui
  abeer afaf aliya alia amal amani anisa arwa asma asmaa aya bahar basma bushra dalal dalia duaa farida fariha farzana fatema fatimah
  firdaus ghada habiba hafsa hajar hanan haneen hania hasna heba hend hiba hoda huda iman inas intisar jamila jannat joumana kamila lamia
  lubna lujain maha mahnaz maisa malak manal mariyam marwa maysoon mehreen mehwish mouna muna nabila najla najwa nargis nasreen nazanin neda
  nermin nida nihal nisreen noor nour noura nur nuha parisa rabia raghad rahma rana randa rawan razan reham roya rula ruqaya saadia safa
  safiya sahar saida samah samar samia sanaa shabnam shadia shahnaz shaima shazia sherine shireen siham soha somaya suad suha sumaya sumayya
  tahira taslima wafaa wafa widad yasmeen yousra zeina zeinab zubaida aarti aditi aishwarya akanksha alka amrita anandi anju ankita anushka
  archana bhavna deepika devi diksha divya ekta gauri gayatri geeta gita hema indira ishita jyoti kanchan kareena kavya kiran komal kumari
  lata leela madhu malini manisha manju megha mitali mithali mohini mridula namrata nandini neelam neeta nidhi nikita nita nitya pallavi
  parvati poonam prachi pratima preeti prerna priti priyanka puja rachna ragini rashmi reena renu richa riya rohini ruchi rupa sadhana
  sangita sapna sarita saroj savita seema shalini sharmila shilpa shivani shobha shraddha shruti shweta simran smriti sneha sonal sonali
  sudha sujata suman surbhi sushila tanvi urmila vaishali varsha vidya vimala yamini akane akemi aki akiko asami asuka atsuko ayaka ayako
  ayumi chieko chihiro chiyo emi emiko eri eriko etsuko fumi fumiko hanako haruka haruko harumi hatsumi hiroko hisako hitomi ikuko izumi
  junko kana kanako kaori kaoru kazuko kiko kiyoko kumiko kyoko machiko maiko maki makiko mami mana manami mariko masako mayu mayumi megumi
  michiko midori mieko mika miki minako misaki misako miwa miyuki mizuho momoko nanako nao natsuki natsumi noriko rei reiko rie rika riko
  rina ryoko sachiko sanae satoko satomi sayaka sayuri setsuko shizuka shizuko sumiko tamiko tomoko toshiko umeko yasuko yayoi yoshiko
  yui yuka yukari yukiko yumi yumiko yuri yuriko min-ji ji-woo ji-young soo-jin hye-jin yoon-ah eun-ji hae-won kyung-wha adela adelaida
  adelina agustina aída ainhoa alondra amparo analía anabel andreína ángela ángeles antonella araceli aránzazu arantxa aurelia azucena
  beatriz begoña belén berta candela carmela chabela clemencia concha constanza dulce elba estefanía estela eulalia fabiola fátima francisca
  graciela herminia hortensia inés inmaculada iratxe itziar ivonne jimena josefa juana julieta leire leonor lorena lucía macarena maite
  maría maricarmen maricela mariela maritza matilde micaela milagros mireia mireya montserrat mónica nerea nieves noelia ofelia paloma
  purificación rebeca remei rocío romina rosalía roxana sofía susana vanesa verónica violeta viviana ximena zulema adília amália benedita
  bruna catarina célia cláudia conceição cristiane débora dilma eduarda eliane fabiana flávia giovana graça iara inês ivone joaquina júlia
  jussara karina letícia lúcia luciana luísa luiza luzia madalena márcia margarida marli mônica natália neide patrícia priscila rafaela
  rosângela sílvia solange sônia thais vanda vitória viviane adalgisa agnese alessia alida ambra antonietta arianna assunta benedetta cinzia
  clelia concetta costanza debora diletta donatella edda eleonora elettra elisabetta emanuela enrica ersilia filomena fiorella franca giada
  gianna gilda giorgia giovanna giuditta giuliana giuseppina giusy grazia graziella ilaria iva licia liliana loredana lorenza luana lucrezia
  ludovica maddalena margherita mariagrazia mariangela mariella marilena marzia michela mirella nella nicla nicoletta nives noemi nunzia
  olimpia ombretta orietta ornella patrizia paolina raffaella rosalba rosalia rosaria rossana rossella samanta silvana simonetta stefania
  tiziana vittoria adèle adeline adrienne agathe agnès albane albertine alexandrine aliénor aline alix amandine anaëlle andrée angèle
  anne-laure anne-sophie annick apolline ariane arlette armelle aude aurélie axelle bénédicte bérénice berthe blandine capucine carine
  cécile céleste céline charlène charline chloé christelle christiane clarisse claudie claudine clémence clémentine cléo clothilde coline
  coralie danièle daphné domitille dorothée édith edwige éléonore éliane élisa élisabeth élise élodie éloïse émeline émilie emmanuelle enora
  eugénie éva évelyne fabienne félicie fernande flavie françoise frédérique gaëlle garance geneviève georgette ghislaine gilberte ginette
  gisèle guillemette gwenaëlle héloïse hélène henriette hermine huguette irène jeannine joëlle jocelyne joséphine josette josiane karine
  laetitia laurence laure lauriane léa léonie léontine liliane line lise lisette louisette lucette lucienne ludivine lydie lyse maëlle
  maëlys magali maïté marceline marcelle marie-claude marie-france marie-laure marie-louise marie-pierre marielle marine marinette
  marjolaine marlène marthe martine maryse mélanie mélissa michèle micheline mireille morgane myriam nadège nathalie nelly ninon noëlle
  noémie océane olympe ondine ophélie orane pascale paule perrine pierrette priscille raymonde régine renée rolande romane roseline roxane
  salomé sandrine ségolène séverine sixtine solène solenne soline stéphanie sylvie sylviane thaïs thérèse tiphaine valentine valérie
  véronique victoire violaine violette yaël yolande zélie aino anke anneliese annelore annemarie annegret bärbel barbel beate birte britta
  carola christel dörte edeltraud elfriede elke elsbeth erna evi franziska frauke friederike gabi gabriele gerda gerlinde gertrud gesine
  gisela gunda hannelore heide heidemarie heike henrike herta hildegard hilke ilka imke inge inka irmgard isolde karoline kathrin kerstin
  leni lieselotte lilo liselotte lore luise margarete margret margrit marie-luise marlies mechthild meike merle mirjam nadja nele regine
  reinhild ricarda roswitha sibylle sieglinde sina stefanie steffi swantje tatjana traudel traute trude ulla uta ute verena veronika
  waltraud wiebke wilhelmine agneta aila anna-maja annbritt anneli arja astri åsa asta aud aune barbro berit birgitta birthe bodil borghild
  brita britt brynhild cecilie charlotta dagny dorthe eeva eija eila eira eivor eldrid elisabet ellinor elna else elsebeth emmi enni ester
  eva-lena frida gerd grethe gry gudny gull gun gunhild gunvor guri hege hella helle helvi hilkka hillevi hjördis ilta inger ingela irja
  jenni jette jonna jorunn jytte kaarina kaija kaisa karen-marie kari karianne karita katri kersti kirsti kjersti kristiina lene linnéa
  lillemor lis lisbet lisbeth lone lotta maarit magnhild mai maija maj malene malin maren margareta margrethe mari marita marja marjatta
  marjo märta merja merethe nanna oddny outi pernilla pernille pirjo pirkko päivi ragnhild randi rigmor riikka ritva runa rut saara sanna
  sari satu sigrun signhild siiri sini sissel siv solfrid solvor stina suvi synnøve taina tarja terhi terttu thyra tiina tone tora torill
  torunn trine tuija tuula turid turi ulrikke unni vappu vibeke vigdis vilja vivi ylva yrsa asena aslı ayfer ayla aylin aynur aysel aysun
  azra başak belgin belma berna berrin betül beyza bilge buket burcu canan cansu ceren ceyda çiğdem defne demet derya didem dilara dilek
  döndü ebru ece eda emel esin esma esra eylül fadime fatoş feride figen filiz fulya funda gamze gizem gonca gül gülay gülben gülcan güler
  gülizar gülsüm gülten hacer hale hande handan havva hülya ilknur inci ipek kadriye kübra lale leman leyla mehtap melahat melek meliha
  melike meltem meral merve meryem müge mine nalan naz nazan nazlı nebahat necla nesrin neslihan nevin nilay nilgün nilüfer nuran nurcan
  nuray nurhan nurten oya özge özlem pelin perihan pınar reyhan saadet safiye sanem seda sedef sehrazat selin sema semra serap serpil sevda
  sevgi sevil sevim sevinç sibel simge sinem songül şebnem şefika şengül şermin şule tuba tuğba tülay tülin türkan yasemin yeliz yeşim
  yıldız zehra zeliha zerrin zühal aida albena alena aleksandra alenka alicja aliona alla ana-maria anastasiia anastasiya anca anđela aneta
  anelia anete ania anica anna-maria antonina aurelija beata biljana blagorodna bogna bojana bożena branka brankica daina dagmara danica
  danijela danuta darija darina darya dessislava dijana dobrila dragana dubravka dunja dusanka edita edyta ekaterina elita eliška elżbieta
  emilija emiliya ewa flutura galyna gordana gražyna grażyna halina halyna hedviga hristina iga ilze inesa inese iolanda ivona ivonna iwona
  ivelina izabela jadranka jadwiga jagoda jasna jekaterina jelka jitka jovana judita julija julita justyna kalina kamelia kateřina katerina
  kateryna katya kinga klaudia klára klavdiya krasimira krystyna kseniya lada larisa larysa lenka lidija lidiya liga lilia liliya ljiljana
  loreta lucija lyubov magdaléna małgorzata margita marija marijana mariya markéta martyna marzena maryna melita milada milka mirosława
  nadežda nadiya natalija nataliia nataliya natasa nataša nela nevena nikoleta nikolina nino niina oana olena olesya olha olja ondina orysia
  otilia patrycja pavla radmila radka radojka ralitsa raluca rodica rozalia ružica rūta sanja sanda sanita savka senka slavica slavenka
  slavka slađana snežana sofija sofiya spomenka stana stanislava stefka svitlana sylwia tereza tetiana tetyana tihana tsvetelina tsvetana
  valentyna valeriya varvara vaska vasilka veneta vesela veselina viera viktoriia viktoriya vlasta vlora weronika wioletta wiesława yana
  yanina yelyzaveta yevgenia yeva yordanka yuliia yuliya zdenka želja željka zhanna zinaida zlata zora zorica zrinka zsófia zsuzsanna ágnes
  ildikó judit katalin krisztina erzsébet adi ahuva aliza anat aviva ayelet bat-el batya chana dafna dikla dorit efrat einat esti galia
  galit gila hadar hadas hagit hava hila ilana ilanit inbal irit keren keshet limor liora lital liat maayan malka mali merav meirav michal
  neta nili nirit nitzan noa noga nurit ofra orit orli orna orly osnat pnina revital rivka rona ronit rotem ruthie sagit sarit shani sharona
  shira shirit shiri shlomit shoshana shula sigal sivan smadar tali talia tami tehila tikva tova tzipi tzipora vered yael yafa yehudit yifat
  zehava ziva ola andrea jean nicola michele simone alexis leslie ariel joan kelly tracy lindsay hilary   riley quinn shannon marion vivian evelyn carol kit robin kim dana sidney yuki shelby kerry  loren jocelyn beverly ming wei sora gal lior yuval omer shai elia vanja nadir  jamie  andré       jo
  aafke aanya abimbola adwoa anahera anais angharad anika anusha aparecida aroha ashlee astou ayodele bolanle bozena busisiwe carys catriona
  clodagh cosima deb devika dilnoza dimakatso earlene eilidh eithne emeline fadwa faiza fatoumata femke funmilayo hadiza hanneke imani
  ishani jaya jiwoo kemi keisha khanyisile kirsi kirti lalita latasha latoya lavonne leanna leilani lesego liesl linh luanne lurleen lwandle
  maartje makena malika mamta marama marieke marjan mary-ann masha mbali mei mieke mira moana mpumi nandi neema ngaire nilufar nombuso
  nonhlanhla nosipho ntombi ololade oonagh padmaja prunella quynh rachida radhika raisa rajni ranjana rasheeda refilwe revathi rukhsana
  sadaf sakina samina sandhya sanne shanice shanthi shawna sheetal siti sorcha tamika tammy tanisha tonya trang tsitsi tuulikki unnati
  urszula uzma veena wairimu zaira zarina zsofia`;
