import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { NYLAGE, nylage, run } from './support/command.ts';
import { folderWith, hashOf, sampleFolder, temporaryFolder, workbooksIn } from './support/folders.ts';

const folder = temporaryFolder();
let city = '';

beforeAll(async () => {
  city = await sampleFolder(folder, 'stad', '--organisations', '5');
});

describe('a merge that is killed', () => {
  it('leaves the workbook from before or the new one, whole, and no other workbook', async () => {
    const [before, after] = [join(folder, 'före.xlsx'), join(folder, 'efter.xlsx')];
    await nylage('merge', workbooksIn(city)[0] ?? '', '--out', before);
    const started = Date.now();
    await nylage('merge', city, '--out', after);
    const long = Date.now() - started;
    const hashes = { before: hashOf(before), after: hashOf(after) };
    expect(hashes.before).not.toBe(hashes.after);

    const place = folderWith(folder, 'arbete', { 'koncern-arbete.xlsx': before });
    const out = join(place, 'koncern-arbete.xlsx');
    const kill = async (moment: (written: Promise<void>) => Promise<unknown>): Promise<string> => {
      copyFileSync(before, out);
      const child = spawn(NYLAGE[0], [NYLAGE[1], 'merge', city, '--out', out], { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      let watcher: ReturnType<typeof watch> | undefined;
      const written = new Promise<void>((resolve) => {
        // The first thing that stirs in the folder is the beginning of the write.
        watcher = watch(place, () => resolve());
      });
      await Promise.race([moment(written), ended]);
      child.kill('SIGKILL');
      await ended;
      watcher?.close();
      return hashOf(out);
    };

    const found: string[] = [];
    // Anywhere in the run, and then as close to the write as can be.
    for (const share of [0.3, 0.7, 0.9]) found.push(await kill(() => wait(long * share)));
    for (const later of [0, 0, 1, 2, 4, 8])
      found.push(await kill((written) => written.then(() => (later === 0 ? undefined : wait(later)))));
    for (const hash of found) expect(Object.values(hashes)).toContain(hash);
    expect(found).toContain(hashes.before);
    // What a killed write leaves bears no name that anybody would open, or a merge would read.
    expect(readdirSync(place).filter((name) => /\.(xlsx|xlsm|json)$/.test(name))).toEqual([
      'koncern-arbete.xlsx',
    ]);

    // And the next merge is none the worse, and says what lies there for nothing.
    writeFileSync(join(place, 'koncern-arbete.xlsx.1234567890'), 'half');
    writeFileSync(join(place, 'koncern-arbete.xlsx.kopia'), 'somebody’s own');
    const left = readdirSync(place).filter((name) => /^koncern-arbete\.xlsx\.\d+$/.test(name));
    const { code, err } = await nylage('merge', city, '--out', out);
    expect(code).toBe(0);
    expect(err.split('\n').at(-2)?.split(': ').at(-1)?.split(', ')).toEqual(left.toSorted());
    expect(hashOf(out)).toBe(hashes.after);
  });
});

/** `script` of util-linux gives a program a terminal of its own. */
const script = spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status === 0;
if (!script)
  process.stdout.write('THE PROGRESS BAR IS NOT TRIED ON A TERMINAL HERE: script (util-linux) missing\n');

describe('the progress bar', () => {
  const quoted = (...words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

  it.skipIf(!script)(
    script ? 'moves on a terminal and is gone at the end' : 'SKIPPED, missing: script (util-linux)',
    async () => {
      for (const [words, said] of [
        [['check', city], 'Kontrollerar'],
        [['merge', city, '--lang', 'en'], 'Merging'],
        [['score', city], 'Räknar'],
      ] as const) {
        const { code, out } = await run('script', ['-qec', quoted(...NYLAGE, ...words), '/dev/null']);
        expect(code).toBe(0);
        const drawn = [...out.matchAll(/\r(\p{L}+(?: \p{L}+)*) ([█·]{30}) (\d+)\/5/gu)];
        expect(drawn.length).toBeGreaterThan(2);
        expect(new Set(drawn.map(([, word]) => word))).toEqual(new Set([said]));
        const done = drawn.map(([, , , count]) => Number(count));
        expect(done).toEqual(done.toSorted((a, b) => a - b));
        // Its line is wiped before the result is printed.
        const last = out.lastIndexOf('/5');
        expect(out.slice(last).startsWith('/5\r\u001b[K')).toBe(true);
      }
    },
  );

  it('is not in a pipe, nor in what JSON is read from', async () => {
    for (const words of [
      ['check', city],
      ['merge', city, '--json'],
    ]) {
      const { out, err } = await nylage(...words);
      for (const drawn of ['█', '\r', '\u001b']) expect(`${out}${err}`).not.toContain(drawn);
    }
  });
});
