import { expect, test } from 'vitest';
import { resolved } from '../../tests/support/reading';

test.each([
  ['Ana Dahl', 'person', 'name'],
  ['The minister', 'person', 'nominal'],
  ['A spokesman', 'unnamed', 'nominal'],
  ['Two officials', 'unnamed', 'nominal'],
  ['Critics', 'group', 'nominal'],
  ['The ministry', 'organization', 'nominal'],
  ['Reuters', 'outlet', 'name'],
  ['The newspaper', 'outlet', 'nominal'],
  ['A television crew', 'outlet', 'nominal'],
  ['The crew', 'group', 'nominal'],
  ['The report', 'document', 'nominal'],
  ['The affidavit', 'document', 'nominal'],
  ['He', 'person', 'pronoun'],
  ['They', 'group', 'pronoun'],
  ['Ankara', 'organization', 'name'],
  ['Police Ostland', 'organization', 'name'],
  ['The owner, Calder Estates,', 'organization', 'name'],
  ['Yildiz, 23,', 'person', 'name'],
  ['The coast guard', 'organization', 'nominal'],
  ['The guard', 'unnamed', 'nominal'],
  ['The auction house', 'organization', 'nominal'],
  ['The prefecture', 'organization', 'nominal'],
  ['The head of the union', 'person', 'nominal'],
  ['The council’s chief executive', 'person', 'nominal'],
  ['Two people who attended', 'unnamed', 'nominal'],
  ['People in the town', 'group', 'nominal'],
  ['One of two suppliers', 'unnamed', 'nominal'],
  ['One of the letters', 'document', 'nominal'],
  ['Unidentified parents', 'unnamed', 'nominal'],
  ['A paper in the journal Ice', 'document', 'nominal'],
  ['A draft', 'document', 'nominal'],
  ['The opposition', 'group', 'nominal'],
  ['Someone', 'unnamed', 'nominal'],
  ['A spokesman for the haulage firm, Pendle Freight,', 'unnamed', 'nominal'],
])('%s is %s, written as a %s', (source, type, mention) => {
  const text = `${source} said it was late.`;
  expect(resolved(text, [[source, 'said', 'it was late']])[0]!.source).toMatchObject({ type, mention });
});

test.each([
  ['the WHO', 'organization'],
  ['the WFP', 'organization'],
  ['KPMG', 'organization'],
  ['KQED', 'outlet'],
  ['dpa', 'outlet'],
  ['MI5', 'organization'],
  ['the US', 'organization'],
  ['Labour', 'organization'],
  ['Islamic State', 'organization'],
  ['the Federal Reserve', 'organization'],
  ['the House of Commons', 'organization'],
  ['Public Health England', 'organization'],
  ['Doctors Without Borders', 'organization'],
  ['the Swiss medicines agency Helvimed', 'organization'],
  ['the Swiss news agency Helvimed', 'outlet'],
  ['Sputnik', 'outlet'],
  ['Variety', 'outlet'],
])('%s is %s by its name', (source, type) => {
  const text = `The bridge would be shut for a week, ${source} said.`;
  expect(resolved(text, [[source, 'said', 'The bridge would be shut for a week']])[0]!.source.type).toBe(
    type,
  );
});

test('without a source the type is unknown', () => {
  const text = 'It is believed that it was late.';
  expect(resolved(text, [['', 'is believed', 'that it was late']])[0]!.source).toMatchObject({
    speaker: null,
    type: 'unknown',
    mention: 'none',
  });
});
