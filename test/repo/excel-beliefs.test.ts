import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './files.ts';

const host = repositoryFiles().filter((file) =>
  /^packages\/excel-host\/src\/(api|model|host|cells)\/.*(?<!\.test)\.ts$/.test(file),
);

/** Cases that the code of the host points to. */
const pointedTo = new Set(
  repositoryFiles()
    .filter((file) => /^packages\/excel-host\/src\/.*\.ts$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/Självtest: ([a-z-]+)/g)].map((match) => match[1])),
);

/** Cases that the page lists. */
const listed = new Set(
  [...read('docs/unverified.md').matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]),
);

describe('how the Excel host behaves', () => {
  it('every belief in its code is listed as not tried, and every listed one is in its code', () => {
    expect([...pointedTo].sort()).toEqual([...listed].sort());
  });

  it('every file that behaves like Excel says where it is known from', () => {
    const silent = host.filter(
      (file) =>
        /throw new HostError|ApiObject\.of/.test(read(file)) &&
        !/Docs: |office-js#\d|Självtest: /.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
});
