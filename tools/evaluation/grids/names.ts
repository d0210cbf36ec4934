import { type Case, capital, listed } from './case';

/** Bodies, firms, and places that stand for governments. */
const BODIES = listed(`
  the White House; the Pentagon; the Kremlin; the State Department; the Justice Department; the Treasury; the Treasury Department;
  the Foreign Office; the Home Office; the Ministry of Defence; the Ministry of Justice; Downing Street; Scotland Yard;
  the Metropolitan Police; Greater Manchester Police; Thames Valley Police; Police Scotland; the FBI; the CIA; MI5;
  the European Commission; the European Parliament; the European Central Bank; the Bank of England; the Federal Reserve;
  the International Monetary Fund; the IMF; the World Bank; the United Nations; the UN; UNICEF; UNESCO; the UNHCR;
  the World Food Programme; the World Trade Organization; the International Criminal Court; the ICC; the Red Cross;
  the International Committee of the Red Cross; Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Save the Children;
  Doctors Without Borders; Médecins Sans Frontières; NATO; OPEC; Interpol; Europol; the African Union; the Arab League; the Taliban;
  Hamas; Hezbollah; Islamic State; al-Qaeda; Boko Haram; al-Shabab; the Israel Defense Forces; the IDF; the Israeli military;
  the US military; the Coast Guard; the US Coast Guard; the National Guard; the Supreme Court; the High Court; the Senate; Congress;
  Parliament; the House of Commons; the Labour Party; Labour; the Conservatives; the Liberal Democrats; the Green Party;
  the Democratic Party; the Republican National Committee; the DNC; Sinn Féin; Fatah; Fidesz; Microsoft; Apple; Google; Amazon; Facebook;
  Meta; Twitter; Tesla; Boeing; Airbus; Toyota; Volkswagen; Shell; BP; ExxonMobil; Goldman Sachs; JPMorgan; Morgan Stanley;
  Deutsche Bank; HSBC; Barclays; Lloyds; Ryanair; easyJet; Lufthansa; British Airways; Delta; United Airlines; Walmart; Tesco;
  Sainsbury's; Marks & Spencer; Pfizer; Moderna; AstraZeneca; Johnson & Johnson; Roche; Novartis; Nestlé; Unilever; Samsung; Huawei;
  Sony; Nintendo; Netflix; Disney; Spotify; Uber; Airbnb; Harvard; Harvard University; Oxford University; the University of Oxford;
  Stanford University; MIT; Imperial College London; King's College London; the Royal Society; the National Trust; the RSPCA; the RSPB;
  FIFA; UEFA; the Premier League; the NFL; the NBA; Manchester United; Liverpool FC; Real Madrid; Bayern Munich; the Los Angeles Lakers;
  the International Olympic Committee; the IOC; the World Anti-Doping Agency; WADA; the WTA; the Lawn Tennis Association; the EPA;
  the Environmental Protection Agency; the FDA; the Food and Drug Administration; the CDC; NASA; the European Space Agency; NOAA;
  the Met Office; the National Weather Service; the NHS; NHS England; Public Health England; the Care Quality Commission; Ofcom; Ofsted;
  Ofgem; the Environment Agency; Network Rail; Transport for London; National Grid; Southern Water; Thames Water; the Teamsters; Unite;
  Unison; the RMT; the TUC; the National Education Union; the British Medical Association; the American Medical Association;
  the National Rifle Association; the NRA; the ACLU; the Southern Poverty Law Center; Planned Parenthood; Black Lives Matter;
  Extinction Rebellion; the Heritage Foundation; the Brookings Institution; Chatham House; the Institute for Fiscal Studies; Moody's;
  Fitch; Standard & Poor's; PwC; KPMG; Deloitte; McKinsey; Capital Economics; Oxford Economics; Gartner; Ipsos; YouGov; Gallup;
  the Pew Research Center; Moscow; Beijing; Tehran; London; Washington; Paris; Berlin; Kyiv; Seoul; Pyongyang; Ankara; Brussels; Russia;
  China; Iran; France; Germany; Ukraine; Israel; Turkey; Japan; India; Pakistan; Australia; Canada; Mexico; Brazil; South Korea;
  North Korea; Saudi Arabia; the United States; the UK; the US; the EU; the European Union; the Netherlands; the Philippines;
  New Zealand; South Africa; Hong Kong; the Palestinian Authority; the Vatican; the Holy See; the Church of England; the Catholic Church;
  the Russian Orthodox Church; Gazprom; Rosneft; Aeroflot; Sberbank; Roscosmos; Wagner; Opposition Voice Party;
  the Crown Prosecution Service; the Serious Fraud Office; the National Crime Agency; the Financial Conduct Authority;
  the Securities and Exchange Commission; the SEC; the Federal Trade Commission; the Internal Revenue Service; the IRS;
  Customs and Border Protection; ICE; Homeland Security; the Department of Homeland Security; the Texas Department of Public Safety;
  the New York Police Department; the NYPD; the LAPD; the Los Angeles Fire Department; Cal Fire; the Royal Navy; the RAF;
  the British Army
`);
const MEDIA = listed(`
  Reuters; the Associated Press; AP; the AP; Agence France-Presse; AFP; Bloomberg; Bloomberg News; Dow Jones; UPI; Xinhua; TASS; Tass;
  RIA Novosti; Interfax; Sputnik; RT; Kyodo; Kyodo News; Yonhap; ANSA; dpa; EFE; PTI; the Press Trust of India; ANI; IRNA; Fars; Tasnim;
  SANA; WAFA; Anadolu; the Anadolu Agency; KCNA; CNN; BBC; the BBC; BBC News; BBC Radio 4; ITV; ITV News; Channel 4 News; Sky News;
  Fox News; MSNBC; NBC; NBC News; CBS; CBS News; ABC News; PBS; NPR; C-SPAN; Al Jazeera; Al Arabiya; France 24; Deutsche Welle; Euronews;
  CGTN; NHK; the New York Times; The New York Times; the Times; The Times; the Washington Post; the Wall Street Journal;
  the Los Angeles Times; USA Today; the Chicago Tribune; the Boston Globe; the Miami Herald; the Guardian; The Guardian; the Observer;
  the Daily Telegraph; the Telegraph; the Daily Mail; the Mail on Sunday; the Sun; the Mirror; the Daily Mirror; the Independent;
  the Financial Times; the FT; the Economist; The Economist; the Evening Standard; the Metro; the Scotsman; the Herald; the Irish Times;
  Politico; Axios; BuzzFeed; BuzzFeed News; Vox; Vice; Slate; Salon; the Daily Beast; HuffPost; the Huffington Post; Breitbart;
  the Intercept; ProPublica; Mother Jones; the Nation; the New Yorker; The Atlantic; the Atlantic; Time; Time magazine; Newsweek; Forbes;
  Fortune; Wired; the Verge; TechCrunch; Ars Technica; Variety; Deadline; the Hollywood Reporter; Billboard; Rolling Stone; Vanity Fair;
  People; TMZ; ESPN; Sports Illustrated; the Athletic; L'Équipe; Marca; AS; Kicker; Gazzetta dello Sport; Der Spiegel; Spiegel; Die Zeit;
  Bild; Süddeutsche Zeitung; Frankfurter Allgemeine; Die Welt; Handelsblatt; Le Monde; Le Figaro; Libération; Mediapart; Le Parisien;
  El País; El Mundo; ABC; La Vanguardia; Corriere della Sera; La Repubblica; La Stampa; Il Sole 24 Ore; NOS; De Telegraaf; NRC;
  de Volkskrant; Aftonbladet; Dagens Nyheter; Politiken; Verdens Gang; VG; Helsingin Sanomat; Gazeta Wyborcza; Kommersant; Novaya Gazeta;
  Meduza; Izvestia; Vedomosti; the Moscow Times; Ukrainska Pravda; the Kyiv Independent; Hürriyet; Cumhuriyet; Haaretz;
  the Jerusalem Post; the Times of Israel; Ynet; Al-Ahram; the Times of India; the Hindu; the Indian Express; NDTV; Dawn; Geo News;
  the Daily Star; the South China Morning Post; the Global Times; People's Daily; Caixin; the Straits Times; the Bangkok Post;
  the Jakarta Post; the Asahi Shimbun; Nikkei; the Sydney Morning Herald; the Age; the Australian; the New Zealand Herald;
  the Globe and Mail; the Toronto Star; CBC; CTV; Folha de S.Paulo; O Globo; Clarín; La Nación; El Universal; Reforma; Nature; Science;
  the Lancet; the BMJ; the New England Journal of Medicine; Bellingcat; WikiLeaks; The Conversation;
  the Associated Press's Moscow bureau; WNYC; KQED; Radio Free Europe; Voice of America; Radio New Zealand
`);

/** Well-known names where nothing but the name tells what bears it: bodies speak, media pass on. */
export function* names(): Generator<Case> {
  const content = 'The bridge will be closed for a week';
  for (const name of BODIES) {
    yield {
      form: 'S said that C, S a body',
      text: `${capital(name)} said on Monday that the bridge would be closed.`,
      type: 'organization',
    };
    yield {
      form: 'C, according to S, S a body',
      text: `${content}, according to ${name}.`,
      type: 'organization',
    };
  }
  for (const name of MEDIA) {
    yield {
      form: 'C, according to S, S a medium',
      text: `${content}, according to ${name}.`,
      type: 'outlet',
    };
    yield {
      form: 'S told X that C, X a medium',
      text: `Ana Dahl told ${name} that the bridge would be closed for a week.`,
      speaker: 'Ana Dahl',
      relay: 'outlet',
    };
  }
}
