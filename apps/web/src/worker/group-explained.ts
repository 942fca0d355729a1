import {
  explainGroup,
  explainGroupPortfolio,
  type GroupPortfolioTerm,
  type GroupTerm,
  type GroupView,
  poolAlternatives,
  poolUnder,
  takesPart,
} from '@nylage/core/group';
import type { PortfolioPoint } from '@nylage/core/scoring';
import { type Text, text } from '@nylage/core/text';
import type { Explained, ExplainedRow } from '@nylage/ui/model';

const LEFT_OUT: Readonly<Record<NonNullable<GroupTerm['leftOut']>, Text>> = {
  'not-ready': text('behöver kompletteras', 'needs supplements'),
  conflict: text('behöver ditt beslut', 'needs your decision'),
  'not-chosen': text('en annan arbetsbok valdes', 'another workbook was chosen'),
  'other-instrument': text('annat mätinstrument', 'another instrument'),
  'no-value': text('inget värde', 'no value'),
  'no-respondents': text('inga svarande', 'no respondents'),
};

const PORTFOLIO_LEFT_OUT: Readonly<Record<NonNullable<GroupPortfolioTerm['leftOut']>, Text>> = {
  'not-classified': text('inte klassat', 'not classified'),
  'no-weight': text('saknar vikt', 'no weight'),
  'what-if': text('varken pågående eller beslutat', 'neither ongoing nor decided'),
  finished: text('avslutat', 'finished'),
  cancelled: text('avbrutet', 'cancelled'),
  shared: text('gemensamt, räknas hos den som leder', 'shared, counted at the one who leads'),
};

const METHOD = {
  organisation: text(
    'Medelvärdet av organisationernas värden. Varje organisation väger lika.',
    "The mean of the organisations' values. Every organisation weighs the same.",
  ),
  respondent: text(
    'Organisationernas värden vägda med antal svarande (n). Varje svar väger lika.',
    "The organisations' values weighed by respondents (n). Every response weighs the same.",
  ),
} as const;

const MASKED_NOTE = text(
  'Organisationer med färre än 5 svar visas inte, så att ingen kan kännas igen. De räknas med i medelvärdet. Ibland döljs ett värde till, så att det dolda inte kan räknas fram.',
  'Organisations with fewer than 5 responses are not shown, so that nobody can be recognised. They count in the mean. Sometimes one more value is hidden, so that the hidden one cannot be worked out.',
);

/** What a koncern number opens: `group:2023:organisation:total` or `pool:2023:innovation`. */
export function groupExplained(
  view: GroupView,
  id: string,
  isShown: (fingerprint: string, node: string) => boolean,
): readonly Explained[] | null {
  const [kind, year = '', which = '', ...rest] = id.split(':');
  const axis = which === 'external' ? 'external' : 'innovation';
  if (kind === 'pool') return pooled(weighedIn(view, Number(year), rest[0] ?? null), Number(year), id, axis);
  if (kind === 'pool-mean') return meanOfPoints(view, Number(year), id, axis);
  if (kind !== 'group' || (which !== 'organisation' && which !== 'respondent')) return null;
  const explained = explainGroup(view, Number(year), which, rest.join(':'));
  if (explained === null) return null;
  const rows = explained.terms.map((term) => groupRow(term, explained.id, isShown));
  return [
    {
      id,
      label: explained.label,
      value: explained.value,
      unit: 'percent',
      rowUnit: 'percent',
      method: METHOD[which],
      notes: rows.some(({ masked }) => masked) ? [MASKED_NOTE] : [],
      rows: [
        ...rows.filter(({ leftOut }) => leftOut === null),
        ...rows.filter(({ leftOut }) => leftOut !== null),
      ],
      also: null,
    },
  ];
}

