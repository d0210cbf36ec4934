import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A reason to stop that is worth a sentence, and no stack. */
export class Stop extends Error {}

/**
 * The full path of a program, as a shell would find it.
 * @param {string} name a bare name to look for on PATH, or a path
 * @returns {string | null}
 */
export function which(name) {
  const folders = name.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  for (const folder of folders) {
    const path = folder === '' ? name : join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not here: look in the next folder.
    }
  }
  return null;
}

/**
 * Runs a program in the project's folder, its output going where ours goes.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 * @returns {Promise<number>} its exit status; 1 when a signal ended it
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that npm installed. Its file is started by this very Node, so that neither `npx` nor a shell is in between.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(name, args, env) {
  return run(join(ROOT, 'node_modules/.bin', name), args, env);
}

/** Whether this process may do what only root may. */
export const isRoot = () => process.getuid?.() === 0;
