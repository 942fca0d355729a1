import { type GroupView, groupChange, type Register, targetPath } from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import type { Plan } from '@nylage/core/plan';
import { changePhrases, RESPONSE_RATE_ID } from '@nylage/core/scoring';
import { type ExplainInput, numberAddress } from '@nylage/core/see';
import { type Text, text } from '@nylage/core/text';
import type { NumberUse } from '../see-protocol.ts';

/** Where a number is used: the numbers above it, and the pages that show it. Empty for one that is not known. */
export function numberUses(
  { view, plan, register }: Pick<ExplainInput, 'view' | 'plan' | 'register'>,
  id: string,
): readonly NumberUse[] {
  const [kind = '', first = '', second = '', ...rest] = id.split(':');
  switch (kind) {
    case 'own':
      return ownUses(view, first, [second, ...rest].join(':'));
    case 'group':
      return groupUses(view, plan, Number(first), rest.join(':'));
    case 'who':
    case 'n':
      return spreadUses(view, Number(first), [second, ...rest].join(':'));
    case 'rate':
      return [page(FIGURE_1, ['mognad']), page(STATE, []), page(OVER_TIME, ['over-tid'])];
    case 'rated':
      return [number(RATE(first), numberAddress.rate(Number(first))), page(FIGURE_1, ['mognad'])];
    case 'quartile':
      return spreadUses(view, Number(first), rest.join(':'));
    case 'change':
      return [
        ...changesUses(view, register, Number(first), Number(second), rest.join(':')),
        page(OVER_TIME, ['over-tid']),
        ...(rest.join(':') === 'total' ? [page(STATE, [])] : []),
      ];
    case 'followed':
    case 'changes':
      return [page(OVER_TIME, ['over-tid'])];
    case 'pairs':
      return [
        number(
          changeLabel(view, Number(first), Number(second), rest.join(':')),
          numberAddress.change(Number(first), Number(second), rest.join(':')),
        ),
        page(OVER_TIME, ['over-tid']),
      ];
    case 'own-change': {
      const node = rest.slice(1).join(':');
      return [
        number(
          changeLabel(view, Number(first), Number(second), node),
          numberAddress.change(Number(first), Number(second), node),
        ),
        page(OVER_TIME, ['over-tid']),
      ];
    }
    case 'pool':
      return [
        ...(rest.length === 0 ? distanceUses(view, Number(first)) : []),
        page(FIGURE_2, ['portfolj']),
        ...(rest.length === 0 ? [page(STATE, [])] : []),
      ];
    case 'path':
      return [...distanceUses(view, Number(first)), page(FIGURE_2, ['portfolj'])];
    case 'point':
      return pointUses(view, Number(first), second, rest.join(':'));
    case 'covers':
      return [
        page(FIGURE_2, ['portfolj']),
        ...(['organisations', 'not-in-point'].includes(second) && rest.length === 0 ? [page(STATE, [])] : []),
      ];
    case 'cell':
    case 'distance':
    case 'spread':
    case 'pool-mean':
      return [page(FIGURE_2, ['portfolj'])];
    case 'status':
      return [
        ...(second === 'expected' ? [page(FIGURE_2, ['portfolj'])] : []),
        ...(second === 'register' ? [page(text('Skicka ut', 'Send out'), ['skicka-ut'])] : []),
        ...(second === 'counts' || second === 'masked'
          ? [page(FIGURE_1, ['mognad']), page(PRINCIPLES, ['mognad', 'principer'])]
          : []),
        ...(second === 'counts' ? [page(OVER_TIME, ['over-tid'])] : []),
        ...(second === 'takes-part' ? areasOf(plan, () => true) : []),
        ...(second === 'to-decide' ? [page(text('Beslut', 'Decisions'), ['beslut'])] : []),
        page(STATE, []),
        page(text('Organisationer', 'Organisations'), ['organisationer']),
      ];
    case 'late':
    case 'errors':
      return [page(text('Organisationer', 'Organisations'), ['organisationer'])];
    case 'plan':
      return [
        ...(second === 'all' || !isCounted(rest[0])
          ? []
          : [number(WHOLE_PLAN, `plan:${first}:all:${rest[0]}`)]),
        ...areasOf(plan, ({ id: area }) => second === area),
        page(WHOLE_PLAN, ['planen']),
        page(STATE, []),
      ];
    case 'gap':
      return indicatorPages(plan, first);
    case 'chain':
    case 'orphans':
      return [page(text('Kedjan', 'The chain'), ['planen', 'kedjan', ...rest])];
    case 'measured':
    case 'measure':
      return areasOf(plan, ({ id: area }) =>
        plan.processMeasures.some(
          ({ goalArea, subMeasures }) => goalArea === area && subMeasures.some((sub) => sub.id === second),
        ),
      );
    case 'target':
      return [
        ...plan.indicators
          .filter((one) => one.id === first)
          .flatMap(({ id: indicator, title }) =>
            view.years.map(({ year }) =>
              number(
                text(`${title.sv} ${year}: kvar till målet`, `${title.en} ${year}: left to the target`),
                numberAddress.gap(indicator, year),
              ),
            ),
          ),
        ...indicatorPages(plan, first),
      ];
    case 'actions':
      return [
        ...areasOf(
          plan,
          ({ id: area }) =>
            area === second ||
            plan.actions.some(
              (one) => one.id === second && one.listedUnder.some((place) => place.startsWith(`${area}.`)),
            ),
        ),
        page(text(`Kedjan: ${second}`, `The chain: ${second}`), ['planen', 'kedjan', second]),
      ];
    default:
      return [];
  }
}

