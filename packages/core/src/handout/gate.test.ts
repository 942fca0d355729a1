import { describe, expect, it } from 'vitest';
import {
  type CollateOptions,
  type FileOutcome,
  type GroupView,
  type Handout,
  mergeGroup,
  NO_DECISIONS,
  unpackNodes,
} from '../group/index.ts';
import { asItIs, contract, handedIn, submissionWith } from '../group/test-support.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { HandoutReport } from '../report/index.ts';
import type { Change } from '../rules/index.ts';
import { passGate } from './gate.ts';

const options: CollateOptions = {
  instrument: contract.instrument,
  register: null,
  decisions: NO_DECISIONS,
  includeNotReady: true,
  unpack: asItIs,
};

const FEWEST = 5;

/** A large prime: what follows from equations follows modulo it too, and the other way but for bad luck. */
const PRIME = 2_147_483_647n;

/**
 * A second, independent look at what hand-outs tell together: from their numbers, not from the gate's
 * equations. Unknowns are organisations' values and sums of responses' values; Gaussian elimination modulo a prime.
 */
class Reader {
  readonly #rows = new Map<string, Map<string, bigint>>();

  learn(terms: readonly (readonly [unknown: string, coefficient: number])[]): void {
    const row = new Map<string, bigint>();
    for (const [unknown, coefficient] of terms)
      row.set(unknown, ((row.get(unknown) ?? 0n) + BigInt(coefficient) + PRIME) % PRIME);
    const left = this.#reduced(row);
    const [lead] = [...left.keys()];
    if (lead === undefined) return;
    const factor = inverse(left.get(lead) ?? 1n);
    for (const [unknown, value] of left) left.set(unknown, (value * factor) % PRIME);
    this.#rows.set(lead, left);
  }

  /** Whether one unknown's value follows from everything learnt. */
  knows(unknown: string): boolean {
    return this.#reduced(new Map([[unknown, 1n]])).size === 0;
  }

  #reduced(start: Map<string, bigint>): Map<string, bigint> {
    const row = new Map(start);
    for (let again = true; again; ) {
      again = false;
      for (const [unknown, value] of row) {
        const known = this.#rows.get(unknown);
        if (value === 0n) row.delete(unknown);
        else if (known !== undefined) {
          for (const [other, part] of known)
            row.set(other, ((row.get(other) ?? 0n) + (PRIME - ((value * part) % PRIME))) % PRIME);
          again = true;
        }
      }
    }
    for (const [unknown, value] of row) if (value === 0n) row.delete(unknown);
    return row;
  }
}

