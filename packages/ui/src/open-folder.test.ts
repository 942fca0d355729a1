import { describe, expect, it } from 'vitest';
import { filesIn, type OpenFolder } from './open-folder.ts';

let open = 0;
let most = 0;

/** A folder on a disk that takes a while to find each file. */
function folder(name: string, inside: readonly (string | OpenFolder)[]): OpenFolder {
  return {
    name,
    async *values() {
      for (const one of inside) {
        if (typeof one !== 'string') yield one;
        else
          yield {
            kind: 'file' as const,
            name: one,
            async getFile() {
              open++;
              most = Math.max(most, open);
              await new Promise((resolve) => setTimeout(resolve, 0));
              open--;
              return new File([one], one);
            },
          };
      }
    },
  };
}

describe('a folder that was opened', () => {
  it('gives every file below it, named with its folders', async () => {
    const found = await filesIn(folder('2022', ['a.xlsx', folder('bolag', ['b.xlsx']), 'c.json']));
    expect(found.map(({ name }) => name).sort()).toEqual(['2022/a.xlsx', '2022/bolag/b.xlsx', '2022/c.json']);
    for (const { name, blob } of found) expect(name.endsWith(await blob.text())).toBe(true);
  });

  it('asks for a few of thousands at a time, and tells how far it has come', async () => {
    most = 0;
    const told: number[] = [];
    const names = Array.from({ length: 1234 }, (_, at) => `${at}.xlsx`);
    const found = await filesIn(folder('stort', names), (count) => told.push(count));
    expect(found.map(({ name }) => name)).toEqual(names.map((name) => `stort/${name}`));
    expect(most).toBeLessThanOrEqual(50);
    // Told at times, not for each.
    expect(told.at(-1)).toBe(1234);
    expect(told.length).toBeLessThan(30);
  });
});
