import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const WRAPPER = fileURLToPath(new URL('../../../apps/cli/bin/nylage.mjs', import.meta.url));

if (!existsSync(new URL('../../../apps/cli/dist/nylage.mjs', import.meta.url)))
  throw new Error('These tests run the built command, and it is not built. Run: npm run build');

/** What a command ended with and said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, with both of its outputs in pipes. */
export function run(program: string, words: readonly string[], cwd: string = ROOT): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') }),
    );
  });
}

/** Runs `nylage` as built. */
export function nylage(...words: readonly string[]): Promise<Ended> {
  return run(process.execPath, [WRAPPER, ...words]);
}

/** Runs `nylage` in a folder, as a person who stands there does. */
export function nylageIn(cwd: string, ...words: readonly string[]): Promise<Ended> {
  return run(process.execPath, [WRAPPER, ...words], cwd);
}

/** The words that start `nylage`, for tests that start it themselves. */
export const NYLAGE: readonly [program: string, wrapper: string] = [process.execPath, WRAPPER];
