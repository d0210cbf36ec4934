import { expect, test } from 'vitest';
import { annotate } from '../../tests/support/reading';
import { findMentions } from './mentions';
import { canSpeak, singular } from './noun';

test.each([
  ['officials', 'official'],
  ['spokesmen', 'spokesman'],
  ['bodies', 'body'],
  ['churches', 'church'],
  ['press', 'press'],
  ['bus', 'bus'],
])('singular of %s', (plural, one) => {
  expect(singular(plural)).toBe(one);
});

test.each([
  ['minister', true],
  ['reports', true],
  ['54-year-old', true],
  ['table', false],
])('%s can speak: %s', (noun, speaks) => {
  expect(canSpeak(noun)).toBe(speaks);
});

test('names, descriptions and pronouns, in reading order, joined by apposition', () => {
  const text = 'Her lawyer, Anita Kessel, 47, met him at the Corran Herald.';
  const { w } = annotate(text);
  const list = findMentions(w, new Uint8Array(w.doc.length)).map((m) => ({
    words: text.slice(w.doc.start[m.first], w.doc.end[m.last - 1]),
    form: m.form,
    same: m.same ? text.slice(w.doc.start[m.same.first], w.doc.end[m.same.last - 1]) : null,
    age: m.age,
  }));
  expect(list).toEqual([
    { words: 'Her', form: 'pronoun', same: null, age: 0 },
    { words: 'Her lawyer', form: 'nominal', same: null, age: 0 },
    { words: 'Anita Kessel', form: 'name', same: 'Her lawyer', age: 47 },
    { words: 'him', form: 'pronoun', same: null, age: 0 },
    { words: 'the Corran Herald', form: 'name', same: null, age: 0 },
  ]);
});
