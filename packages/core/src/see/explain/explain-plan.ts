import { type Text, text } from '../../text/index.ts';
import { belongsWith } from '../chain-relations.ts';
import { followPlan, type GoalAreaFollowUp } from '../follow-up.ts';
import type { PlanNumber } from '../number-address.ts';
import type { ChainKind, ChainNode, ChainOrphan } from '../plan-chain.ts';
import { at, type Explainer, listed, type NumberTerm, named, term, yearOf } from './explained-number.ts';

/** `actions:2023:A06`: own actions that contribute to one of the plan's, or to a goal area. */
export const explainActions: Explainer = ({ view, plan, facts }, address, [year, id = '']) => {
  const found = yearOf(view, year);
  const action = plan.actions.find((one) => one.id === id);
  const known = action ?? plan.goalAreas.find((one) => one.id === id);
  if (found === null || known === undefined) return null;
  const rows = facts
    .rows([...found.counted, ...found.otherInstrument], 'actions', 'id')
    .filter(({ value: { planActions, goalAreas, status } }) =>
      action === undefined ? goalAreas?.includes(id) : planActions?.includes(id) && status !== 'cancelled',
    );
  return listed(
    address,
    text(`${id} ${known.title.sv}`, `${id} ${known.title.en}`),
    action === undefined
      ? PLAN_COUNTS['own-actions'].method
      : text(
          'Egna insatser som säger att de bidrar till den. De som är avbrutna räknas inte.',
          'Own actions that say they contribute to it. Those called off do not count.',
        ),
    rows.map(({ submission, cell, value }) =>
      term(
        named(`${submission.name}: ${[value.id, value.name].filter((part) => part !== null).join(' ')}`),
        at(submission, cell),
      ),
    ),
  );
};

const PLAN_COUNTS: Readonly<
  Record<
    PlanNumber,
    {
      readonly label: Text;
      readonly method: Text;
      readonly terms: (area: GoalAreaFollowUp, year: number) => readonly NumberTerm[];
    }
  >
> = {
  indicators: {
    label: text('Indikatorer', 'Indicators'),
    method: text('Planens indikatorer.', "The plan's indicators."),
    terms: (area, year) => indicators(area, year, () => true),
  },
  'with-target': {
    label: text('Indikatorer med mål', 'Indicators with a target'),
    method: text(
      'Indikatorer som planen eller bladet Mål sätter ett mål för åt Kommunkoncernen.',
      'Indicators that the plan or the sheet Mål sets a target for, for Kommunkoncernen.',
    ),
    terms: (area, year) => indicators(area, year, ({ targets }) => targets.length > 0),
  },
  'without-target': {
    label: text('Indikatorer utan mål', 'Indicators without a target'),
    method: text(
      'Indikatorer som varken planen eller bladet Mål sätter ett mål för åt Kommunkoncernen.',
      'Indicators that neither the plan nor the sheet Mål sets a target for, for Kommunkoncernen.',
    ),
    terms: (area, year) => indicators(area, year, ({ targets }) => targets.length === 0),
  },
  reached: {
    label: text('Indikatorer som har nått sitt mål', 'Indicators that have reached their target'),
    method: text(
      'Indikatorer vars värde för året har kommit till nästa mål.',
      'Indicators whose value of the year has come to the next target.',
    ),
    terms: (area, year) =>
      indicators(area, year, ({ years }) => years.find((one) => one.year === year)?.state === 'reached'),
  },
  measures: {
    label: text('Processmått', 'Process measures'),
    method: text('Planens processmått.', "The plan's process measures."),
    terms: (area) => measures(area, () => true),
  },
  'with-data': {
    label: text('Processmått med uppgifter', 'Process measures with data'),
    method: text(
      'Processmått som minst en organisation har lämnat uppgifter om.',
      'Process measures that at least one organisation has given data on.',
    ),
    terms: (area) => measures(area, (source) => source !== null),
  },
  'without-data': {
    label: text('Processmått utan uppgifter', 'Process measures without data'),
    method: text(
      'Processmått som ingen organisation har lämnat uppgifter om.',
      'Process measures that no organisation has given data on.',
    ),
    terms: (area) => measures(area, (source) => source === null),
  },
  'own-actions': {
    label: text('Egna insatser', 'Own actions'),
    method: text(
      'Rader i Insatser som säger att de hör till målområdet.',
      'Rows of Insatser that say they belong to the goal area.',
    ),
    terms: ({ actions }) =>
      actions.map(({ id, name, submission, cell }) =>
        term(
          named(`${submission.name}: ${[id, name].filter((part) => part !== null).join(' ')}`),
          at(submission, cell),
        ),
      ),
  },
  'without-own': {
    label: text('Stadens insatser utan egen insats', "The city's actions without an own action"),
    method: text(
      'Stadens insatser i målområdet som ingen organisation har en insats för.',
      "The city's actions in the goal area that no organisation has an action for.",
    ),
    terms: ({ planActions }) =>
      planActions
        .filter(({ own }) => own === 0)
        .map(({ id, title }) => term(text(`${id} ${title.sv}`, `${id} ${title.en}`))),
  },
};

