import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../tools/engine';
import {
  CONTENTS,
  FORMS,
  faultIn,
  MEDIA,
  SOURCES,
  THROUGH,
  VERBS,
  withVerb,
} from '../../tools/evaluation/forms';

/** Not found as they should be; `npm run evaluate -- --forms` lists these and more. */
const KNOWN = new Set([
  'The bridge was closed at noon, Dr Lena Fisk, who led the study, said on Tuesday.',
  'The bridge was closed at noon, Dr Lena Fisk, who led the study, has warned.',
  'According to shop steward Eva Hronec, the bridge was closed at noon.',
  'According to shop steward Eva Hronec, prices will rise by 4 per cent next year.',
]);
const engine = loadEngine();

describe('plain forms, with every source', () => {
  it.each(Object.entries(FORMS))('%s', (_, make) => {
    for (const source of SOURCES)
      for (const content of [CONTENTS[0]!, CONTENTS[4]!])
        if (!KNOWN.has(make(content, source, '')))
          expect(faultIn(engine, make, content, source), make(content, source, '')).toBeNull();
  });
});

describe('plain forms, through every medium', () => {
  it.each(Object.entries(THROUGH))('%s', (_, make) => {
    for (const medium of MEDIA)
      for (const source of ['Mayor Ana Cole', 'a spokesman for the ministry']) {
        const sentence = make(CONTENTS[0]!, source, medium[0]);
        if (!KNOWN.has(sentence))
          expect(faultIn(engine, make, CONTENTS[0]!, source, medium), sentence).toBeNull();
      }
  });
});

describe('plain forms, with every verb', () => {
  it.each(Object.entries(withVerb))('%s', (_, make) => {
    for (const verb of VERBS) {
      const sentence = make(verb)(CONTENTS[0]!, 'the health ministry', '');
      expect(faultIn(engine, make(verb), CONTENTS[0]!, 'the health ministry'), sentence).toBeNull();
    }
  });
});
