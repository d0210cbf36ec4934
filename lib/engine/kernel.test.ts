import { afterEach, expect, it, vi } from 'vitest';
import { assembledKernel } from '../../tools/build/kernel';
import { bindKernel, newMemory } from './kernel';
import { KERNEL } from './kernel-code';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('the kernel that ships is what kernel.wat says', async () => {
  expect(KERNEL).toBe(await assembledKernel());
});

it('stays small enough for a browser to compile at once', () => {
  expect(KERNEL.length / 2).toBeLessThan(4096);
});

it('works in a memory of its own size', () => {
  const memory = newMemory(70_000);
  expect(memory.buffer.byteLength).toBe(2 * 65_536);
  expect(bindKernel(memory)).not.toBeNull();
});

it('is not there in a memory that is not WebAssembly’s', () => {
  expect(bindKernel({ buffer: new ArrayBuffer(65_536) })).toBeNull();
});

it('is not there where code may not be made from bytes', async () => {
  const forbids = {
    ...WebAssembly,
    Memory: WebAssembly.Memory,
    Module: class {
      constructor() {
        throw new Error('Refused to compile or instantiate WebAssembly module');
      }
    },
  };
  vi.stubGlobal('WebAssembly', forbids);
  const fresh = await import('./kernel');
  const memory = fresh.newMemory(10);
  expect(memory.buffer.byteLength).toBe(65_536);
  expect(fresh.bindKernel(memory)).toBeNull();
});
