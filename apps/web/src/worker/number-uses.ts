import type { GroupView } from '@nylage/core/group';
import { type InstrumentNode, instrumentTree } from '@nylage/core/instrument';
import type { Plan } from '@nylage/core/plan';
import { numberAddress } from '@nylage/core/see';
import { type Text, text } from '@nylage/core/text';
import type { NumberUse } from '../see-protocol.ts';

/** Where a number is used: the numbers above it, and the pages that show it. Empty for one that is not known. */
export function numberUses(view: GroupView, plan: Plan, id: string): readonly NumberUse[] {
  const [kind = '', first = '', second = '', ...rest] = id.split(':');
  switch (kind) {
    case 'own':
      return ownUses(view, first, [second, ...rest].join(':'));
    case 'group':
      return groupUses(view, plan, Number(first), rest.join(':'));
    case 'change':
      return [page(OVER_TIME, ['over-tid']), ...(rest.join(':') === 'total' ? [page(STATE, [])] : [])];
    case 'pool':
      return [page(FIGURE_2, ['portfolj']), ...(rest.length === 0 ? [page(STATE, [])] : [])];
    case 'pool-mean':
      return [page(FIGURE_2, ['portfolj'])];
    case 'status':
      return [page(STATE, []), page(text('Organisationer', 'Organisations'), ['organisationer'])];
    case 'measure':
      return areasOf(plan, ({ id: area }) =>
        plan.processMeasures.some(
          ({ goalArea, subMeasures }) => goalArea === area && subMeasures.some((sub) => sub.id === second),
        ),
      );
    case 'target':
      return areasOf(plan, ({ id: area }) =>
        plan.indicators.some((one) => one.id === first && one.goalArea === area),
      );
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
const FIGURE_2 = text('Figur 2: portföljens läge', 'Figure 2: where the portfolio lies');

function page(label: Text, path: readonly string[]): NumberUse {
  return { label, path: ['koncern', ...path], opens: null };
}

function number(label: Text, opens: string): NumberUse {
  return { label, path: null, opens };
}

/** An organisation's own value: what stands above it, and the koncern's means that it is in. */
function ownUses(view: GroupView, fingerprint: string, node: string): readonly NumberUse[] {
  const found = view.submissions.find((one) => one.fingerprint === fingerprint);
  const path = pathTo(instrumentTree(view.instrument), node);
  const own = path.at(-1);
  if (found === undefined || own === undefined) return [];
  const above = path.at(-2);
  const { year, name, organisation, standing } = found;
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
    ...(own.level === 'total' ? [page(STATE, [])] : []),
    ...(own.level === 'factor' ? [page(text('Figur 1', 'Figure 1'), ['mognad'])] : []),
    ...(own.level === 'dimension'
      ? [page(text('Förmåga och arv', 'Capability and heritage'), ['mognad'])]
      : []),
    ...(own.level === 'principle' ? [page(text('Principer', 'Principles'), ['mognad', 'principer'])] : []),
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
