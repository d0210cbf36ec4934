import type { Case } from './case';

const MARKS = [
  ['“', '”', '‘', '’'],
  ['"', '"', "'", "'"],
  ['‘', '’', '“', '”'],
  ["''", "''", "'", "'"],
] as const;
const VERBS = [
  'said',
  'told reporters',
  'wrote in an email',
  'added',
  'said in a statement on Monday',
  'told the BBC',
  'said at a news conference in Oslo',
  'recalled',
  'explained',
];
const SPEAKERS: readonly [written: string, called: string][] = [
  ['Ana Dahl', 'Ana Dahl'],
  ['the mayor, Ana Dahl,', 'Ana Dahl'],
  ['Ana Dahl, the mayor of Oslo,', 'Ana Dahl'],
  ['Mayor Ana Dahl', 'Ana Dahl'],
  ['a spokesman for the mayor', 'a spokesman for the mayor'],
  ['the ministry', 'the ministry'],
  ['Ana Dahl, 54,', 'Ana Dahl'],
  ['Dr Ana Dahl, who led the study,', 'Ana Dahl'],
];
/** S stands for speaker and verb, { and } for the outer marks, < and > for the inner ones; then what is quoted. */
const FORMS: readonly [form: string, content: string[]][] = [
  [
    '{The bridge is closed,} S. {It will stay closed for a week.}',
    ['{The bridge is closed,}', '{It will stay closed for a week.}'],
  ],
  ['{The bridge,} S, {is closed for a week.}', ['{The bridge,}', '{is closed for a week.}']],
  ['{Is the bridge closed?} S. {Nobody told me.}', ['{Is the bridge closed?}', '{Nobody told me.}']],
  ['{We will never give up!} S.', ['{We will never give up!}']],
  ['S: {The bridge is closed for a week.}', ['{The bridge is closed for a week.}']],
  [
    '{The bridge is closed. It will stay closed. Nobody knows why,} S.',
    ['{The bridge is closed. It will stay closed. Nobody knows why,}'],
  ],
  [
    'S that the bridge was {closed for a week} and nobody knew why.',
    ['that the bridge was {closed for a week} and nobody knew why'],
  ],
  ['S that {the bridge is closed for a week}.', ['that {the bridge is closed for a week}']],
  [
    '{He told me, <The bridge is closed,> and then he left,} S.',
    ['{He told me, <The bridge is closed,> and then he left,}'],
  ],
  ['{The bridge is closed,} S, adding that it would stay so for a week.', ['{The bridge is closed,}']],
];

/** Quotations in all marks, before, behind and around their speaker. */
export function* quotations(): Generator<Case> {
  for (const [form, content] of FORMS)
    for (const [open, close, inner, end] of MARKS)
      for (const [written, speaker] of SPEAKERS)
        for (const verb of VERBS) {
          const fill = (s: string) =>
            s.replaceAll('{', open).replaceAll('}', close).replaceAll('<', inner).replaceAll('>', end);
          const text = fill(form).replace(/\bS\b/, `${written} ${verb}`);
          yield { form, text: text[0]!.toUpperCase() + text.slice(1), speaker, content: content.map(fill) };
        }
}