const STATE = text('Läget', 'The state');
const OVER_TIME = text('Över tid', 'Over time');
const PRINCIPLES = text('Principer', 'Principles');
const FIGURE_1 = text('Figur 1', 'Figure 1');
const FIGURE_2 = text('Figur 2: portföljens läge', 'Figure 2: where the portfolio lies');

function page(label: Text, path: readonly string[]): NumberUse {
  return { label, path: ['koncern', ...path], opens: null };
}

function number(label: Text, opens: string): NumberUse {
  return { label, path: null, opens };
}

const WHOLE_PLAN = text('Hela planen', 'The whole plan');

const RATE = (year: string): Text => text(`Svarsfrekvens ${year}`, `Response rate ${year}`);

/** Counts of a goal area that the whole plan adds up too. */
function isCounted(what: string | undefined): boolean {
  return what !== undefined && what !== 'own-actions' && what !== 'without-own';
}

/** How many, and how they spread: the mean that they stand beside. */
function spreadUses(view: GroupView, year: number, node: string): readonly NumberUse[] {
  const own = pathTo(instrumentTree(view.instrument), node).at(-1);
  if (own === undefined) return [];
  return [
    number(
      text(`${own.label.sv} ${year}`, `${own.label.en} ${year}`),
      numberAddress.group(year, 'organisation', node),
    ),
    page(text('Mognad', 'Maturity'), ['mognad']),
    page(OVER_TIME, ['over-tid']),
    ...(node === 'total' ? [page(STATE, [])] : []),
  ];
}

function changeLabel(view: GroupView, before: number, after: number, node: string): Text {
  const { sv = node, en = node } = pathTo(instrumentTree(view.instrument), node).at(-1)?.label ?? {};
  return text(`${sv}, ${before} till ${after}`, `${en}, ${before} to ${after}`);
}

/** A change is one of those that the page counts by what can be said of them. */
function changesUses(
  view: GroupView,
  register: Register | null,
  before: number,
  after: number,
  node: string,
): readonly NumberUse[] {
  const found = groupChange(view, register, node, before, after);
  if (found === null) return [];
  const { phrase } = found.change;
  const { sv, en } = changePhrases[phrase];
  return [
    number(
      text(`${before} till ${after}: ${sv}`, `${before} to ${after}: ${en}`),
      numberAddress.changes(before, after, phrase),
    ),
  ];
}

/** What a point of the koncern is measured to. */
function distanceUses(view: GroupView, year: number): readonly NumberUse[] {
  if (targetPath(view.years, year).points.length === 0) return [];
  return [number(text('Kvar till målpunkten', 'Left to the target point'), numberAddress.distance(year))];
}

/** One organisation's own point: the means that it is in. */
function pointUses(view: GroupView, year: number, what: string, organisation: string): readonly NumberUse[] {
  const portfolio = view.years.find((one) => one.year === year)?.portfolio;
  const own = portfolio?.organisations.find((one) => one.organisation === organisation);
  if (portfolio === undefined || own === undefined) return [];
  const axis = what === 'external' ? 'external' : 'innovation';
  const inPool = !portfolio.notInPoint.includes(organisation);
  return [
    ...(inPool
      ? [
          number(
            text(`Koncernens punkt ${year}`, `The group's point ${year}`),
            numberAddress.pool(year, axis),
          ),
        ]
      : []),
    ...(what === 'weight'
      ? []
      : [
          number(
            text(
              `Punkten ${year}, varje organisation lika`,
              `The point ${year}, every organisation the same`,
            ),
            numberAddress.poolMean(year, axis),
          ),
        ]),
    page(FIGURE_2, ['portfolj']),
  ];
}

