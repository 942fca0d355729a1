import { selfTestCases } from '@nylage/excel/self-test';
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

/** Beliefs that the page lists, by the name of their case. */
const listed = new Map(
  [...read('docs/unverified.md').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, id = '', says = '']) => [
    id,
    says,
  ]),
);

describe('how the Excel host behaves', () => {
  it('every belief in its code is listed as not tried, and every listed one is in its code', () => {
    expect([...pointedTo].sort()).toEqual([...listed.keys()].sort());
  });

  it('every belief on the page has exactly one case of the self-test, which tries what the page says', () => {
    expect(selfTestCases.map(({ id, expects }) => [id, expects.en]).sort()).toEqual([...listed].sort());
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
