import { type Case, listed } from './case';

const HEARERS = listed(`
  reporters; journalists; aides; staff; colleagues; MPs; lawmakers; senators; investors; shareholders; the court; the jury;
  the committee; a committee of MPs; a crowd in Ohio; supporters at a rally in Ohio; the BBC; Reuters; CNN; the Associated Press;
  a news conference; a press conference in Oslo; a radio station; the radio; his lawyer; her; them; him; police; detectives; officers;
  parents; students; the Guardian; the Guardian newspaper; local media; state television; the state news agency; the paper;
  the newspaper; this newspaper; BBC Radio 4; the Today programme; Fox News; Fox News on Sunday; NBC’s Today show; CNN’s Jake Tapper;
  the audience; voters; fans; friends; a friend; a friend of the family; neighbours; an inquiry; the inquest; parliament; Congress;
  the United Nations; the UN Security Council; a conference in Berlin; the hearing; the judge; President Weiss; Ms Weiss; Petra Weiss;
  the mayor; the mayor, Petra Weiss,; investigators; prosecutors; the Wall Street Journal; Politico; The Times; Le Monde;
  Der Spiegel magazine; the German newspaper Bild; Sky News Australia; employees; workers at the plant; customers; the council;
  council members; board members; EU leaders; NATO allies; German chancellor Petra Weiss
`);
const CLAUSES = [
  'that the bridge would be closed',
  'the bridge would be closed',
  'he would resign',
  'prices would rise',
  'there was no plan',
  'it was “a mistake”',
  '“the bridge is closed”',
  'the company had lost millions',
  'Tom Cole had left the country',
  'she did not know why',
  'the government’s plan was dead',
  'two people had died',
  'nobody had been hurt',
  'this was not true',
  'to leave at once',
  'about the plan',
  'how the fire began',
  'not to worry',
  'what had happened',
  'why it was closed',
];
const SPEAKERS = ['Ana Dahl', 'A spokesman for the club'];

/** `S told R C`: what is told begins behind whoever is told. */
export function* hearers(): Generator<Case> {
  for (const speaker of SPEAKERS)
    for (const hearer of HEARERS)
      for (const content of CLAUSES)
        yield {
          form: 'S told R C.',
          text: `${speaker} told ${hearer} ${content}.`,
          speaker,
          content: [content],
        };
}
