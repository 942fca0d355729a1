import {
  explainGroupPortfolio,
  type GroupPortfolioTerm,
  type GroupView,
  type GroupYear,
  type OrganisationPortfolio,
  poolUnder,
  submissionsByOrganisation,
  tableCells,
} from '../../group/index.ts';
import { notInPointText, weightWords } from '../../results/index.ts';
import {
  AXIS_LABELS,
  CORNER_LABELS,
  isPortfolioAxis,
  isPortfolioCorner,
  type PortfolioCorner,
  shareInCorner,
  WEIGHT_KINDS,
  whyOutOfPoint,
} from '../../scoring/index.ts';
import { type Text, text } from '../../text/index.ts';
import { numberAddress } from '../number-address.ts';
import { atPlace, byName, type Explainer, type NumberTerm, named, term, yearOf } from './explained-number.ts';
import { groupNumber, ownNumber, WEIGHS_THE_SAME } from './whose-number.ts';

const LEFT_OUT: Readonly<Record<NonNullable<GroupPortfolioTerm['leftOut']>, Text>> = {
  'not-classified': text('inte klassat', 'not classified'),
  'no-weight': text('saknar vikt', 'no weight'),
  'what-if': text('varken pågående eller beslutat', 'neither ongoing nor decided'),
  finished: text('avslutat', 'finished'),
  cancelled: text('avbrutet', 'cancelled'),
  shared: text('gemensamt, räknas hos den som leder', 'shared, counted at the one who leads'),
};

const OTHER_WEIGHT = text('väger i något annat', 'weighs in another kind');

/** `pool:2023:innovation`, with `:hours` had the pool weighed so: the weighted mean over initiatives. */
export const explainPool: Explainer = ({ view }, address, [year, axis, weight]) => {
  const found = pooled(view, year, weight);
  if (found === null || !isPortfolioAxis(axis)) return null;
  return {
    address,
    label: AXIS_LABELS[axis],
    whose: groupNumber(found.year.year, weightWords[found.year.portfolio.pooled.weight]),
    value: found.explained.point?.[axis] ?? null,
    unit: 'percent',
    termUnit: 'percent',
    method: text(
      'Det vägda medelvärdet av initiativen nedan: vikt gånger andel, delat med summan av vikterna.',
      'The weighted mean of the initiatives below: weight times share, divided by the sum of weights.',
    ),
    notes: notPooled(found.explained.notInPoint.length),
    terms: byName(found.explained.terms.map((one) => initiative(one, one[axis]))),
  };
};

/** `pool-mean:2023:innovation`: the point in which every organisation weighs the same. */
export const explainPoolMean: Explainer = ({ view }, address, [year, axis]) => {
  const found = yearOf(view, year);
  if (found === null || !isPortfolioAxis(axis)) return null;
  const { organisationMean, organisations } = found.portfolio;
  const submissions = submissionsByOrganisation(found);
  return {
    address,
    label: AXIS_LABELS[axis],
    whose: groupNumber(found.year, WEIGHS_THE_SAME.organisation),
    value: organisationMean.point?.[axis] ?? null,
    unit: 'percent',
    termUnit: 'percent',
    method: text(
      'Medelvärdet av organisationernas egna punkter, vad de än väger i. Varje organisation väger lika.',
      "The mean of the organisations' own points, whatever they weigh in. Every organisation weighs the same.",
    ),
    notes: [],
    terms: byName(
      organisations.map((one) => ({
        ...organisationTerm(submissions, found.year, one),
        value: one.score.point?.[axis] ?? null,
        leftOut: one.score.point === null ? LEFT_OUT['not-classified'] : null,
        opens: one.score.point === null ? null : numberAddress.point(found.year, axis, one.organisation),
      })),
    ),
  };
};

/** `spread:2023:innovation`: how far the initiatives lie from the point. */
export const explainSpread: Explainer = ({ view }, address, [year, axis]) => {
  const found = pooled(view, year, undefined);
  if (found === null || !isPortfolioAxis(axis)) return null;
  return {
    address,
    label: text(`${AXIS_LABELS[axis].sv}: spridning`, `${AXIS_LABELS[axis].en}: spread`),
    value: found.year.portfolio.pooled.spread?.[axis] ?? null,
    unit: 'width',
    termUnit: 'percent',
    method: text(
      'Standardavvikelsen kring punkten, vägd: hur långt från punkten initiativen ligger.',
      'The standard deviation around the point, weighted: how far from the point the initiatives lie.',
    ),
    notes: notPooled(found.explained.notInPoint.length),
    terms: byName(found.explained.terms.map((one) => initiative(one, one[axis]))),
  };
};

