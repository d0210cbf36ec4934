import { expect, test } from 'vitest';
import { englishShare, isEnglish } from './language';

const ENGLISH =
  'The council said on Monday that it would not pay for the bridge, because the money had been spent on a road that nobody wants.';
const OTHERS: [string, string][] = [
  [
    'German',
    'Der Rat sagte am Montag, er werde nicht für die Brücke zahlen, weil das Geld für eine Straße ausgegeben worden sei, die niemand will.',
  ],
  [
    'French',
    'Le conseil a déclaré lundi qu’il ne paierait pas le pont, parce que l’argent avait été dépensé pour une route dont personne ne veut.',
  ],
  [
    'Dutch',
    'De raad zei maandag dat hij niet voor de brug zal betalen, omdat het geld is uitgegeven aan een weg die niemand wil hebben.',
  ],
  [
    'Norwegian',
    'Rådet sa mandag at det ikke vil betale for broen, fordi pengene er brukt på en vei som ingen vil ha, og som de ikke trenger.',
  ],
  [
    'Spanish',
    'El consejo dijo el lunes que no pagaría el puente, porque el dinero se había gastado en una carretera que nadie quiere.',
  ],
  [
    'Russian',
    'Совет заявил в понедельник, что не будет платить за мост, потому что деньги потрачены на дорогу, которая никому не нужна.',
  ],
];

test('English, whatever the page declares', () => {
  expect(isEnglish(ENGLISH, null)).toBe(true);
  expect(isEnglish(ENGLISH, 'en-US')).toBe(true);
  expect(isEnglish(ENGLISH, 'fr')).toBe(true);
});

test.each(OTHERS)('%s is not, even where the template says so', (_name, text) => {
  expect(isEnglish(text, null)).toBe(false);
  expect(isEnglish(text, 'en')).toBe(false);
});

test('a doubtful share is decided by what the page declares', () => {
  const list =
    'Ferry times: Monday the first, Port Ansel; Tuesday second, Port Brae; and Wednesday third, Port Calm; Thursday fourth.';
  const share = englishShare(list);
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.22);
  expect(isEnglish(list, 'en')).toBe(true);
  expect(isEnglish(list, 'pl')).toBe(false);
});

test('no words are no English', () => {
  expect(englishShare('')).toBe(0);
  expect(isEnglish('12 – 14', null)).toBe(false);
});
