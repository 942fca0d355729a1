import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nylage, nylageIn, ROOT, run } from './support/command.ts';
import { filled, folderWith, TEMPLATES, temporaryFolder } from './support/folders.ts';

const COMMANDS = [
  'template',
  'check',
  'score',
  'explain',
  'extract',
  'sendout',
  'merge',
  'handout',
  'schema',
  'register',
  'instrument',
  'sample',
] as const;

const folder = temporaryFolder();

describe('help', () => {
  it('lists every command with what the exit codes mean, in both languages', async () => {
    const [sv, en] = await Promise.all([nylage('--help'), nylage('--help', '--lang', 'en')]);
    for (const { code, out, err } of [sv, en]) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command} `, 'm'));
    }
    expect(sv.out).toContain('Slutkod');
    expect(en.out).toContain('Exit code');
    expect(en.out).not.toMatch(/[åäö](?!ge)/);
  });

  it.each(COMMANDS)('of %s is there in both languages and never fails', async (command) => {
    const asked = await Promise.all([
      nylage(command, '--help'),
      nylage(command, '-h'),
      nylage('help', command),
      nylage(command, '--help', '--lang=en'),
    ]);
    for (const { code, err } of asked) expect({ code, err }).toEqual({ code: 0, err: '' });
    const [long, short, before, english] = asked.map(({ out }) => out);
    expect(short).toBe(long);
    expect(before).toBe(long);
    expect(long).toContain(`nylage ${command}`);
    expect(long).toContain('--json');
    expect(english).toContain('The result as JSON.');
    for (const line of `${long}${english}`.split('\n')) expect(line.length).toBeLessThan(122);
  });

  it('without a command is shown, but is no result', async () => {
    const { code, out } = await nylage();
    expect(code).toBe(2);
    expect(out).toContain('nylage KOMMANDO --help');
  });

  it('is in the language asked for, also when that is said before the command or instead of it', async () => {
    const after = await nylage('check', '--help', '--lang', 'en');
    expect(await nylage('--lang', 'en', 'check', '--help')).toEqual(after);
    expect(await nylage('--lang=en', 'help', 'check')).toEqual(after);
    expect(await nylage('--lang', 'en', '--help')).toEqual(await nylage('--help', '--lang', 'en'));
    const alone = await nylage('--lang', 'en');
    expect(alone).toEqual({ code: 2, out: expect.stringContaining('Exit code'), err: '' });
  });

  it('says its version', async () => {
    expect(await nylage('--version')).toEqual({
      code: 0,
      out: expect.stringMatching(/^nylage \d+\.\d+\.\d+\n$/),
      err: '',
    });
  });
});

describe('words that cannot be understood end with 2, a sentence in the language asked for, and no result', () => {
  const full = filled('full-openpyxl');
  const outside = join(folder, 'a.xlsx');
  const wrong: readonly (readonly [words: readonly string[], sv: string, en: string])[] = [
    [['chek'], 'Det finns inget kommando ’chek’.', 'There is no command ’chek’.'],
    [['check'], 'Skriv minst en fil eller mapp.', 'Give at least one file or folder.'],
    [['score'], 'Skriv minst en fil eller mapp.', 'Give at least one file or folder.'],
    [['merge'], 'Skriv minst en fil eller mapp.', 'Give at least one file or folder.'],
    [['handout', '--out', 'x'], 'Skriv vilken fil det gäller.', 'Say which file.'],
    [['explain', full], 'Skriv en fil och en nod.', 'Give a file and a node.'],
    [['explain', full, 'P01', 'P02'], 'ett ord för mycket: P02', 'One word too many: P02'],
    [['extract', full, full, '--out', 'x'], 'ett ord för mycket', 'One word too many'],
    [['schema', 'mer'], 'ett ord för mycket: mer', 'One word too many: mer'],
    [['check', '--fort', full], 'Valet --fort finns inte.', 'There is no option --fort.'],
    [['extract', full, '--out'], 'Valet --out behöver ett värde.', 'The option --out needs a value.'],
    [['check', full, '--json=ja'], 'Valet --json tar inget värde.', 'The option --json takes no value.'],
    [['extract', full], 'Valet --out behövs.', 'The option --out is needed.'],
    [['template'], 'Valet --out behövs.', 'The option --out is needed.'],
    [['sample'], 'Valet --out behövs.', 'The option --out is needed.'],
    [['handout', full], 'Valet --out behövs.', 'The option --out is needed.'],
    [['check', full, '--fix'], 'Valet --out behövs.', 'The option --out is needed.'],
    [['check', full, '--out', 'x'], 'hör ihop med --fix', 'goes with --fix'],
    [['template', '--out', outside, '--year', '22'], 'inte ’22’', 'not ’22’'],
    [['template', '--out', outside, '--profile', 'stor'], 'ingen profil ’stor’', 'no profile ’stor’'],
    [['template', '--out', outside, '--sheets', 'Mal'], 'inget blad ’Mal’', 'no sheet ’Mal’'],
    [['sample', '--out', folder, '--years', '9'], '1–4, inte ’9’', '1–4, not ’9’'],
    [['check', 'finns-inte.xlsx'], 'finns-inte.xlsx finns inte.', 'finns-inte.xlsx does not exist.'],
    [['explain', 'finns-inte.xlsx', 'total'], 'finns inte.', 'does not exist.'],
    [['extract', 'finns-inte.xlsx', '--out', 'x.xlsx'], 'finns inte.', 'does not exist.'],
    [['handout', 'finns-inte.xlsx', '--out', 'x'], 'finns inte.', 'does not exist.'],
    [['instrument', 'finns-inte.json'], 'finns inte.', 'does not exist.'],
    [['template', '--from', 'finns-inte.xlsx', '--out', outside], 'finns inte.', 'does not exist.'],
    [['check', full, '--register', 'finns-inte.json'], 'finns inte.', 'does not exist.'],
    [['merge', full, '--decisions', 'finns-inte.json'], 'finns inte.', 'does not exist.'],
    [['extract', TEMPLATES, '--out', outside], 'En mapp gavs där en fil behövs.', 'A folder was given'],
    [['handout', full, '--out', folder], 'är ingen koncernarbetsbok', 'is not a group workbook'],
    [['explain', full, 'P99'], 'ingen nod', 'no node'],
  ];

  it.each(wrong)('%j', async (words, sv, en) => {
    const [swedish, english] = await Promise.all([
      nylageIn(folder, ...words),
      nylageIn(folder, ...words, '--lang', 'en'),
    ]);
    for (const ended of [swedish, english]) {
      expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: '' });
      // No stack trace, no words of the runtime's own.
      expect(ended.err).not.toMatch(/\bat \S+ \(|node:|ERR_|ENOENT|EISDIR/);
    }
    expect(swedish.err).toContain(sv);
    expect(english.err).toContain(en);
  });

  it('names the language that is not there, and an empty folder', async () => {
    const { code, err } = await nylage('check', full, '--lang', 'fi');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('sv eller en, inte fi') });
    const empty = folderWith(folder, 'tom', {});
    const none = await nylage('check', empty);
    expect(none).toEqual({ code: 2, out: '', err: expect.stringContaining('ingen arbetsbok') });
  });
});

describe('the wrapper', () => {
  it('runs as `npx nylage` from the root', async () => {
    const { code, out } = await run('npx', ['--no-install', 'nylage', '--version'], ROOT);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^nylage /) });
  });

  it('stops without a word when the reader of a pipe has had enough', async () => {
    const { code, out, err } = await run('sh', [
      '-c',
      `"${process.execPath}" "${join(ROOT, 'apps/cli/bin/nylage.mjs')}" schema --json | head -1`,
    ]);
    expect({ code, out, err: err.replace(/^npm warn.*\n/gm, '') }).toEqual({ code: 0, out: '{\n', err: '' });
  });
});
