import { join } from 'node:path';
import { writeCity } from './city.ts';
import { pinned } from './machine.ts';
import { measureReader } from './measure.ts';
import { measurePages, type PageRun } from './page.ts';

/** The pipeline in Node over a city: time on its core for each workbook, in milliseconds, and peak memory in bytes. */
export interface CityRun {
  readonly each: number;
  readonly peak: number | null;
}

/** A small city and a large one, the same workbooks with other names. */
export interface Scale {
  readonly few: number;
  readonly many: number;
  readonly node: { readonly few: CityRun; readonly many: CityRun };
  /** Null where no browser could be had. */
  readonly page: { readonly few: PageRun; readonly many: PageRun } | null;
}

/** What the scale is measured with. */
export interface ScaleCourse {
  readonly few: number;
  readonly many: number;
  readonly scratch: string;
  /** The bundled reader. */
  readonly reader: string;
  /** The built web view. */
  readonly html: string;
  readonly say: (text: string) => void;
}

/** What a workbook costs among few and among very many: in Node, one thread on one core, and in the web view. */
export async function measureScale({ few, many, scratch, reader, html, say }: ScaleCourse): Promise<Scale> {
  const [small, large] = [join(scratch, 'city-few'), join(scratch, 'city-many')];
  say(`Making cities of ${few} and ${many} workbooks`);
  writeCity(small, few);
  writeCity(large, many);
  const inNode = async (folder: string, count: number, passes: readonly string[]): Promise<CityRun> => {
    const command = pinned([process.execPath, reader, 'pipeline', folder, ...passes]);
    const { passes: took, peak } = await measureReader(command);
    const pass = took.warm[0] ?? took.first;
    say(`  ${count} workbooks in Node: ${(pass.cpu / count).toFixed(1)} ms each`);
    return { each: pass.cpu / count, peak };
  };
  // What is compiled in the first workbooks is nothing among thousands: one pass does.
  const node = { few: await inNode(small, few, []), many: await inNode(large, many, ['once']) };
  const [page, other] = (await measurePages(html, [small, large])) ?? [];
  if (page === undefined || other === undefined) {
    say('  ABSENT: no browser');
    return { few, many, node, page: null };
  }
  for (const [count, { ms }] of [
    [few, page],
    [many, other],
  ] as const)
    say(`  ${count} workbooks in the web view: ${(ms / count).toFixed(1)} ms each`);
  return { few, many, node, page: { few: page, many: other } };
}
