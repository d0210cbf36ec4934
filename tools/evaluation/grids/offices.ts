import { type Case, capital, listed } from './case';

const OFFICES = listed(`
  BBC Director-General; UN Secretary-General; NATO Secretary General; WHO Director-General; Israeli Prime Minister;
  Russian Foreign Ministry spokeswoman; Kremlin spokesman; Kremlin aide; White House press secretary; White House chief of staff;
  US Secretary of State; Secretary of State; Defense Secretary; Attorney General; Deputy Attorney General; Assistant US Attorney;
  U.S. Attorney; US District Judge; District Attorney; State Sen.; State Rep.; Republican Rep.; Democratic Sen.; House Speaker;
  Senate Majority Leader; House Minority Whip; Labour MP; Conservative MP; SNP MSP; Tory peer; shadow chancellor;
  Chancellor of the Exchequer; Home Secretary; Health Secretary; Chief Constable; Assistant Chief Constable; Det Supt;
  Detective Chief Inspector; Det. Sgt.; Police Chief; Fire Chief; Sheriff’s Deputy; Sgt; Lt. Col.; Maj. Gen.; Rear Adm.; Air Marshal;
  Brigadier General; Army spokesman Col.; Pentagon press secretary Rear Adm.; Mayor; Deputy Mayor; City Councilman; Councillor;
  Council leader; Archbishop; Cardinal; Rabbi; Imam; the Rev.; Rev. Dr.; Sister; Dame; Sir; Lord; Lady; Baroness; Prince; Dr; Dr.;
  Professor; Prof.; Prof Sir; Associate Professor; Nobel laureate; economist; chief economist; Goldman Sachs analyst; Microsoft CEO;
  Tesla chief executive; Apple CEO; Google co-founder; Amazon founder; Boeing spokeswoman; Manchester United manager; Arsenal captain;
  England coach; Chelsea striker; Lakers guard; quarterback; former president; ex-wife; widow; neighbour; lead author; study co-author;
  lead researcher; director; Oscar-winning director; actor; singer; rapper; novelist; Times columnist; Guardian columnist; CNN anchor;
  Fox News host; BBC presenter; ITV News political editor; campaign manager; Trump adviser; Clinton campaign chairman; lawyer;
  defence lawyer; prosecutor; Special Counsel; Chief Justice; Justice; Lord Justice; Mr Justice; juror; club chairman; union leader;
  general secretary; RMT general secretary; headteacher; farmer; survivor; eyewitness; resident; Iranian Foreign Minister;
  Chinese Foreign Ministry spokesman; Ukrainian President; French President; German Chancellor; Indian Prime Minister;
  Turkish Foreign Minister; EU foreign policy chief; European Commission President; European Council president; IAEA chief;
  OPEC Secretary General; IMF managing director; World Bank president; Fed Chair; Federal Reserve Chairman; ECB President;
  Bank of England Governor; Texas Gov.; Gov.; California Attorney General; New York City Mayor; Chicago Police Superintendent;
  NYPD Commissioner; FBI Director; CIA Director; acting director; interim president; Vice President; Vice-President; First Minister;
  Taoiseach; Tánaiste; King; Queen; Pope; Sultan; Crown Prince; Emir; Grand Ayatollah; Sheikh; party leader; opposition leader;
  rebel commander; Hamas official; Taliban spokesman; Hezbollah leader
`);
/** The given name of one is known to the engine, that of the other is not. */
const NAMES = ['Petra Holm', 'Tavo Krell'];
const FORMS: readonly [form: string, make: (source: string) => [text: string, content: string]][] = [
  ['S said C.', (s) => [`${capital(s)} said it was late.`, 'it was late']],
  ['C, S said on Monday.', (s) => [`It was late, ${s} said on Monday.`, 'It was late']],
  ['C, according to S.', (s) => [`It was late, according to ${s}.`, 'It was late']],
  ['“C,” said S.', (s) => [`“It is late,” said ${s}.`, '“It is late,”']],
];

/** An office and its bearer's name: the speaker is a person, called by the name alone. */
export function* offices(): Generator<Case> {
  for (const [form, make] of FORMS)
    for (const office of OFFICES)
      for (const name of NAMES) {
        const [text, content] = make(`${office} ${name}`);
        yield {
          form: `${form}, S an office and a name`,
          text,
          speaker: name,
          type: 'person',
          relay: null,
          content: [content],
        };
      }
}
