import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseReleases, type Release } from './choose-releases.ts';
import { type Equation, RowSpace } from './row-space.ts';

const equation = (terms: Readonly<Record<string, number>>): Equation => new Map(Object.entries(terms));
const release = (id: string, cost: number, ...equations: Readonly<Record<string, number>>[]): Release => ({
  id,
  cost,
  equations: equations.map(equation),
});

describe('[D2] choosing what to release', () => {
  it('withholds another organisation when a total would reveal the small one by subtraction', () => {
    // total = a + b + c with c protected: releasing a, b and the total gives c. The cheapest, b, is withheld.
    const choice = chooseReleases(
      [release('total', 100, { a: 1, b: 1, c: 1 }), release('a', 10, { a: 1 }), release('b', 5, { b: 1 })],
      new Set(['c']),
      [],
    );
    expect(choice.released.map(({ id }) => id)).toEqual(['total', 'a']);
    expect(choice.withheld.map(({ release: { id }, reveals }) => [id, reveals])).toEqual([['b', 'c']]);
  });

  it('breaks ties by id', () => {
    const candidates = [
      release('total', 100, { a: 1, b: 1, c: 1 }),
      release('b', 5, { b: 1 }),
      release('a', 5, { a: 1 }),
    ];
    expect(chooseReleases(candidates, new Set(['c']), []).withheld.map(({ release: { id } }) => id)).toEqual([
      'b',
    ]);
  });

  it('survives subtraction between two hand-outs: a newcomer is no difference of two totals', () => {
    // Yesterday a + b was handed out. Today a + b + c would give c away.
    const choice = chooseReleases([release('total', 100, { a: 1, b: 1, c: 1 })], new Set(['c']), [
      equation({ a: 1, b: 1 }),
    ]);
    expect(choice.released).toEqual([]);
  });

  it('knows that a factor is the mean of its principles', () => {
    // f = (p + q + r) / 3 as 3f − p − q − r = 0; with f, p and q shown, r would follow.
    const choice = chooseReleases(
      [release('f', 9, { f: 1 }), release('p', 5, { p: 1 }), release('q', 4, { q: 1 })],
      new Set(['r']),
      [equation({ f: 3, p: -1, q: -1, r: -1 })],
    );
    expect(choice.withheld.map(({ release: { id } }) => id)).toEqual(['q']);
  });

  it('never lets a protected value follow, however the numbers hang together', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const terms = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: -3, max: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cost: fc.integer({ min: 1, max: 9 }),
            equations: fc.array(terms, { minLength: 1, maxLength: 2 }),
          }),
          { maxLength: 9 },
        ),
        fc.subarray(names, { minLength: 1, maxLength: 3 }),
        fc.array(terms, { maxLength: 2 }),
        (drafts, guarded, known) => {
          const candidates = drafts.map(({ cost, equations }, at) => release(`r${at}`, cost, ...equations));
          const already = known.map(equation);
          const { released } = chooseReleases(candidates, new Set(guarded), already);
          const shown = [...already, ...released.flatMap(({ equations }) => equations)];
          for (const name of guarded) {
            // Checked another way: a value follows when adding it leaves the rank as it was.
            if (rank(already) === rank([...already, equation({ [name]: 1 })])) continue;
            expect(rank([...shown, equation({ [name]: 1 })])).toBe(rank(shown) + 1);
          }
        },
      ),
      { numRuns: 300 },
    );

    /** Rank by plain elimination in floating point; exact enough for six columns of small numbers. */
    function rank(equations: readonly Equation[]): number {
      const rows = equations.map((one) => names.map((name) => one.get(name) ?? 0));
      let found = 0;
      for (let column = 0; column < names.length; column++) {
        const at = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
        if (at < 0) continue;
        const [pivot] = rows.splice(at, 1);
        if (pivot === undefined) continue;
        rows.splice(found, 0, pivot);
        for (let index = found + 1; index < rows.length; index++) {
          const factor = (rows[index]?.[column] ?? 0) / (pivot[column] ?? 1);
          rows[index] = (rows[index] ?? []).map((value, k) => value - factor * (pivot[k] ?? 0));
        }
        found++;
      }
      return found;
    }
  });

  it('leaves the space as it was after a refusal', () => {
    const space = new RowSpace();
    space.add(equation({ a: 1, b: 1, c: 1 }));
    space.add(equation({ a: 1 }));
    expect(space.addUnlessRevealing([equation({ b: 1 })], new Set(['c']))).toBe('c');
    expect(space.reveals('b')).toBe(false);
    expect(space.addUnlessRevealing([equation({ b: 1, c: 1 })], new Set(['c']))).toBeNull();
    expect(space.reveals('a')).toBe(true);
  });

  it('takes as much work for each organisation of many as of few', () => {
    // Each has a total of two parts; the koncern shows the sum of each of the three; one organisation is protected.
    const work = (organisations: number): number => {
      const space = new RowSpace();
      const all = Array.from({ length: organisations }, (_, at) => at);
      for (const at of all) space.add(equation({ [`t${at}`]: 2, [`p${at}`]: -1, [`q${at}`]: -1 }));
      const sums = ['t', 'p', 'q'].map((part) => new Map(all.map((at) => [`${part}${at}`, 1] as const)));
      for (const sum of sums) space.add(sum);
      const guarded = new Set(['t0', 'p0', 'q0']);
      const shown = all.slice(1).flatMap((at) => ['t', 'p', 'q'].map((part) => `${part}${at}`));
      const withheld = shown.filter(
        (name) => space.addUnlessRevealing([equation({ [name]: 1 })], guarded) !== null,
      );
      // Of the last organisation nothing can be shown: its total and one part would give the other sums away.
      expect(withheld).toEqual(['t', 'p', 'q'].map((part) => `${part}${organisations - 1}`));
      return space.work / organisations;
    };
    expect(work(400) / work(40)).toBeLessThan(1.2);
  });

  it('says the same of a space whatever order its equations came in, and after an attempt was taken back', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const terms = fc.dictionary(fc.constantFrom(...names), fc.integer({ min: -2, max: 2 }), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(terms, { maxLength: 6 }), fc.array(terms, { maxLength: 3 }), (held, tried) => {
        const straight = new RowSpace();
        for (const one of held) straight.add(equation(one));
        const other = new RowSpace();
        const reversed = [...held].reverse();
        for (const one of reversed.slice(0, 2)) other.add(equation(one));
        const revealed = names.filter((name) => other.reveals(name));
        const guarded = new Set(names.filter((name) => !revealed.includes(name)));
        const back = new RowSpace();
        for (const one of reversed.slice(0, 2)) back.add(equation(one));
        // Either it was taken back, or it holds in both.
        if (other.addUnlessRevealing(tried.map(equation), guarded) === null)
          for (const one of tried) {
            straight.add(equation(one));
            back.add(equation(one));
          }
        for (const space of [other, back]) for (const one of reversed.slice(2)) space.add(equation(one));
        for (const name of names) {
          expect(other.reveals(name), name).toBe(straight.reveals(name));
          expect(back.reveals(name), name).toBe(straight.reveals(name));
        }
      }),
    );
  });
});