function inverse(value: bigint): bigint {
  let result = 1n;
  let base = value;
  for (let power = PRIME - 2n; power > 0n; power >>= 1n) {
    if ((power & 1n) === 1n) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

interface Told {
  readonly organisation: string;
  readonly n: number;
  readonly count: string;
}

/** What the response rates tell: how many answered and were invited, of those who state both. */
function readRates(
  reader: Reader,
  shown: HandoutReport['years'][number],
  here: readonly Told[],
  { counted }: GroupView['years'][number],
): readonly string[] {
  const secret: string[] = [];
  const stating = here.flatMap(({ organisation, n, count }) => {
    const about = counted.find((one) => one.organisation === organisation)?.contribution.extract.about;
    const invited = about?.invited;
    return typeof invited !== 'number' || invited === 0
      ? []
      : [{ organisation, n, count, invited: `invited ${organisation} ${invited}` }];
  });
  if (shown.responseRate !== null) {
    reader.learn(stating.map(({ count }) => [count, 1]));
    reader.learn(stating.map(({ invited }) => [invited, 1]));
  }
  for (const { organisation, n, count, invited } of stating) {
    const rate = shown.byOrganisation.find(({ id }) => id === organisation)?.responseRate ?? null;
    if (rate !== null) {
      reader.learn([[count, 1]]);
      reader.learn([[invited, 1]]);
    }
    if (n < FEWEST) secret.push(invited);
  }
  return secret;
}

/** Everything that a reader of a report learns, and what nobody may learn. */
function read(reader: Reader, report: HandoutReport, view: GroupView): readonly string[] {
  const year = view.years[0];
  const shown = report.years[0];
  if (year === undefined || shown === undefined) throw new Error('no year');
  const own = year.counted.map(({ organisation, fingerprint, contribution }) => ({
    organisation,
    fingerprint,
    nodes: new Map(unpackNodes(contribution.nodes).map((node) => [node.id, node])),
  }));
  const called = (kind: string, organisation: string, id: string, value: number, n: number): string =>
    `${kind} ${organisation} ${id} ${value.toFixed(6)} ${n}`;
  const secret: string[] = [];
  for (const node of shown.maturity) {
    const here = own.flatMap(({ organisation, fingerprint, nodes }) => {
      const one = nodes.get(node.id);
      if (one === undefined || one.value === null) return [];
      const { value, n } = one;
      return [
        {
          organisation,
          fingerprint,
          value,
          n,
          mean: called('mean', organisation, node.id, value, n),
          sum: called('sum', organisation, node.id, value, n),
          count: called('count', organisation, node.id, value, n),
        },
      ];
    });
    if (node.organisationMean !== null) reader.learn(here.map(({ mean }) => [mean, 1]));
    if (node.respondentMean !== null) reader.learn(here.map(({ sum }) => [sum, 1]));
    if (node.respondents !== null) reader.learn(here.map(({ count }) => [count, 1]));
    if (node.quartiles !== null) {
      // Of equal values nobody knows whose the quartile is; one of them is taken to be known.
      const sorted = [...here].sort((a, b) => a.value - b.value || (a.fingerprint < b.fingerprint ? -1 : 1));
      for (const quarter of [1, 2, 3]) {
        const place = (sorted.length - 1) * quarter;
        const below = sorted[Math.floor(place / 4)];
        const above = sorted[Math.ceil(place / 4)];
        if (below !== undefined && above !== undefined)
          reader.learn([
            [below.mean, 4 - (place % 4)],
            [above.mean, place % 4],
          ]);
      }
    }
    for (const one of here) {
      const told = shown.byOrganisation
        .find(({ id }) => id === one.organisation)
        ?.nodes.some(({ id }) => id === node.id);
      if (told === true) {
        reader.learn([[one.mean, 1]]);
        reader.learn([[one.sum, 1]]);
        reader.learn([[one.count, 1]]);
      }
      if (one.n < FEWEST) secret.push(one.mean, one.sum, one.count);
    }
    if (node.id === 'total') secret.push(...readRates(reader, shown, here, year));
  }
  // Whoever knows the instrument knows that a factor is the mean of its principles.
  const visit = (node: InstrumentNode): void => {
    for (const { organisation, nodes } of own) {
      const up = nodes.get(node.id);
      const below = node.children.flatMap(({ id }) => {
        const child = nodes.get(id);
        return child === undefined || child.value === null ? [] : [{ ...child, value: child.value }];
      });
      if (up === undefined || up.value === null || below.length === 0) continue;
      const mean = below.reduce((sum, { value }) => sum + value, 0) / below.length;
      if (Math.abs(mean - up.value) > 1e-9) continue;
      reader.learn([
        [called('mean', organisation, up.id, up.value, up.n), below.length],
        ...below.map(({ id, value, n }): readonly [string, number] => [
          called('mean', organisation, id, value, n),
          -1,
        ]),
      ]);
    }
    node.children.forEach(visit);
  };
  visit(instrumentTree(contract.instrument));
  return secret;
}

/** Numbers from a seed, from 0 up to a limit. */
function dice(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (limit) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state >>> 0) ^ (state >>> 13)) % limit;
  };
}

const STATEMENTS = ['P01', 'P05', 'P09', 'P21', 'P22', 'P30'];

/** The survey of an organisation: some respondents, of whom some leave statements out. */
function survey(roll: (limit: number) => number): readonly Change[] {
  const responses = 4 + roll(8);
  const answers = Array.from({ length: responses }, (_, row) => row).flatMap((row) =>
    STATEMENTS.map(
      (id): Change => ({
        kind: 'set',
        sheet: 'survey',
        row,
        column: `statement:${id}`,
        value: roll(3) === 0 ? null : roll(6),
      }),
    ),
  );
  // Some do not say how many were invited.
  const invited = roll(4) === 0 ? null : 12 + roll(6);
  return [
    { kind: 'keep-rows', sheet: 'survey', count: responses },
    { kind: 'fact', key: 'invited', value: invited },
    ...answers,
  ];
}

