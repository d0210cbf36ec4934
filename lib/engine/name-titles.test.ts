import { expect, test } from 'vitest';
import { loadEngine } from '../../tools/engine';

const engine = loadEngine();

const OFFICES = [
  'UN Secretary-General',
  'WHO Director-General',
  'BBC Director-General',
  'Secretary of State',
  'US Secretary of State',
  'Chancellor of the Exchequer',
  'White House Chief of Staff',
  'Bank of England Governor',
  'European Commission President',
  'EU foreign policy chief',
  'Atlantic City Mayor',
  'IMF managing director',
  'rebel commander',
  'shadow chancellor',
  'Chelsea striker',
  'Fox News host',
  'Vice-Premier',
  'Tánaiste',
  'the Rev.',
];

// one whose given name is known, one whose is not
test.each(OFFICES.flatMap((office) => ['Petra Holm', 'Tavo Krell'].map((name) => [office, name] as const)))(
  '%s %s is a person called by the name',
  (office, name) => {
    for (const text of [
      `It was late, according to ${office} ${name}.`,
      `It was late, ${office} ${name} said on Monday.`,
    ]) {
      const [only] = engine.analyze({ text, publisher: null });
      expect(only, text).toMatchObject({ source: { speaker: name, type: 'person' }, relays: [] });
    }
  },
);

test('a mayor whose surname is a paper’s name is no paper', () => {
  const text = 'Atlantic City Mayor Don Guardian said it was late.';
  const [only] = engine.analyze({ text, publisher: null });
  expect(only).toMatchObject({ source: { speaker: 'Don Guardian', type: 'person' }, relays: [] });
});
