import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, repositoryFiles, root } from './files.ts';

const pages = repositoryFiles().filter((file) => file.endsWith('.md'));

/** The anchor that a heading gets on the usual hosts. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

describe('pages', () => {
  it('link only to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].flatMap(([, target = '']) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : join(dirname(page), path);
        if (!existsSync(join(root, file))) return [`${page} → ${target}`];
        if (anchor === undefined || !statSync(join(root, file)).isFile()) return [];
        const headings = [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
        return headings.includes(anchor) ? [] : [`${page} → ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const builtIn = ['ci', 'i', 'install', 'view', 'ls'];
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm (?:run )?([a-z][a-z:-]*)(?!\p{L})\b/gu)].map(([, name = '']) => ({
        page,
        name,
      })),
    );
    expect(named.filter(({ name }) => !(name in scripts) && !builtIn.includes(name))).toEqual([]);
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('name only commands of nylage that exist', () => {
    const help = read('apps/cli/src/arguments.ts');
    const known = [...help.matchAll(/^ {2}(?:'?)([a-z]+)(?:'?): \{/gm)].map(([, name]) => name);
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npx nylage ([a-z]+)/g)].map(([, name = '']) => `${page}: ${name}`),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((one) => !known.includes(one.split(': ')[1]))).toEqual([]);
  });

  it('keep decisions to one page', () => {
    const long = pages.filter((page) => page.startsWith('docs/adr/') && read(page).split(/\s+/).length > 400);
    expect(long).toEqual([]);
  });
});
