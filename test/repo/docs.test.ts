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

  it('in English say as much as the Swedish: the same sections, steps, tables, commands and links', () => {
    /** What a page consists of, without its words: what its lines are, its commands, and where its links go. */
    const shapeOf = (page: string) => {
      const text = read(page).replace(/^\[(?:In English|På svenska)\].*$/m, '');
      return {
        lines: text
          .split('\n')
          .flatMap((line) => /^(?:#+ |\d+\. |- |\||```)/.exec(line)?.[0].trim() ?? [])
          .filter((start) => start !== ''),
        code: [...text.matchAll(/^```sh\n(.*?)^```/gms)].map(([, code = '']) => code.replace(/#.*$/gm, '')),
        links: [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) =>
          target.replace('.en.md', '.md'),
        ),
      };
    };
    const english = pages.filter((page) => page.endsWith('.en.md'));
    expect(english).toContain('docs/excel/prova.en.md');
    for (const page of english)
      expect(shapeOf(page), page).toEqual(shapeOf(page.replace(/\.en\.md$/, '.md')));
  });

  it('keep decisions to one page', () => {
    const long = pages.filter((page) => page.startsWith('docs/adr/') && read(page).split(/\s+/).length > 400);
    expect(long).toEqual([]);
  });
});
