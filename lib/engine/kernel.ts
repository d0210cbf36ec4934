import { KERNEL } from './kernel-code';

/** What `kernel.wat` offers: see there. All addresses are bytes from the beginning of the memory. */
export interface Kernel {
  narrow(
    rows: number,
    places: number,
    mask: number,
    features: number,
    count: number,
    sums: number,
    shift: number,
  ): void;
  wide(
    rows: number,
    places: number,
    mask: number,
    features: number,
    count: number,
    sums: number,
    width: number,
    found: number,
  ): void;
}

/** A place for bytes; a `WebAssembly.Memory` is one. */
export interface Memory {
  readonly buffer: ArrayBuffer;
}

/** The engine knows neither the browser nor Node; this much of WebAssembly is in both. */
interface WebAssemblyLike {
  Memory: new (size: { initial: number; maximum: number }) => Memory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: { host: { memory: Memory } }) => { exports: unknown };
}

const PAGE = 65536;
let compiled: object | null | undefined;

/** The kernel, compiled once; null where WebAssembly, its SIMD, or making code from bytes is not to be had. */
function kernelModule(): { module: object; wasm: WebAssemblyLike } | null {
  const wasm = (globalThis as unknown as { WebAssembly?: WebAssemblyLike }).WebAssembly;
  if (!wasm) return null;
  if (compiled === undefined) {
    try {
      compiled = new wasm.Module(bytesOf(KERNEL));
    } catch {
      compiled = null;
    }
  }
  return compiled ? { module: compiled, wasm } : null;
}

/** The bytes of a string of hexadecimal digits. */
function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length >> 1 }, (_, k) => Number.parseInt(hex.substr(2 * k, 2), 16));
}

/** Room for so many bytes: WebAssembly's, where the kernel can be had, so that it can work there. It never grows. */
export function newMemory(bytes: number): Memory {
  const pages = Math.max(1, Math.ceil(bytes / PAGE));
  const kernel = kernelModule();
  return kernel
    ? new kernel.wasm.Memory({ initial: pages, maximum: pages })
    : { buffer: new ArrayBuffer(pages * PAGE) };
}

/** The kernel at work in `memory`; null where there is none, or the memory is not WebAssembly's. */
export function bindKernel(memory: Memory): Kernel | null {
  const kernel = kernelModule();
  if (!kernel || !(memory instanceof kernel.wasm.Memory)) return null;
  return new kernel.wasm.Instance(kernel.module, { host: { memory } }).exports as Kernel;
}
