import { KERNEL } from '../../lib/engine/kernel-code';
import { expect, test } from './fixtures';

test('the browser lets the extension run the engine’s kernel', async ({ extension }) => {
  const desk = await extension.openExtensionPage('library.html');
  const exported = await desk.evaluate((hex) => {
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    return WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
  }, KERNEL);
  expect(exported).toEqual(['narrow', 'wide']);
  await desk.close();
});