/** `cell:2023:corner:innovationExternal`: one corner's share of the weight. */
export const explainCell: Explainer = ({ view }, address, [year, , cell]) => {
  const found = pooled(view, year, undefined);
  if (found === null || !isPortfolioCorner(cell)) return null;
  return {
    address,
    label: CORNER_LABELS[cell],
    value: found.year.portfolio.pooled.cells?.[cell] ?? null,
    unit: 'percent',
    termUnit: 'percent',
    method: text(
      'Det vägda medelvärdet av initiativens del i hörnet: den ena andelen gånger den andra. De fyra hörnen blir tillsammans 100 %.',
      "The weighted mean of the initiatives' part in the corner: one share times the other. The four corners sum to 100 %.",
    ),
    notes: notPooled(found.explained.notInPoint.length),
    terms: byName(found.explained.terms.map((one) => initiative(one, partIn(cell, one)))),
  };
};

/** `covers:2023:counted`: what the pooled point speaks of. */
export const explainCovers: Explainer = ({ view }, address, [year, what, weight]) => {
  const found = pooled(view, year, weight);
  if (found === null) return null;
  const { portfolio } = found.year;
  const { coverage } = portfolio;
  const { terms, notInPoint } = found.explained;
  const made = (
    value: number | null,
    label: Text,
    method: Text,
    rows: readonly NumberTerm[],
    unit: 'count' | 'percent' = 'count',
  ) => ({ address, label, value, unit, termUnit: 'count' as const, method, notes: [], terms: rows });
  const submissions = submissionsByOrganisation(found.year);
  const organisations = (leftOut: (id: string) => Text | null): readonly NumberTerm[] =>
    byName(
      portfolio.organisations.map((one) => ({
        ...organisationTerm(submissions, found.year.year, one),
        leftOut: leftOut(one.organisation),
      })),
    );
  const others = new Set(notInPoint);
  switch (what) {
    case 'organisations': {
      const inPoint = new Set(terms.filter((one) => one.leftOut === null).map((one) => one.organisation));
      return made(
        coverage.organisations,
        text('Organisationer i punkten', 'Organisations in the point'),
        text(
          'Organisationer med minst ett initiativ som har både vikt och klassning.',
          'Organisations with at least one initiative that has both weight and classification.',
        ),
        organisations((id) =>
          inPoint.has(id)
            ? null
            : others.has(id)
              ? OTHER_WEIGHT
              : text('inget initiativ i punkten', 'no initiative in the point'),
        ),
      );
    }
    case 'not-in-point':
      return made(
        notInPoint.length,
        text('Inte med i punkten', 'Not in the point'),
        text(
          'De väger sina initiativ i något annat, och olika slags vikt går inte att lägga ihop.',
          'They weigh their initiatives in something else, and different kinds of weight cannot be added.',
        ),
        organisations((id) => (others.has(id) ? null : text('är med i punkten', 'is in the point'))).filter(
          ({ leftOut }) => leftOut === null,
        ),
      );
    case 'points': {
      const without = new Set(
        portfolio.organisations.filter(({ score }) => score.point === null).map((one) => one.organisation),
      );
      return made(
        portfolio.organisationMean.organisations,
        text('Organisationer med en egen punkt', 'Organisations with a point of their own'),
        text(
          'Organisationer med minst ett initiativ som har både vikt och klassning, vad de än väger i.',
          'Organisations with at least one initiative with weight and classification, whatever they weigh in.',
        ),
        organisations((id) => (without.has(id) ? LEFT_OUT['not-classified'] : null)),
      );
    }
    case 'counted':
      return made(
        coverage.counted,
        text('Initiativ i punkten', 'Initiatives in the point'),
        text(
          'Initiativ med både vikt och klassning. Delar av ett gemensamt initiativ räknas som ett.',
          'Initiatives with both weight and classification. Parts of a shared initiative count as one.',
        ),
        terms.map((one) => initiative(one, null)),
      );
    case 'initiatives':
      return made(
        coverage.initiatives,
        text('Initiativ som hör till punkten', 'Initiatives that belong in the point'),
        text(
          'Pågående eller beslutade initiativ. Delar av ett gemensamt initiativ räknas som ett.',
          'Ongoing or decided initiatives. Parts of a shared initiative count as one.',
        ),
        terms.map((one) => ({
          ...initiative(one, null),
          leftOut:
            one.leftOut === 'not-classified' || one.leftOut === 'no-weight'
              ? null
              : initiative(one, null).leftOut,
        })),
      );
    case 'weight-share':
      return made(
        coverage.weightShare,
        text('Klassad del av vikten', 'Classified share of the weight'),
        text(
          'Vikten hos de klassade initiativen, av vikten hos alla som hör till punkten.',
          'The weight of the classified initiatives, of the weight of all that belong in the point.',
        ),
        terms.map((one) => ({ ...initiative(one, one.weight), weight: null })),
        'percent',
      );
    case 'shared':
      return made(
        portfolio.sharedOnce.length,
        text('Gemensamma initiativ', 'Shared initiatives'),
        text(
          'Initiativ som flera rapporterar med samma gemensamma id, och som räknas en gång.',
          'Initiatives that several report under the same shared id, and that count once.',
        ),
        portfolio.sharedOnce.map(({ sharedId, organisations: who, countedFrom }) => {
          const names = new Map(portfolio.organisations.map((one) => [one.organisation, one.name]));
          const all = who.map((id) => names.get(id) ?? id).join(', ');
          const from = countedFrom === null ? null : (names.get(countedFrom) ?? countedFrom);
          return term(
            text(
              `${sharedId}: ${all}${from === null ? '; delarna räknas tillsammans' : `; räknas hos ${from}`}`,
              `${sharedId}: ${all}${from === null ? '; their parts count together' : `; counted at ${from}`}`,
            ),
          );
        }),
      );
    default:
      return null;
  }
};