/** `plan:2023:M1:with-target`: a count of a goal area, or with `all` of the whole plan. */
export const explainPlanCount: Explainer = ({ view, plan, facts }, address, [year, area, what]) => {
  const followUp = followPlan(view, plan, Number(year), facts);
  const areas = followUp?.goalAreas.filter(({ id }) => area === 'all' || id === area) ?? [];
  const kind = (Object.keys(PLAN_COUNTS) as PlanNumber[]).find((one) => one === what);
  if (followUp === null || areas.length === 0 || kind === undefined) return null;
  const { label, method, terms } = PLAN_COUNTS[kind];
  const of = area === 'all' ? '' : `${area}: `;
  return listed(
    address,
    text(`${of}${label.sv}`, `${of}${label.en}`),
    method,
    areas.flatMap((one) => terms(one, followUp.year)),
  );
};

const KINDS: Readonly<Record<ChainKind, Text>> = {
  direction: text('Inriktningar', 'Directions'),
  'goal-area': text('Målområden', 'Goal areas'),
  'plan-action': text('Stadens insatser', "The city's actions"),
  'own-action': text('Egna insatser', 'Own actions'),
  indicator: text('Indikatorer', 'Indicators'),
  competence: text('Kompetenser', 'Competences'),
};

/** `chain:2023:own-action`, with `:A06` of those that belong with it: links of one kind in the plan's chain. */
export const explainChain: Explainer = ({ view, plan, facts }, address, [year, kind, ...rest]) => {
  const chain = followPlan(view, plan, Number(year), facts)?.chain;
  const known = (Object.keys(KINDS) as ChainKind[]).find((one) => one === kind);
  if (chain === undefined || known === undefined) return null;
  const chosen = chain.nodes.find(({ id }) => id === rest.join(':')) ?? null;
  if (rest.length > 0 && chosen === null) return null;
  const related = chosen === null ? null : belongsWith(chain, chosen.id);
  const of = chosen === null ? named('') : chainTerm(chosen).label;
  return listed(
    address,
    chosen === null
      ? KINDS[known]
      : text(
          `${KINDS[known].sv} som hänger ihop med ${of.sv}`,
          `${KINDS[known].en} that belong with ${of.en}`,
        ),
    text(
      'Länkar i kedjan mål, nyläge, insats, indikator, kompetens.',
      'Links of the chain target, new state, action, indicator, competence.',
    ),
    chain.nodes
      .filter((one) => one.kind === known && (related === null || related.has(one.id)))
      .map(chainTerm),
  );
};

const LACKS: Readonly<Record<ChainOrphan['lacks'], Text>> = {
  'own-action': text('Stadens insatser utan egen insats', "The city's actions without an own action"),
  'plan-action': text('Egna insatser utanför stadens insatser', "Own actions outside the city's actions"),
  indicator: text('Egna insatser utan indikator', 'Own actions without an indicator'),
  action: text('Indikatorer utan insats', 'Indicators without an action'),
  inventory: text('Kompetens som ingen har inventerat', 'Competence that nobody has in their inventory'),
};

/** `orphans:2023:indicator`, or with `all` for every kind: links of the chain that lack another. */
export const explainOrphans: Explainer = ({ view, plan, facts }, address, [year, lacks]) => {
  const chain = followPlan(view, plan, Number(year), facts)?.chain;
  const known = (Object.keys(LACKS) as ChainOrphan['lacks'][]).find((one) => one === lacks);
  if (chain === undefined || (known === undefined && lacks !== 'all')) return null;
  const nodes = new Map(chain.nodes.map((one) => [one.id, one] as const));
  return listed(
    address,
    known === undefined ? text('Saknar koppling', 'Without a link') : LACKS[known],
    text(
      'Länkar i kedjan som inget hänger på, eller som inte hänger på något.',
      'Links of the chain that nothing hangs on, or that hang on nothing.',
    ),
    chain.orphans
      .filter((one) => known === undefined || one.lacks === known)
      .map(({ node, says }) => {
        const source = nodes.get(node)?.source ?? null;
        return term(says, source === null ? {} : at(source.submission, source.cell));
      }),
  );
};

function chainTerm({ id, kind, title, source, address }: ChainNode): NumberTerm {
  const own = kind === 'own-action' || kind === 'competence';
  const label = own ? title : text(`${id} ${title.sv}`, `${id} ${title.en}`);
  const whose = source === null ? '' : `${source.submission.name}: `;
  return term(text(`${whose}${label.sv}`, `${whose}${label.en}`), {
    opens: address,
    ...(source === null ? {} : at(source.submission, source.cell)),
  });
}

type Indicator = GoalAreaFollowUp['indicators'][number];

function indicators(
  area: GoalAreaFollowUp,
  year: number,
  holds: (one: Indicator) => boolean,
): readonly NumberTerm[] {
  return area.indicators.filter(holds).map(({ id, title, years, targets }) => {
    const next = years.find((one) => one.year === year)?.next ?? targets.at(-1) ?? null;
    return term(text(`${id} ${title.sv}`, `${id} ${title.en}`), {
      opens: next?.address ?? null,
      ...(next === null || next.submission === null ? {} : at(next.submission, next.cell)),
    });
  });
}

function measures(
  { processMeasures }: GoalAreaFollowUp,
  holds: (source: 'counted' | 'reported' | null) => boolean,
): readonly NumberTerm[] {
  return processMeasures.flatMap(({ subMeasures }) =>
    subMeasures
      .filter(({ source }) => holds(source))
      .map(({ id, title, source, address }) =>
        term(text(`${id} ${title.sv}`, `${id} ${title.en}`), { opens: source === null ? null : address }),
      ),
  );
}