function groupRow(
  term: GroupTerm,
  node: string,
  isShown: (fingerprint: string, node: string) => boolean,
): ExplainedRow {
  const counts = term.leftOut === null;
  const masked = counts && !isShown(term.fingerprint, node);
  return {
    key: `${term.organisation} ${term.fingerprint}`,
    label: text(term.name, term.name),
    value: counts && !masked ? term.value : null,
    of: null,
    masked,
    weight: null,
    n: counts && !masked ? term.n : null,
    file: term.place.files[0] ?? null,
    place: term.place.cell,
    leftOut: term.leftOut === null ? null : LEFT_OUT[term.leftOut],
    opens: counts && !masked && term.place.form === 'workbook' ? `own:${term.fingerprint}:${node}` : null,
    rows: [],
  };
}

/** The view as it would be had one year's pool weighed in another kind; the same where none is named. */
function weighedIn(view: GroupView, year: number, weight: string | null): GroupView {
  return {
    ...view,
    years: view.years.map((one) => {
      const kind = poolAlternatives(one.portfolio).find((other) => other.weight === weight)?.weight;
      return one.year === year && kind !== undefined
        ? { ...one, portfolio: poolUnder(one.portfolio, kind) }
        : one;
    }),
  };
}

/** The point in which every organisation weighs the same. */
function meanOfPoints(
  view: GroupView,
  year: number,
  id: string,
  axis: keyof PortfolioPoint,
): readonly Explained[] | null {
  const portfolio = view.years.find((one) => one.year === year)?.portfolio;
  if (portfolio === undefined) return null;
  const files = new Map(
    view.submissions
      .filter((one) => one.year === year && takesPart(one))
      .map((one) => [one.organisation, one.files[0] ?? null]),
  );
  return [
    {
      id,
      label: AXES[axis],
      value: portfolio.organisationMean.point?.[axis] ?? null,
      unit: 'percent',
      rowUnit: 'percent',
      method: text(
        'Medelvärdet av organisationernas egna punkter, vad de än väger i. Varje organisation väger lika.',
        "The mean of the organisations' own points, whatever they weigh in. Every organisation weighs the same.",
      ),
      notes: [],
      rows: portfolio.organisations.map(({ organisation, name, score }) => ({
        ...NO_ROW,
        key: organisation,
        label: text(name, name),
        value: score.point?.[axis] ?? null,
        file: files.get(organisation) ?? null,
        leftOut: score.point === null ? PORTFOLIO_LEFT_OUT['not-classified'] : null,
      })),
      also: null,
    },
  ];
}

const NO_ROW = {
  of: null,
  masked: false,
  weight: null,
  n: null,
  place: null,
  opens: null,
  rows: [],
} as const;

const AXES: Readonly<Record<keyof PortfolioPoint, Text>> = {
  innovation: text('Innovation', 'Innovation'),
  external: text('Extern nytta', 'External benefit'),
};

function pooled(
  view: GroupView,
  year: number,
  id: string,
  axis: keyof PortfolioPoint,
): readonly Explained[] | null {
  const explained = explainGroupPortfolio(view, year);
  if (explained === null) return null;
  const rows = explained.terms.map(
    (term, at): ExplainedRow => ({
      key: String(at),
      label: text(`${term.name}: ${term.initiative}`, `${term.name}: ${term.initiative}`),
      value: term[axis],
      of: null,
      masked: false,
      weight: term.weight,
      n: null,
      file: term.place.files[0] ?? null,
      place: term.place.cell,
      leftOut: term.leftOut === null ? null : PORTFOLIO_LEFT_OUT[term.leftOut],
      opens: null,
      rows: [],
    }),
  );
  const others = explained.notInPoint.length;
  return [
    {
      id,
      label: AXES[axis],
      value: explained.point?.[axis] ?? null,
      unit: 'percent',
      rowUnit: 'percent',
      method: text(
        'Det vägda medelvärdet av initiativen nedan: vikt gånger andel, delat med summan av vikterna.',
        'The weighted mean of the initiatives below: weight times share, divided by the sum of weights.',
      ),
      notes:
        others === 0
          ? []
          : [
              text(
                `${others} organisationer väger i annat och är inte med i punkten.`,
                `${others} organisations weigh in another kind and are not in the point.`,
              ),
            ],
      rows: [
        ...rows.filter(({ leftOut }) => leftOut === null),
        ...rows.filter(({ leftOut }) => leftOut !== null),
      ],
      also: null,
    },
  ];
}