/** `point:2023:innovation:o1`: one organisation's own point, or what it weighs in the koncern's. */
export const explainPoint: Explainer = ({ view }, address, [year, what, ...rest]) => {
  const found = yearOf(view, year);
  const organisation = rest.join(':');
  const own = found?.portfolio.organisations.find((one) => one.organisation === organisation);
  if (found === null || own === undefined || (what !== 'weight' && !isPortfolioAxis(what))) return null;
  const { score, initiatives, name } = own;
  const kind = score.weight;
  const submission = submissionsByOrganisation(found).get(organisation);
  const names = submission?.tables(['portfolio']).portfolio ?? [];
  const cell =
    submission === undefined ? () => null : tableCells(submission.contribution.places, 'portfolio', 'id');
  const terms = initiatives.map((one): NumberTerm => {
    const weight = one.weights[kind];
    const share = what === 'weight' ? weight : one[what];
    const why = whyOutOfPoint(one, weight);
    const leftOut = why === null ? null : LEFT_OUT[why];
    const rowName = names[one.row]?.name;
    return term(named(`${one.id} ${typeof rowName === 'string' ? rowName : ''}`.trim()), {
      value: share === null ? null : what === 'weight' ? share : share * 100,
      weight: leftOut === null && what !== 'weight' ? weight : null,
      leftOut,
      files: submission?.files ?? [],
      cell: cell(one.row),
    });
  });
  const about = what === 'weight' ? text('Vikt', 'Weight') : AXIS_LABELS[what];
  const counted = terms.filter(({ leftOut }) => leftOut === null);
  return {
    address,
    label: about,
    whose: ownNumber(name, found.year),
    value:
      what === 'weight'
        ? counted.reduce((sum, { value }) => sum + (value ?? 0), 0)
        : (score.point?.[what] ?? null),
    unit: what === 'weight' ? 'count' : 'percent',
    termUnit: what === 'weight' ? 'count' : 'percent',
    method:
      what === 'weight'
        ? text(
            'Summan av vikten hos initiativen i punkten.',
            'The sum of the weight of the initiatives in the point.',
          )
        : text(
            'Det vägda medelvärdet av organisationens egna initiativ.',
            "The weighted mean of the organisation's own initiatives.",
          ),
    notes: [],
    terms,
  };
};

/** A year's pool with its terms; had it weighed in another kind where one is named. */
function pooled(view: GroupView, year: string | undefined, weight: string | undefined) {
  const own = yearOf(view, year);
  const kind = WEIGHT_KINDS.find((one) => one === weight);
  if (own === null || (weight !== undefined && kind === undefined)) return null;
  const shown: GroupYear = kind === undefined ? own : { ...own, portfolio: poolUnder(own.portfolio, kind) };
  const explained = explainGroupPortfolio(
    { ...view, years: view.years.map((one) => (one === own ? shown : one)) },
    own.year,
  );
  return explained === null ? null : { year: shown, explained };
}

function initiative(one: GroupPortfolioTerm, value: number | null): NumberTerm {
  return term(named(`${one.name}: ${one.initiative}`), {
    value,
    weight: one.weight,
    leftOut: one.leftOut === null ? null : LEFT_OUT[one.leftOut],
    ...atPlace(one.place),
  });
}

/** An initiative's part in a corner, percent. */
function partIn(cell: PortfolioCorner, { innovation, external }: GroupPortfolioTerm): number | null {
  const share = (percent: number | null): number | null => (percent === null ? null : percent / 100);
  const part = shareInCorner(cell, { innovation: share(innovation), external: share(external) });
  return part === null ? null : part * 100;
}

function notPooled(count: number): readonly Text[] {
  return count === 0 ? [] : [notInPointText(count)];
}

/** An organisation as a term: its own point opens to its initiatives and their cells. */
function organisationTerm(
  submissions: ReturnType<typeof submissionsByOrganisation>,
  year: number,
  { organisation, name, score }: OrganisationPortfolio,
): NumberTerm {
  return term(named(name), {
    files: submissions.get(organisation)?.files ?? [],
    opens: score.point === null ? null : numberAddress.point(year, 'innovation', organisation),
  });
}
