import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Other programs that open workbooks, where this machine has them. */
export interface Programs {
  /** LibreOffice, headless. */
  readonly soffice: string | null;
  /** A Python that can import openpyxl. */
  readonly python: string | null;
  readonly pdftoppm: string | null;
}

export const programs: Programs = {
  soffice: works('soffice', ['--version']),
  python: works('/usr/bin/python3', ['-c', 'import openpyxl']) ?? works('python3', ['-c', 'import openpyxl']),
  pdftoppm: works('pdftoppm', ['-v']),
};

function works(command: string, args: readonly string[]): string | null {
  const { status } = spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 });
  return status === 0 ? command : null;
}

/** Runs in a folder of its own, which is gone afterwards. */
export function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'nylage-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice makes of a workbook: the same saved anew, a PDF, or its first sheet as CSV. */
export function throughLibreOffice(bytes: Uint8Array, format: 'xlsx' | 'pdf' | 'csv'): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const out = join(folder, 'out');
    const target = format === 'csv' ? 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1053' : format;
    run(programs.soffice, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--norestore',
      '--convert-to',
      target,
      '--outdir',
      out,
      join(folder, 'in.xlsx'),
    ]);
    return new Uint8Array(readFileSync(join(out, `in.${format}`)));
  });
}

/** What LibreOffice makes of a CSV with semicolons in UTF-8 when a person opens it, formulas and all: a workbook. */
export function csvThroughLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.csv'), bytes);
    run(programs.soffice, [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--norestore',
      // Semicolon, quotes, UTF-8, Swedish; quoted cells are looked at too, and formulas are worked out.
      '--infilter=CSV:59,34,76,1,,1053,false,true,false,false,false,-1,true',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      join(folder, 'in.csv'),
    ]);
    return new Uint8Array(readFileSync(join(folder, 'in.xlsx')));
  });
}

/** What openpyxl sees in a workbook, and the workbook as openpyxl saves it. */
export function throughOpenpyxl(bytes: Uint8Array): {
  readonly sheets: readonly OpenpyxlSheet[];
  readonly saved: Uint8Array;
} {
  return inFolder((folder) => {
    const source = join(folder, 'in.xlsx');
    const target = join(folder, 'out.xlsx');
    writeFileSync(source, bytes);
    const seen = run(programs.python, ['-c', LOOK, source, target]);
    return { sheets: JSON.parse(seen) as OpenpyxlSheet[], saved: new Uint8Array(readFileSync(target)) };
  });
}

/** A sheet as openpyxl sees it. */
export interface OpenpyxlSheet {
  readonly name: string;
  readonly tables: readonly string[];
  readonly validations: number;
  readonly conditionalFormats: number;
  readonly notes: number;
  readonly charts: number;
  readonly freeze: string | null;
  readonly protected: boolean;
  readonly formulas: number;
}

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = lambda sheet: [cell for row in sheet.iter_rows() for cell in row]
print(json.dumps([{
  "name": sheet.title,
  "tables": list(sheet.tables),
  "validations": len(sheet.data_validations.dataValidation),
  "conditionalFormats": len(sheet.conditional_formatting),
  "notes": sum(1 for cell in cells(sheet) if cell.comment),
  "charts": len(sheet._charts),
  "freeze": sheet.freeze_panes,
  "protected": bool(sheet.protection.sheet),
  "formulas": sum(1 for cell in cells(sheet) if cell.data_type == "f"),
} for sheet in book.worksheets]))
book.save(sys.argv[2])
`;

/** How many pixels of each colour the pages of a PDF have, colours as \`#rrggbb\`. */
export function colorsOnPages(pdf: Uint8Array): readonly ReadonlyMap<string, number>[] {
  return inFolder((folder) => {
    writeFileSync(join(folder, 'in.pdf'), pdf);
    const pages: ReadonlyMap<string, number>[] = [];
    run(programs.pdftoppm, ['-r', '40', '-aa', 'no', join(folder, 'in.pdf'), join(folder, 'page')]);
    const names = run('ls', [folder])
      .split('\n')
      .filter((name) => name.endsWith('.ppm'))
      .sort();
    for (const name of names) pages.push(countColors(new Uint8Array(readFileSync(join(folder, name)))));
    return pages;
  });
}

/** Counts the colours of a picture in the format P6: a header of three numbers, then three bytes a pixel. */
function countColors(ppm: Uint8Array): ReadonlyMap<string, number> {
  const head =
    /^P6\s+\d+\s+\d+\s+\d+\s/.exec(new TextDecoder('latin1').decode(ppm.subarray(0, 64)))?.[0].length ?? 0;
  const counts = new Map<string, number>();
  for (let at = head; at + 2 < ppm.length; at += 3) {
    const color = `#${[0, 1, 2].map((channel) => (ppm[at + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return counts;
}

function run(command: string | null, args: readonly string[]): string {
  if (command === null) throw new Error('The program is not on this machine');
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr} ${error?.message ?? ''}`);
  return stdout;
}
