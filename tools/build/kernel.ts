import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import wabt from 'wabt';

const SOURCE = new URL('../../lib/engine/kernel.wat', import.meta.url);
const CODE = new URL('../../lib/engine/kernel-code.ts', import.meta.url);

/**
 * The module that `kernel.wat` is assembled to, in hexadecimal digits.
 * @throws {Error} with line and column when it is not valid
 */
export async function assembledKernel(): Promise<string> {
  const module = (await wabt()).parseWat('kernel.wat', readFileSync(SOURCE, 'utf8'), { simd: true });
  try {
    module.validate();
    return Buffer.from(module.toBinary({}).buffer).toString('hex');
  } finally {
    module.destroy();
  }
}

/** The source of `kernel-code.ts`. */
export function kernelCode(hex: string): string {
  const lines = hex.match(/.{1,104}/g) ?? [];
  return `// Made from kernel.wat by \`npm run kernel\`.
export const KERNEL =
${lines.map((line, k) => `  '${line}'${k === lines.length - 1 ? ';' : ' +'}`).join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(CODE, kernelCode(await assembledKernel()));
