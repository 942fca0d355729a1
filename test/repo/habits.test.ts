import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './files.ts';

const sources = repositoryFiles().filter((file) =>
  /^(packages|apps|test|scripts)\/.*\.(ts|tsx|mjs)$/.test(file),
);
const shipped = sources.filter((file) => /^(packages|apps)\//.test(file) && !/\.test\.tsx?$/.test(file));

/** For development: it talks to its own server on this computer, and no shipped code may import it. */
const SANDBOX = 'apps/sandbox/';

/** Data and word lists, which have no seam to split at. */
const LISTS = [
  'packages/core/src/plan/goteborg-2022.ts',
  'packages/core/src/instrument/example.ts',
  'packages/core/src/workbook/code-lists.ts',
];

describe('the code', () => {
  it('has no file of more than 400 lines', () => {
    const long = sources.filter((file) => !LISTS.includes(file) && read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('has no utils.ts, and kebab-case file names (PascalCase for components)', () => {
    const odd = shipped.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        /^(utils|helpers|misc|common)\./.test(name) ||
        !/^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*|[A-Z][A-Za-z]+(\.[a-z]+)*)\.(ts|tsx|mjs)$/.test(name)
      );
    });
    expect(odd).toEqual([]);
  });

  it('switches no check off without saying why', () => {
    const silent = sources.flatMap((file) =>
      read(file)
        .split('\n')
        .filter(
          (line) =>
            /(biome-ignore|eslint-disable|oxlint-disable|@ts-(ignore|expect-error|nocheck))/.test(line) &&
            !/(: |-- )\S.{10,}/.test(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(silent.filter((line) => !line.startsWith('test/repo/habits'))).toEqual([]);
  });

  it('has no test left alone or switched off unseen', () => {
    const alone = sources.filter(
      (file) => /\.test\.tsx?$/.test(file) && /\b(it|describe|test)\.(only|skip|todo)\(/.test(read(file)),
    );
    expect(alone.filter((file) => !file.startsWith('test/repo/habits'))).toEqual([]);
  });

  it('knows neither clock nor chance in core', () => {
    const odd = shipped.filter(
      (file) =>
        file.startsWith('packages/core/') &&
        /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)\b/.test(read(file)),
    );
    expect(odd).toEqual([]);
  });

  it('reaches for no network in shipped code', () => {
    const odd = shipped.filter(
      (file) =>
        !file.startsWith(SANDBOX) &&
        /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:(http|https|net|tls|dgram|dns)')/.test(
          read(file),
        ),
    );
    expect(odd).toEqual([]);
  });

  it('carries no path of a machine', () => {
    const odd = repositoryFiles().filter(
      (file) =>
        /\.(ts|tsx|mjs|cjs|json|md|py|html|yml)$/.test(file) &&
        /(\/home\/|\/Users\/|C:\\\\Users)/.test(read(file)),
    );
    expect(odd.filter((file) => !file.startsWith('test/repo/habits'))).toEqual([]);
  });
});
