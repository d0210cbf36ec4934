import { words } from './words';

/** States and provinces whose names are nobody's. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;' +
    'louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;nebraska;nevada;new hampshire;new jersey;new mexico;' +
    'north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;' +
    'west virginia;wisconsin;wyoming;new south wales;queensland;tasmania;south australia;western australia;ontario;quebec;british columbia;' +
    'nova scotia;manitoba;saskatchewan;newfoundland'
  ).split(';'),
);

/**
 * Countries and capitals in one word, whose names stand for their governments (`Ankara said`) and which no person bears; `jordan`, `chad`,
 * `paris`, `washington` and the like are left to what the text says of them.
 */
export const GOVERNMENTS: ReadonlySet<string> = words(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan
  bolivia botswana brazil britain brunei bulgaria burundi cambodia cameroon canada chile china colombia comoros croatia cuba cyprus
  czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon germany ghana greece greenland guatemala guinea
  guyana haiti honduras hungary iceland india indonesia iran iraq italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos
  latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mauritania mauritius mexico moldova
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay
  peru philippines poland portugal qatar romania russia rwanda senegal serbia seychelles singapore slovakia slovenia somalia somaliland spain
  sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine uruguay
  uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
  ankara athens baghdad baku bangkok beijing beirut belgrade berlin bishkek bratislava brussels bucharest budapest cairo canberra caracas copenhagen
  damascus dhaka doha dublin dushanbe hanoi harare havana helsinki islamabad jakarta jerusalem kabul kampala kathmandu khartoum kiev kigali
  kinshasa kyiv lisbon ljubljana luanda madrid managua manila minsk mogadishu moscow muscat nairobi nicosia oslo ottawa podgorica prague pretoria
  pristina pyongyang rabat reykjavik riga riyadh sarajevo seoul skopje stockholm taipei tallinn tashkent tbilisi tehran tokyo
  tripoli tunis ulaanbaatar valletta vienna vilnius warsaw yerevan zagreb
`);