/** An organisation's workbook; `budget` changes nothing of what its survey says. */
function workbook(name: string, answers: readonly Change[], budget: number): FileOutcome {
  return handedIn(
    `${name}.xlsx`,
    submissionWith(
      { kind: 'fact', key: 'organisation', value: name },
      { kind: 'fact', key: 'invited', value: 12 },
      { kind: 'set', sheet: 'portfolio', row: 0, column: 'budget', value: budget },
      ...answers,
    ),
  );
}

/** Four hand-outs of a small city; between them one comes, answers anew, or changes its portfolio only. */
function story(seed: number): {
  readonly shown: number;
  readonly secret: number;
  readonly told: readonly string[];
} {
  const roll = dice(seed);
  const names = ['A', 'B', 'C', 'D', 'E'];
  const surveys = new Map(names.slice(0, 3 + roll(2)).map((name) => [name, survey(roll)]));
  const budgets = new Map<string, number>();
  const reader = new Reader();
  const secret = new Set<string>();
  let log: readonly Handout[] = [];
  let shown = 0;
  for (let round = 0; round < 4; round++) {
    const files = [...surveys].map(([name, answers]) => workbook(name, answers, budgets.get(name) ?? 100));
    const view = mergeGroup(files, options);
    const { report, entry } = passGate(view, log, { at: `2022-04-0${round + 1}T08:00:00Z`, role: 'SLK' });
    // As a log that was saved and opened again.
    log = [...log, JSON.parse(JSON.stringify(entry)) as Handout];
    for (const name of read(reader, report, view)) secret.add(name);
    shown += report.years[0]?.byOrganisation.reduce((sum, { nodes }) => sum + nodes.length, 0) ?? 0;
    for (let change = 0; change < 2; change++) {
      const name = names[roll(names.length)] ?? 'A';
      if (roll(2) === 0) surveys.set(name, survey(roll));
      else if (surveys.has(name)) budgets.set(name, 100 + roll(1000));
    }
  }
  return { shown, secret: secret.size, told: [...secret].filter((name) => reader.knows(name)) };
}

describe('the gate', () => {
  it('[D2] tells nothing of few, over hand-outs between which workbooks come and change', () => {
    const stories = Array.from({ length: 14 }, (_, seed) => story(seed + 1));
    expect(stories.flatMap(({ told }) => told)).toEqual([]);
    expect(stories.reduce((sum, { shown }) => sum + shown, 0)).toBeGreaterThan(500);
    expect(stories.reduce((sum, { secret }) => sum + secret, 0)).toBeGreaterThan(200);
  });

  it('is needed: without the log a reader of two hand-outs would know (the reader is no fool)', () => {
    const roll = dice(11);
    const few = handedIn(
      'D.xlsx',
      submissionWith(
        { kind: 'fact', key: 'organisation', value: 'D' },
        { kind: 'fact', key: 'invited', value: 12 },
        { kind: 'keep-rows', sheet: 'survey', count: 4 },
      ),
    );
    const many = ['A', 'B', 'C'].map((name) =>
      handedIn(
        `${name}.xlsx`,
        submissionWith(
          { kind: 'fact', key: 'organisation', value: name },
          { kind: 'fact', key: 'invited', value: 12 },
          { kind: 'keep-rows', sheet: 'survey', count: 8 + roll(4) },
        ),
      ),
    );
    const known = (log: (first: Handout) => readonly Handout[]): boolean => {
      const reader = new Reader();
      const before = mergeGroup(many, options);
      const first = passGate(before, [], { at: '2022-04-01T08:00:00Z', role: 'SLK' });
      read(reader, first.report, before);
      const after = mergeGroup([...many, few], options);
      const second = passGate(after, log(first.entry), { at: '2022-04-02T08:00:00Z', role: 'SLK' });
      return read(reader, second.report, after).some((name) => reader.knows(name));
    };
    expect(known(() => [])).toBe(true);
    expect(known((first) => [first])).toBe(false);
  });
});
