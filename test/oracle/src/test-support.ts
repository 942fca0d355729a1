import type { Initiative, Instrument, Respondent, Workbook } from './input.ts';
import type { MaturityNode } from './output.ts';

/** 0–5; `d1` holds `f1` (`p1`: s1 s2, `p2`: s3) and `f2` (`p3`: s4), `d2` holds `f3` (`p4`: s5 s6). */
export const instrument: Instrument = {
  id: 'small',
  min: 0,
  max: 5,
  dimensions: [
    {
      id: 'd1',
      factors: [
        {
          id: 'f1',
          principles: [
            { id: 'p1', statements: ['s1', 's2'] },
            { id: 'p2', statements: ['s3'] },
          ],
        },
        { id: 'f2', principles: [{ id: 'p3', statements: ['s4'] }] },
      ],
    },
    { id: 'd2', factors: [{ id: 'f3', principles: [{ id: 'p4', statements: ['s5', 's6'] }] }] },
  ],
};

/** A workbook without respondents and initiatives, but for what the test says. */
export function workbook(given: Partial<Workbook>): Workbook {
  return {
    organisation: 'org-a',
    year: 2026,
    instrument: 'small',
    outsideControl: [],
    invited: null,
    respondents: [],
    delivered: [],
    weight: 'budget',
    scope: 'all',
    initiatives: [],
    ...given,
  };
}

/** Respondents numbered 1, 2, … with these answers. */
export function respondents(...answers: readonly Respondent['answers'][]): Respondent[] {
  return answers.map((given, index) => ({ number: String(index + 1), role: null, answers: given }));
}

/** An ongoing initiative of the organisation's own without shares or weight, but for what the test says. */
export function initiative(given: Partial<Initiative>): Initiative {
  return {
    id: 'i1',
    name: 'Initiativ',
    status: 'ongoing',
    decided: false,
    innovation: null,
    external: null,
    budget: null,
    hours: null,
    size: null,
    ownership: 'own',
    sharedId: null,
    ...given,
  };
}

/** The node with an id in a tree; fails the test when there is none. */
export function nodeIn<T extends { readonly id: string; readonly children: readonly T[] }>(
  root: T,
  id: string,
): T {
  const found = findNode(root, id);
  if (found === null) throw new Error(`no node ${id}`);
  return found;
}

/** What the node of a maturity tree says in few words. */
export function brief({ value, n, source }: MaturityNode) {
  return { value, n, source };
}

function findNode<T extends { readonly id: string; readonly children: readonly T[] }>(
  root: T,
  id: string,
): T | null {
  if (root.id === id) return root;
  for (const child of root.children) {
    const found = findNode(child, id);
    if (found !== null) return found;
  }
  return null;
}