/** An organisation's own value: what stands above it, and the koncern's means that it is in. */
function ownUses(view: GroupView, fingerprint: string, asked: string): readonly NumberUse[] {
  const part = /^(count|spread|rate):/.exec(asked)?.[1] ?? null;
  const node = asked.replace(/^(count|spread|rate):/, '');
  const found = view.submissions.find((one) => one.fingerprint === fingerprint);
  const path = pathTo(instrumentTree(view.instrument), node);
  const own = path.at(-1);
  if (found === undefined || own === undefined) return [];
  const above = path.at(-2);
  const { year, name, organisation, standing } = found;
  const counts = year !== null && standing === 'counts';
  if (part === 'rate')
    return [
      ...(counts ? [number(RATE(String(year)), numberAddress.rate(year))] : []),
      page(text(name, name), ['organisationer', organisation]),
    ];
  if (part !== null)
    return [
      number(
        text(`${name}: ${own.label.sv}`, `${name}: ${own.label.en}`),
        numberAddress.own(fingerprint, node),
      ),
      ...(part === 'count' && node === 'total'
        ? [
            number(
              text(`${name}: Svarsfrekvens`, `${name}: Response rate`),
              numberAddress.own(fingerprint, RESPONSE_RATE_ID),
            ),
          ]
        : []),
      ...(part === 'spread' || !counts
        ? []
        : [
            number(
              text(`${own.label.sv} ${year}: svarande`, `${own.label.en} ${year}: respondents`),
              numberAddress.respondents(year, node),
            ),
          ]),
      page(text(name, name), ['organisationer', organisation]),
    ];
  return [
    ...(above === undefined
      ? []
      : [
          number(
            text(`${name}: ${above.label.sv}`, `${name}: ${above.label.en}`),
            numberAddress.own(fingerprint, above.id),
          ),
        ]),
    ...(year === null || standing !== 'counts' || own.level === 'statement'
      ? []
      : [
          number(
            text(
              `${own.label.sv} ${year}, varje organisation väger lika`,
              `${own.label.en} ${year}, every organisation weighs the same`,
            ),
            numberAddress.group(year, 'organisation', node),
          ),
          number(
            text(
              `${own.label.sv} ${year}, varje svar väger lika`,
              `${own.label.en} ${year}, every response weighs the same`,
            ),
            numberAddress.group(year, 'respondent', node),
          ),
        ]),
    page(text(name, name), ['organisationer', organisation]),
  ];
}

/** A value of the koncern: the changes that it is compared in, and the figures that show it. */
function groupUses(view: GroupView, plan: Plan, year: number, node: string): readonly NumberUse[] {
  const own = pathTo(instrumentTree(view.instrument), node).at(-1);
  if (own === undefined) return [];
  const years = view.years.map((one) => one.year);
  const at = years.indexOf(year);
  const steps = [
    [years[at - 1], year],
    [year, years[at + 1]],
  ] as const;
  return [
    ...plan.indicators
      .filter(({ principle }) => principle === node)
      .map(({ id, title }) =>
        number(
          text(`${title.sv} ${year}: kvar till målet`, `${title.en} ${year}: left to the target`),
          numberAddress.gap(id, year),
        ),
      ),
    ...(own.level === 'total' ? [page(STATE, [])] : []),
    ...(own.level === 'factor' ? [page(FIGURE_1, ['mognad'])] : []),
    ...(own.level === 'dimension'
      ? [page(text('Förmåga och arv', 'Capability and heritage'), ['mognad'])]
      : []),
    ...(own.level === 'principle' ? [page(PRINCIPLES, ['mognad', 'principer'])] : []),
    ...plan.indicators
      .filter(({ principle }) => principle === node)
      .map(({ id, title, goalArea }) =>
        page(text(`${id} ${title.sv}`, `${id} ${title.en}`), ['planen', goalArea]),
      ),
    ...steps.flatMap(([before, after]) =>
      before === undefined || after === undefined
        ? []
        : [
            number(
              text(`${own.label.sv}, ${before} till ${after}`, `${own.label.en}, ${before} to ${after}`),
              numberAddress.change(before, after, node),
            ),
          ],
    ),
  ];
}

function indicatorPages(plan: Plan, indicator: string): readonly NumberUse[] {
  return [
    ...areasOf(plan, ({ id: area }) =>
      plan.indicators.some(({ id, goalArea }) => id === indicator && goalArea === area),
    ),
    page(WHOLE_PLAN, ['planen']),
  ];
}

function areasOf(plan: Plan, holds: (area: Plan['goalAreas'][number]) => boolean): readonly NumberUse[] {
  return plan.goalAreas
    .filter(holds)
    .map(({ id, title }) => page(text(`${id} ${title.sv}`, `${id} ${title.en}`), ['planen', id]));
}

/** A node with everything above it, from the top; empty where it is not there. */
function pathTo(node: InstrumentNode, wanted: string): readonly InstrumentNode[] {
  if (node.id === wanted) return [node];
  for (const child of node.children) {
    const found = pathTo(child, wanted);
    if (found.length > 0) return [node, ...found];
  }
  return [];
}
