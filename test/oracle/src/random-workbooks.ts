import type { Answer, Initiative, Instrument, Workbook } from './input.ts';

const principleCounts: Readonly<Record<string, number>> = { a: 2, b: 3, c: 3, d: 2, e: 2, f: 3 };

function factor(id: string) {
  const principles = Array.from({ length: principleCounts[id] ?? 0 }, (_, index) => {
    const principle = `${id}${index}`;
    return { id: principle, statements: [`${principle}-1`, `${principle}-2`] };
  });
  return { id, principles };
}

/** Two dimensions of three factors, 15 principles, 30 statements on 0–5: the size of the real thing. */
export const fullInstrument: Instrument = {
  id: 'full',
  min: 0,
  max: 5,
  dimensions: [
    { id: 'one', factors: ['a', 'b', 'c'].map(factor) },
    { id: 'two', factors: ['d', 'e', 'f'].map(factor) },
  ],
};

const statements = fullInstrument.dimensions
  .flatMap((dimension) => dimension.factors)
  .flatMap((each) => each.principles)
  .flatMap((principle) => principle.statements);

type Pick = <T>(choices: readonly [T, ...T[]]) => T;

/** Workbooks of 20 respondents and 30 initiatives with gaps of every kind; the same seed gives the same ones. */
export function randomWorkbooks(count: number, seed: number): Workbook[] {
  const draw = randomNumbers(seed);
  const pick: Pick = (choices) => choices[Math.floor(draw() * choices.length)] ?? choices[0];
  return Array.from({ length: count }, (_, index) =>
    randomWorkbook(`org-${String(index).padStart(2, '0')}`, pick),
  );
}

/** Numbers from 0 up to 1 by mulberry32; a plainer generator ties neighbouring picks to each other. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomWorkbook(organisation: string, pick: Pick): Workbook {
  const answered = pick([0.2, 0.9, 1]);
  const skipped = new Set(statements.filter(() => pick([0.1, 0.5, 0.95]) > answered));
  const answer = (id: string): Answer => {
    return skipped.has(id) ? null : pick<Answer>([0, 1, 2, 3, 4, 5, 2, 3, 'dontKnow', null, 'excluded']);
  };
  return {
    organisation,
    year: 2026,
    instrument: 'full',
    invited: pick([null, 0, 12, 20, 25, 41]),
    outsideControl: statements.filter(() => pick([true, false, false, false])),
    respondents: Array.from({ length: 20 }, (_, row) => ({
      number: String(row + 1),
      role: null,
      answers: Object.fromEntries(statements.map((id) => [id, answer(id)])),
    })),
    delivered: [
      {
        level: 'principle',
        id: pick(['a0', 'b1', 'f2']),
        value: pick([33.3, 47.1, 80]),
        n: pick([4, 19]),
        sd: 12.5,
      },
      { level: 'factor', id: pick(['a', 'c', 'e']), value: pick([12.7, 55]), n: pick([7, 30]), sd: null },
    ],
    weight: pick(['budget', 'budget', 'hours', 'size', 'equal']),
    scope: pick(['all', 'selection', 'none']),
    initiatives: Array.from({ length: 30 }, (_, row) => randomInitiative(`i-${row}`, pick)),
  };
}

function randomInitiative(id: string, pick: Pick): Initiative {
  const ownership = pick<Initiative['ownership']>([
    'own',
    'own',
    'own',
    'own',
    'own',
    'own',
    'leads',
    'participates',
    'participates',
  ]);
  return {
    id,
    name: id,
    status: pick(['idea', 'planned', 'ongoing', 'ongoing', 'ongoing', 'finished', 'cancelled']),
    decided: pick([true, false]),
    innovation: pick([0, 25, 50, 75, 100, 33.3, 12.5, 0.1, null]),
    external: pick([0, 25, 50, 75, 100, 66.7, 99.9, null]),
    budget: pick([0, 120, 1250.5, 300.1, 99999.99, null]),
    hours: pick([0, 8, 400, 37.5, null]),
    size: pick(['small', 'medium', 'large', null]),
    ownership,
    sharedId:
      ownership === 'own'
        ? null
        : `G-${pick([1, 2, 3, 4, 5, 6, 7, 8, 9])}${pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])}`,
  };
}
