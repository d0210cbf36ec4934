import { DEMONYMS } from './institutions';
import { words } from './words';

/** Nouns for one of a people, where they are not its adjective; value: the adjective. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  (
    'briton:british brit:british dane:danish swede:swedish finn:finnish pole:polish turk:turkish scot:scottish scotsman:scottish ' +
    'scotswoman:scottish serb:serbian croat:croatian spaniard:spanish dutchman:dutch dutchwoman:dutch irishman:irish irishwoman:irish ' +
    'frenchman:french frenchwoman:french englishman:english englishwoman:english welshman:welsh welshwoman:welsh aussie:australian ' +
    'czech:czech greek:greek icelander:icelandic filipino:philippine filipina:philippine argentinian:argentine kazakhstani:kazakh yank:american'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Others of a place or people, whose country is told by no adjective of the list. */
const NATIVES: ReadonlySet<string> = words(
  `kiwi kurd arab bosnian slovene luxembourger monegasque maltese cypriot jamaican bahamian trinidadian barbadian haitian dominican
  guatemalan honduran nicaraguan salvadoran panamanian ecuadorian bolivian paraguayan uruguayan ghanaian ivorian senegalese cameroonian
  congolese rwandan burundian tanzanian zambian botswanan namibian mozambican angolan malawian somali eritrean mauritian liberian
  nepali nepalese bhutanese mongolian burmese laotian tibetan uzbek tajik kyrgyz turkmen fijian samoan tongan londoner parisian berliner
  glaswegian mancunian liverpudlian scouser geordie yorkshireman yorkshirewoman cornishman ulsterman ulsterwoman texan californian
  floridian virginian georgian ohioan bostonian philadelphian chicagoan catalan basque breton bavarian sicilian neapolitan roman
  milanese venetian lancastrian sydneysider melburnian dubliner mainer vermonter oregonian alaskan hawaiian kansan nebraskan minnesotan`,
);

/** The adjective of the people that a noun for one of them names: `british` for `briton`; the noun itself where it is no known adjective; null for other nouns. */
export function peopleOf(noun: string): string | null {
  const adjective = PEOPLES.get(noun);
  if (adjective) return adjective;
  // `the French`, `the Swiss`: a whole people
  if (DEMONYMS.has(noun)) return noun.length > 2 && !/(?:sh|ch|ese|ss)$/.test(noun) ? noun : null;
  return NATIVES.has(noun) ? noun : null;
}

/** `germans`, `tunisians`, `dutchmen`: the plural of one of a people. */
export function isPeople(noun: string): boolean {
  const one = noun.endsWith('men') ? `${noun.slice(0, -3)}man` : noun.endsWith('s') ? noun.slice(0, -1) : '';
  return one.length > 3 && peopleOf(one) !== null;
}
