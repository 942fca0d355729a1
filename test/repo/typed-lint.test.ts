import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const CONFIGURATION = fileURLToPath(new URL('../../.oxlintrc.json', import.meta.url));
const OXLINT = join(createRequire(import.meta.url).resolve('oxlint/package.json'), '../bin/oxlint');

/** One fault in each line, in the order of the rules they break. */
const FAULTY = `
export const one: any = 1;
declare const loose: ReturnType<typeof JSON.parse>;
export const square = Math.sqrt(loose);
export const taken = loose;
loose();
void loose.part;
export const give = (): number => loose;
declare function later(): Promise<number>;
later();
[1].forEach(async () => { await later(); });
export const soon = async (): Promise<number> => await 3;
export const say = (word: 'a' | 'b'): void => { switch (word) { case 'a': break; } };
export const isThere = (word: string): number => (word ? 1 : 2);
export class Held { private held = 1; get(): number { return this.held; } }
`;

it('the lint that needs types is on, and sees a fault of every rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nylage-lint-'));
  try {
    writeFileSync(join(folder, 'faulty.ts'), FAULTY);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, noEmit: true, types: [], target: 'ES2023' },
        include: ['faulty.ts'],
      }),
    );
    const { stdout, status } = spawnSync(
      process.execPath,
      [OXLINT, '--config', CONFIGURATION, '--format', 'json', 'faulty.ts'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly {
        readonly code: string;
        readonly labels: readonly { readonly span: { readonly line: number } }[];
      }[];
    };
    const found = diagnostics
      .map(({ code, labels }) => [labels[0]?.span.line ?? 0, /\((.*)\)/.exec(code)?.[1]] as const)
      .sort(([a], [b]) => a - b);
    expect(found).toEqual([
      [2, 'no-explicit-any'],
      [4, 'no-unsafe-argument'],
      [5, 'no-unsafe-assignment'],
      [6, 'no-unsafe-call'],
      [7, 'no-unsafe-member-access'],
      [8, 'no-unsafe-return'],
      [10, 'no-floating-promises'],
      [11, 'no-misused-promises'],
      [12, 'await-thenable'],
      [13, 'switch-exhaustiveness-check'],
      [14, 'strict-boolean-expressions'],
      [15, 'prefer-readonly'],
    ]);
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
