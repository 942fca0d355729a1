import { findGroupNode, type GroupNode, type GroupView, groupChange, type Register } from '../group/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import { type Change, changePhrases } from '../scoring/index.ts';
import { formatCount, type Language, linkNumber, type Text, text } from '../text/index.ts';
import { numberAddress } from './number-address.ts';

/** A node in one year, both ways of weighing. */
export interface NodeYear {
  readonly year: number;
  readonly organisationMean: number | null;
  readonly respondentMean: number | null;
  readonly organisations: number;
  readonly n: number;
  readonly addresses: { readonly organisation: string; readonly respondent: string };
}

/** A node's change from one year to the next that there is. */
export interface NodeChange {
  readonly before: number;
  readonly after: number;
  readonly change: Change;
  readonly phrase: Text;
  /** How many are present in both years. */
  readonly pairs: number;
  readonly address: string;
}

/** A node with every year side by side. */
export interface YearsRow {
  readonly id: string;
  readonly label: Text;
  readonly level: GroupNode['level'];
  readonly years: readonly NodeYear[];
  readonly changes: readonly NodeChange[];
}

/** A warning against comparing too far (R15). */
export interface ComparisonWarning {
  readonly id:
    | 'self-rated'
    | 'other-organisations'
    | 'few-organisations'
    | 'made-otherwise'
    | 'merged'
    | 'incomplete';
  /** The years that it speaks of; null for all of them. */
  readonly between: readonly [number, number] | null;
  /** Its numbers are marked with their addresses (`linkedParts`). */
  readonly says: Text;
}

/** Several years side by side. */
export interface YearsTable {
  readonly years: readonly number[];
  /** Down to principles, parents first. */
  readonly rows: readonly YearsRow[];
  readonly warnings: readonly ComparisonWarning[];
}

/** Fewer pairs than this say little of the koncern; our proposal, decided by the users. */
const FEW_PAIRS = 5;

/** Every year that has something that counts, side by side, with what can be said of the changes. */
export function yearsTable(view: GroupView, register: Register | null): YearsTable {
  const years = view.years.map(({ year }) => year);
  const steps = years.slice(1).map((after, at) => [years[at] ?? after, after] as const);
  const rows: YearsRow[] = [];
  const visit = (node: InstrumentNode): void => {
    if (node.level === 'statement') return;
    rows.push(rowOf(node, view, register, steps));
    node.children.forEach(visit);
  };
  visit(instrumentTree(view.instrument));
  return { years, rows, warnings: comparisonWarnings(view, register, steps) };
}

function rowOf(
  { id, label, level }: InstrumentNode,
  view: GroupView,
  register: Register | null,
  steps: readonly (readonly [number, number])[],
): YearsRow {
  return {
    id,
    label,
    level,
    years: view.years.map(({ year, maturity }): NodeYear => {
      const own = findGroupNode(maturity.organisationMean, id);
      return {
        year,
        organisationMean: own?.value ?? null,
        respondentMean: findGroupNode(maturity.respondentMean, id)?.value ?? null,
        organisations: own?.organisations ?? 0,
        n: own?.n ?? 0,
        addresses: {
          organisation: numberAddress.group(year, 'organisation', id),
          respondent: numberAddress.group(year, 'respondent', id),
        },
      };
    }),
    changes: steps.flatMap(([before, after]): NodeChange[] => {
      const found = groupChange(view, register, id, before, after);
      if (found === null) return [];
      const { change, pairs } = found;
      return [
        {
          before,
          after,
          change,
          phrase: changePhrases[change.phrase],
          pairs,
          address: numberAddress.change(before, after, id),
        },
      ];
    }),
  };
}

/** What makes years hard to compare, as the data itself shows it; and what holds of every self-rating. */
function comparisonWarnings(
  view: GroupView,
  register: Register | null,
  steps: readonly (readonly [number, number])[],
): readonly ComparisonWarning[] {
  const warnings = steps.flatMap(([before, after]): ComparisonWarning[] => {
    const found = groupChange(view, register, 'total', before, after);
    if (found === null) return [];
    const between = [before, after] as const;
    const { pairs } = found;
    // One that has handed in for neither year is not in one of them only.
    const organisations = found.organisations.filter((one) => one.before.length + one.after.length > 0);
    const left = organisations.filter(({ leftOut }) => leftOut === 'one-year-only').length;
    const incomplete = organisations.filter(({ leftOut }) => leftOut === 'incomplete').length;
    const merged = organisations.filter(
      (one) => one.leftOut === null && (one.before.length > 1 || one.after.length > 1),
    ).length;
    const versions = new Set(
      view.years
        .filter(({ year }) => year === before || year === after)
        .flatMap(({ counted }) => counted.map(({ contribution }) => contribution.extract.instrument.version)),
    );
    const both = (language: Language): string =>
      linkNumber(formatCount(pairs, language), numberAddress.pairs(before, after, 'total'));
    const number = (
      count: number,
      why: 'one-year-only' | 'incomplete' | 'merged',
      language: Language,
    ): string => linkNumber(formatCount(count, language), numberAddress.followed(before, after, why));
    const warn = (id: ComparisonWarning['id'], sv: string, en: string): ComparisonWarning => ({
      id,
      between,
      says: text(sv, en),
    });
    return [
      ...(left === 0
        ? []
        : [
            warn(
              'other-organisations',
              `${before} och ${after} har inte samma organisationer: ${both('sv')} finns båda åren, ${number(left, 'one-year-only', 'sv')} bara det ena. Jämför medelvärdena med försiktighet; förändringen gäller dem som finns båda åren.`,
              `${before} and ${after} do not have the same organisations: ${both('en')} are in both years, ${number(left, 'one-year-only', 'en')} in one only. Compare the means with care; the change speaks of those in both.`,
            ),
          ]),
      ...(pairs >= FEW_PAIRS
        ? []
        : [
            warn(
              'few-organisations',
              `Bara ${both('sv')} organisationer finns både ${before} och ${after}.`,
              `Only ${both('en')} organisations are in both ${before} and ${after}.`,
            ),
          ]),
      ...(merged === 0
        ? []
        : [
            warn(
              'merged',
              `${number(merged, 'merged', 'sv')} har slagits ihop eller delats mellan ${before} och ${after} och följs som en.`,
              `${number(merged, 'merged', 'en')} were merged or split between ${before} and ${after} and are followed as one.`,
            ),
          ]),
      ...(incomplete === 0
        ? []
        : [
            warn(
              'incomplete',
              `${number(incomplete, 'incomplete', 'sv')} som slagits ihop eller delats går inte att följa: någon av delarna har inte lämnat in.`,
              `${number(incomplete, 'incomplete', 'en')} that were merged or split cannot be followed: one of the parts has not handed in.`,
            ),
          ]),
      ...(versions.size < 2
        ? []
        : [
            warn(
              'made-otherwise',
              `Mätinstrumentet har olika versioner ${before} och ${after}.`,
              `The instrument has different versions in ${before} and ${after}.`,
            ),
          ]),
    ];
  });
  return [
    {
      id: 'self-rated',
      between: null,
      says: text(
        'Svaren är självskattningar av 10–20 utvalda personer i varje organisation. De visar hur de själva ser på läget: jämför över tid hellre än mellan organisationer.',
        'Responses are self-ratings of 10–20 chosen people in each organisation. They show how they themselves see things: compare over time rather than between organisations.',
      ),
    },
    ...warnings,
  ];
}
