import { expect, test } from 'vitest';
import { SCRIPT_MODULES, scriptModules } from './script-modules';

test('a script is written as a module too, which runs it every time it is asked', async () => {
  const files: { fileName: string; source: string }[] = [];
  const code =
    'var page=(function(){globalThis.runs=(globalThis.runs??0)+1;return globalThis.runs})();\npage;';
  scriptModules().generateBundle.call({ emitFile: (file) => `${files.push(file)}` }, null, {
    'page.js': { type: 'chunk', code },
    'background.js': { type: 'chunk', code: 'no script of pages' },
  });
  expect(files.map(({ fileName }) => fileName)).toEqual(['page-module.js']);
  expect(SCRIPT_MODULES).toEqual(['page-module.js', 'hands-module.js']);
  const module = (await import(`data:text/javascript,${encodeURIComponent(files[0]!.source)}`)) as {
    default: () => unknown;
  };
  expect(module.default()).toBe(1);
  expect(module.default()).toBe(2);
});
