import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { devDependencies as peers } from '../package.json' with { type: 'json' };
import type { Command } from './measure.ts';

/** A program that goes through the workbooks. */
export interface Contestant {
  readonly id: string;
  readonly name: string;
  /** What it does with each workbook. */
  readonly does: string;
  readonly kind: 'ours' | 'peer' | 'floor';
  readonly version: string;
  readonly command: (folder: string) => Command;
}

/** A program that could not take part, and what would let it. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** Where the benchmark's own files lie. */
export interface Places {
  /** `test/bench`. */
  readonly bench: string;
  /** A folder for what is compiled. */
  readonly scratch: string;
  /** What every Node here is started with. */
  readonly nodeFlags: readonly string[];
}

/** Everyone who can take part here, and everyone who cannot. */
export function findContestants({ bench, scratch, nodeFlags }: Places): {
  readonly here: readonly Contestant[];
  readonly absent: readonly Absent[];
} {
  const here: Contestant[] = [];
  const absent: Absent[] = [];
  const node = (id: string, kind: Contestant['kind'], name: string, does: string, version: string): void => {
    const command = (folder: string): Command => [
      process.execPath,
      ...nodeFlags,
      join(bench, 'dist/reader.mjs'),
      id,
      folder,
    ];
    here.push({ id, name, does, kind, version, command });
  };
  node('pipeline', 'ours', 'Nyläge, the whole pipeline', 'read, check (every rule), score, merge', '');
  node('read', 'ours', 'Nyläge, the read alone', 'read every cell', '');
  node(
    'inflate',
    'floor',
    'inflate only (Node zlib)',
    'expand, look at nothing',
    process.versions.zlib ?? '',
  );
  addNative(bench, scratch, here, absent);
  node('saxes', 'floor', 'SAX scan in Node (saxes)', 'expand, count in events', peers.saxes);
  node('hucre', 'peer', 'hucre', 'read every cell', peers.hucre);
  node('sheetjs', 'peer', 'SheetJS (@e965/xlsx, dense)', 'read every cell', peers['@e965/xlsx']);
  node('exceljs', 'peer', 'exceljs (drop-downs and formats left out)', 'read every cell', peers.exceljs);
  addPython(bench, here, absent, 'openpyxl-read-only', 'openpyxl, read-only');
  addPython(bench, here, absent, 'openpyxl', 'openpyxl, full');
  addPython(bench, here, absent, 'pandas', 'pandas.read_excel');
  return { here, absent };
}

function addNative(bench: string, scratch: string, here: Contestant[], absent: Absent[]): void {
  const name = 'SAX scan in C (zlib + expat)';
  const program = join(scratch, 'sax_scan');
  const compiled = spawnSync(
    'cc',
    ['-O2', '-o', program, join(bench, 'native/sax_scan.c'), '-lexpat', '-lz'],
    { encoding: 'utf8' },
  );
  if (compiled.status !== 0) {
    absent.push({ name, why: 'needs a C compiler, libexpat1-dev and zlib1g-dev' });
    return;
  }
  const compiler = spawnSync('cc', ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '';
  here.push({
    id: 'native',
    name,
    does: 'expand, count in events',
    kind: 'floor',
    version: compiler,
    command: (folder) => [program, folder],
  });
}

/** Interpreters that may have the libraries: the first in the path may be one without them. */
const PYTHONS = ['python3', '/usr/bin/python3', 'python'];

function addPython(bench: string, here: Contestant[], absent: Absent[], id: string, name: string): void {
  const script = join(bench, 'python/read_workbooks.py');
  for (const python of PYTHONS) {
    const asked = spawnSync(python, [script, id, '--version'], { encoding: 'utf8' });
    if (asked.status !== 0) continue;
    here.push({
      id,
      name,
      does: 'read every cell',
      kind: 'peer',
      version: asked.stdout.trim(),
      command: (folder) => [python, script, id, folder],
    });
    return;
  }
  absent.push({
    name,
    why: `no Python here has it (Debian: python3-${id === 'pandas' ? 'pandas' : 'openpyxl'})`,
  });
}
