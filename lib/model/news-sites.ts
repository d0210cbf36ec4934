/**
 * News sites that publish in English: agencies, large and regional outlets of many countries, and fact-checkers. An offer to start a
 * reader's own list from; nothing else depends on it, and to be named is no judgement. Domains, each with what lies below it, in order
 * of code units. A part of a larger site is named by its own host.
 */
export const NEWS_SITES: readonly string[] = `
  19thnews.org 9news.com.au aa.com.tr aap.com.au abc.net.au abcnews.go.com addisstandard.com adn.com afp.com afr.com
  africacheck.org africanews.com ajc.com al-monitor.com aljazeera.com allafrica.com altnews.in ansa.it apnews.com
  arabnews.com asahi.com asia.nikkei.com axios.com azcentral.com balkaninsight.com baltimoresun.com bangkokpost.com
  bangordailynews.com barbadostoday.bb batimes.com.ar bbc.co.uk bbc.com belfasttelegraph.co.uk bellingcat.com
  bloomberg.com boomlive.in bostonglobe.com brusselstimes.com businessinsider.com bylinetimes.com calmatters.org
  cbc.ca cbsnews.com channel4.com channelnewsasia.com channelstv.com checkyourfact.com chicagotribune.com
  chinadaily.com.cn cityam.com civilbeat.org cleveland.com cnbc.com cnn.com crikey.com.au csmonitor.com ctvnews.ca
  cyprus-mail.com dailymail.co.uk dailymaverick.co.za dailymirror.lk dailysabah.com dailytrust.com dallasnews.com
  dawn.com deccanherald.com denverpost.com deseret.com dhakatribune.com dpa-international.com dubawa.org dutchnews.nl
  dw.com economist.com ekathimerini.com english.ahram.org.eg euobserver.com euractiv.com euronews.com ewn.co.za
  express.co.uk factcheck.org factcheckni.org fijitimes.com.fj focustaiwan.tw foreignpolicy.com foxnews.com
  france24.com freep.com ft.com fullfact.org globalnews.ca globaltimes.cn gmanetwork.com graphic.com.gh
  groundup.org.za guardian.ng gulfnews.com haaretz.com heraldscotland.com heraldsun.com.au hindustantimes.com
  hongkongfp.com houstonchronicle.com huffpost.com hurriyetdailynews.com icelandreview.com icij.org independent.co.uk
  independent.ie indianexpress.com indiatoday.in inews.co.uk inquirer.com inquirer.net iol.co.za iranintl.com
  irishexaminer.com irishnews.com irishtimes.com irrawaddy.com itv.com jamaica-gleaner.com jamaicaobserver.com
  japantimes.co.jp jpost.com kathmandupost.com khaleejtimes.com koreaherald.com koreatimes.co.kr kyivindependent.com
  kyivpost.com kyodonews.net latimes.com leadstories.com livemint.com macleans.ca madamasr.com mainichi.jp
  malaysiakini.com manchestereveningnews.co.uk meduza.io mercopress.com metro.co.uk mexiconewsdaily.com mg.co.za
  miamiherald.com middleeasteye.net mirror.co.uk monitor.co.ug montrealgazette.com motherjones.com myjoyonline.com
  namibian.com.na nation.africa nation.cymru nationalpost.com nbcnews.com ndtv.com newindianexpress.com news.com.au
  news.err.ee news.sky.com news.yahoo.com news24.com newsday.com newsroom.co.nz newstatesman.com newsweek.com
  newtimes.co.rw newyorker.com nj.com nola.com notesfrompoland.com npr.org nst.com.my nydailynews.com nypost.com
  nytimes.com nzherald.co.nz observer.co.uk occrp.org opendemocracy.net pa.media pbs.org pesacheck.org philstar.com
  politico.com politico.eu politifact.com post-gazette.com premiumtimesng.com propublica.org ptinews.com punchng.com
  rappler.com reuters.com reviewjournal.com rferl.org rfi.fr rnz.co.nz rollcall.com romania-insider.com
  royalgazette.com rte.ie rudaw.net sabcnews.com sacbee.com sbs.com.au scmp.com scotsman.com scroll.in
  seattletimes.com semafor.com sfchronicle.com slate.com sltrib.com smh.com.au snopes.com stabroeknews.com
  standard.co.uk standardmedia.co.ke staradvertiser.com startribune.com statnews.com stopfake.org straitstimes.com
  stuff.co.nz suntimes.com swissinfo.ch taipeitimes.com tampabay.com tehrantimes.com telegraph.co.uk
  telegraphindia.com texastribune.org the-star.co.ke theage.com.au theatlantic.com theaustralian.com.au
  thebureauinvestigates.com thecable.ng thecanadianpress.com thecitizen.co.tz theconversation.com thedailybeast.com
  thedailystar.net thediplomat.com theeastafrican.co.ke theglobeandmail.com theguardian.com thehill.com thehindu.com
  theintercept.com thejakartapost.com thejournal.ie thelocal.com themarshallproject.org themoscowtimes.com
  thenarwhal.ca thenational.scot thenationalnews.com thenews.com.pk theprint.in thespinoff.co.nz thestar.com
  thestar.com.my thesun.co.uk thetimes.com thetyee.ca thewire.in ticotimes.net time.com timeslive.co.za
  timesofindia.indiatimes.com timesofisrael.com timesofmalta.com tribune.com.pk trinidadexpress.com ukrinform.net
  upi.com usatoday.com usnews.com vancouversun.com vanguardngr.com verafiles.org voanews.com vox.com vtdigger.org
  washingtonexaminer.com washingtonpost.com washingtontimes.com winnipegfreepress.com wsj.com yna.co.kr ynetnews.com
  yorkshirepost.co.uk
`
  .trim()
  .split(/\s+/);

/** The few of them with the most readers, to choose from one by one. */
export const LARGEST_NEWS_SITES: readonly string[] = [
  'abc.net.au',
  'aljazeera.com',
  'apnews.com',
  'bbc.co.uk',
  'bbc.com',
  'cbc.ca',
  'cnn.com',
  'dw.com',
  'independent.co.uk',
  'npr.org',
  'nytimes.com',
  'reuters.com',
  'theguardian.com',
  'washingtonpost.com',
];
