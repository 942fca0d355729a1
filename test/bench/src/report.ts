import type { Absent, Contestant } from './contestants.ts';
import { judgeGoals, ratios } from './goals.ts';
import { canPin, describeMachine } from './machine.ts';
import type { Run } from './measure.ts';
import type { Merges, Reading, Round } from './rounds.ts';
import type { Scale } from './scale.ts';
import { scaleLines } from './scale-report.ts';
import { type Spread, spreadOf } from './statistics.ts';
import { sameTally, type Tally } from './tally.ts';

/** What the report is made from. */
export interface Result {
  readonly rounds: readonly Round[];
  /** Null where it was left out. */
  readonly scale: Scale | null;
  readonly contestants: readonly Contestant[];
  readonly absent: readonly Absent[];
  readonly workbooks: number;
  readonly manyWorkbooks: number;
  readonly cellsEach: number;
  /** Size of the workbooks on disk, together. */
  readonly bytes: number;
}

const MB = 2 ** 20;

/** The report as Markdown. */
export function writeReport(result: Result): string {
  const { rounds, absent, workbooks, manyWorkbooks, cellsEach, bytes } = result;
  const perWorkbook = Math.round(bytes / workbooks / 1024);
  return `${[
    '# Speed and memory',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; nothing here is typed by hand.`,
    '',
    `${workbooks} workbooks of fictitious organisations, ${cellsEach.toLocaleString('en')} cells and ${perWorkbook} kB each. ${rounds.length} rounds, everybody once in each, one after another in one run${canPin ? ', each reader alone in a process held to one core' : ''}. Machine: ${describeMachine()}.`,
    '',
    ...absent.map(
      ({ name, why }) => `**ABSENT: ${name}** (${why}). What would be compared with it is not judged.`,
    ),
    ...(absent.length > 0 ? [''] : []),
    '## Goals',
    '',
    ...table(
      ['Goal', 'Median', 'Rounds', 'Met'],
      judgeGoals(rounds, `${manyWorkbooks} workbooks instead of ${workbooks}`).map(
        ({ wanted, unit, measured, met }) => [
          wanted,
          measured === null ? '–' : `${round(measured.median)} ${unit}`,
          measured === null ? '–' : range(measured),
          met === null ? 'not judged' : met ? 'yes' : '**no**',
        ],
      ),
    ),
    '',
    '## Readers',
    '',
    ...table(
      [
        'Program',
        'Does',
        'ms per workbook',
        'Times openpyxl read-only',
        'Times pandas',
        'First pass, ms',
        'Peak MB',
        'Same cells',
      ],
      result.contestants.map((contestant) => readerRow(contestant, result)),
    ),
    '',
    ...notes(result),
    '',
    '## The command line from a cold start, and its workers',
    '',
    ...table(['Command', 'ms', 'ms on cores', 'Peak MB'], commandRows(result)),
    '',
    'With `--out` the koncern workbook is written too. A merge starts a worker for each core it may use; on one core it works alone.',
    '',
    ...(result.scale === null ? [] : [...scaleLines(result.scale), '']),
    '## How to read this',
    '',
    '- Times are the process’s own time on its core, all its threads together (garbage collection and compilation included): on an idle machine the same as the clock’s, and steadier where others work beside. The cold starts are by the clock.',
    '- Trust ratios from the same round, not milliseconds: *Rounds* gives the least and the most of them. A goal is judged by the median.',
    '- A warm pass is what counts: the first pass, in which JavaScript is compiled, stands in a column of its own. Python has one pass.',
    '- Every Node here, the peers’ too, is started with the flags that `nylage` starts itself with (docs/adr/0017).',
    '- Files come from disk in every pass, through the system’s cache.',
    '- Peak memory is the kernel’s high-water mark of the process, looked at from outside (`VmHWM`); a command may pass its peak in the last 5 ms unseen.',
    '- Every reader visits every cell and must come to the same number of cells, sum of numbers (dates as serials) and length of texts.',
  ].join('\n')}\n`;
}

function readerRow(
  { id, name, does, version, kind }: Contestant,
  { rounds, workbooks, contestants }: Result,
): string[] {
  const readings = readingsOf(rounds, id);
  const warm = spreadOf(readings.map((reading) => reading.warm.cpu / workbooks));
  const times = (other: string): string => {
    const found = ratios(rounds, other, id);
    return found.length === 0 ? '–' : `${round(spreadOf(found).median)} (${range(spreadOf(found))})`;
  };
  const shown = version === '' ? name : `${name} ${version}`;
  return [
    kind === 'ours' ? `**${shown}**` : shown,
    does,
    round(warm.median),
    times('openpyxl-read-only'),
    times('pandas'),
    round(spreadOf(readings.map(({ first }) => first.cpu / workbooks)).median),
    peakOf(readings),
    agreement(readings[0]?.tally ?? null, reference(rounds, contestants)),
  ];
}

function readingsOf(rounds: readonly Round[], id: string): readonly Reading[] {
  return rounds.flatMap(({ readings }) => readings.get(id) ?? []);
}

/** What the native scan found, or the first peer where it is absent: not what we found ourselves. */
function reference(rounds: readonly Round[], contestants: readonly Contestant[]): Tally | null {
  const others = contestants.filter(({ kind }) => kind !== 'ours');
  for (const { id } of others) {
    const tally = readingsOf(rounds, id)[0]?.tally ?? null;
    if (tally !== null) return tally;
  }
  return null;
}

function agreement(tally: Tally | null, expected: Tally | null): string {
  if (tally === null || expected === null) return 'not counted';
  if (sameTally(tally, expected)) return 'yes';
  return `**NO**: ${tally.cells} cells, sum ${tally.sum}, ${tally.characters} characters`;
}

function notes({ rounds, contestants, workbooks, cellsEach }: Result): string[] {
  const found = reference(rounds, contestants);
  const wanted = workbooks * cellsEach;
  if (found === null) return [];
  return [
    found.cells === wanted
      ? `All together: ${found.cells.toLocaleString('en')} cells, as made.`
      : `**The workbooks were made with ${wanted} cells, and ${found.cells} were read.**`,
  ];
}

function commandRows({ rounds, workbooks, manyWorkbooks }: Result): string[][] {
  const row = (name: string, of: (round: Round) => Run | undefined): string[] => {
    const runs = rounds.flatMap((round) => of(round) ?? []);
    const ms = spreadOf(runs.map((run) => run.ms));
    const cpu = runs.flatMap((run) => run.cpu ?? []);
    return [
      name,
      `${round(ms.median)} (${range(ms)})`,
      cpu.length === 0 ? '–' : round(spreadOf(cpu).median),
      peakOf(runs),
    ];
  };
  const [{ commands } = { commands: null }] = rounds;
  const cores = [...(commands?.merge.keys() ?? [])];
  const merges = (count: number, files: number, run: keyof Merges): string[] => {
    const what = run.endsWith('Written') ? '`nylage merge --out`' : '`nylage merge`';
    const name = `${what}, ${files} workbooks, on ${count} core${count === 1 ? '' : 's'}`;
    return row(name, (round) => round.commands.merge.get(count)?.[run]);
  };
  return [
    row('floor: `node -e 0`', (round) => round.commands.node),
    row('`nylage --version`', (round) => round.commands.version),
    ...cores.flatMap((count) => [
      merges(count, workbooks, 'few'),
      merges(count, manyWorkbooks, 'many'),
      merges(count, workbooks, 'fewWritten'),
      merges(count, manyWorkbooks, 'manyWritten'),
    ]),
  ];
}

function peakOf(measured: readonly { readonly peak: number | null }[]): string {
  const peaks = measured.flatMap(({ peak }) => (peak === null ? [] : [peak / MB]));
  return peaks.length === 0
    ? 'not measured'
    : `${spreadOf(peaks).median.toFixed(0)} (${range(spreadOf(peaks))})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function range({ least, most }: Spread): string {
  return `${round(least)}–${round(most)}`;
}
