import type { CollatedSubmission } from '../group/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { type InstrumentNode, instrumentTree } from '../instrument/index.ts';
import type { Plan } from '../plan/index.ts';
import { type Text, text } from '../text/index.ts';
import { normaliseLabel } from '../workbook/normalise.ts';
import { numberAddress } from './number-address.ts';
import type { FollowedRow, FollowedRows, Placed } from './plan-facts.ts';

/** The links of the chain, in its order: mål → nyläge → insats → indikator → kompetens. */
export type ChainKind = 'direction' | 'goal-area' | 'plan-action' | 'own-action' | 'indicator' | 'competence';

/** One link of the chain. */
export interface ChainNode {
  /** Unique in the chain: `M2`, `A06`, `own:o1:L01`, `IND07`, `competence:…`. */
  readonly id: string;
  readonly kind: ChainKind;
  readonly title: Text;
  /** The önskat nyläge of a goal area, the reason of an indicator; null for the rest. */
  readonly more: Text | null;
  /** Whose it is and where it stands; null for the plan's own. */
  readonly source: { readonly submission: CollatedSubmission; readonly cell: string | null } | null;
  /** What opens the number of what hangs below it. */
  readonly address: string | null;
}

/** Something that hangs together. `derived`: read out of texts, since the plan draws it as an image. */
export interface ChainLink {
  readonly from: string;
  readonly to: string;
  readonly derived: boolean;
}

/** *Saknar koppling*: a link of the chain that nothing hangs on, or that hangs on nothing. */
export interface ChainOrphan {
  readonly node: string;
  readonly lacks: 'own-action' | 'plan-action' | 'indicator' | 'action' | 'inventory';
  readonly says: Text;
}

/** The plan's chain for one year. */
export interface PlanChain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly orphans: readonly ChainOrphan[];
}

type Action = Placed<FollowedRow<'actions'>>;

/** The chain from the plan's directions to the competence that own actions need, with what lacks a link (R7). */
export function planChain(
  year: number,
  submissions: readonly CollatedSubmission[],
  plan: Plan,
  instrument: Instrument,
  facts: FollowedRows,
): PlanChain {
  const actions = facts
    .rows(submissions, 'actions', 'id')
    .filter(({ value }) => value.status !== 'cancelled');
  const inventory = facts.rows(submissions, 'competences', 'competence');
  const indicators = indicatorNames(plan, instrument);
  const competences = competencesOf(actions, inventory);
  const own = actions.map(ownNode);
  const links = [
    ...planLinks(plan),
    ...actions.flatMap((one, at) => actionLinks(one, own[at]?.id ?? '', indicators)),
  ];
  const nodes = [...planNodes(plan, year), ...own, ...competences];
  return {
    nodes,
    links,
    // Where nobody has handed in the optional sheet there is nothing to say of it.
    orphans: actions.length === 0 ? [] : orphansOf(nodes, links, inventory.length > 0),
  };
}

function planNodes(plan: Plan, year: number): readonly ChainNode[] {
  const node = (kind: ChainKind, id: string, title: Text, more: Text | null = null): ChainNode => ({
    id,
    kind,
    title,
    more,
    source: null,
    address: kind === 'plan-action' || kind === 'goal-area' ? numberAddress.actions(year, id) : null,
  });
  return [
    ...plan.directions.map(({ id, title }) => node('direction', id, title)),
    ...plan.goalAreas.map(({ id, title, targetState }) => node('goal-area', id, title, targetState)),
    ...plan.actions.map(({ id, title }) => node('plan-action', id, title)),
    ...plan.indicators.map(({ id, title, why }) => node('indicator', id, title, why)),
  ];
}

function planLinks(plan: Plan): readonly ChainLink[] {
  return [
    ...plan.directions.flatMap(({ id, goalAreas }) =>
      goalAreas.map(({ id: area, derived }) => ({ from: id, to: area, derived })),
    ),
    ...plan.actions.flatMap(({ id, listedUnder }) =>
      [...new Set(listedUnder.map((place) => place.split('.')[0] ?? ''))].map((area) => ({
        from: area,
        to: id,
        derived: false,
      })),
    ),
    ...plan.indicators.map(({ id, goalArea }) => ({ from: goalArea, to: id, derived: false })),
  ];
}

function ownNode({ submission, cell, value }: Action, at: number): ChainNode {
  const name = [value.id, value.name].filter((part) => part !== null).join(' ');
  return {
    // Ids are the organisation's own, and may be missing or given twice.
    id: `own:${submission.organisation}:${value.id ?? ''}:${at}`,
    kind: 'own-action',
    title: text(name, name),
    more: null,
    source: { submission, cell },
    address: null,
  };
}

function actionLinks(
  { value }: Action,
  id: string,
  indicators: ReadonlyMap<string, string>,
): readonly ChainLink[] {
  const planActions = (value.planActions ?? []).filter((one) => one !== 'none');
  const measured = (value.indicators ?? []).flatMap((name) => indicators.get(normaliseLabel(name)) ?? []);
  const competence = value.competence === null ? [] : [competenceId(value.competence)];
  return [
    ...planActions.map((from) => ({ from, to: id, derived: false })),
    ...[...measured, ...competence].map((to) => ({ from: id, to, derived: false })),
  ];
}

/** Every name of the plan's indicators, and of the principles that they are. */
function indicatorNames(plan: Plan, instrument: Instrument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const byPrinciple = new Map(plan.indicators.map(({ id, principle }) => [principle, id] as const));
  const visit = ({ id, label, aliases, children }: InstrumentNode): void => {
    const indicator = byPrinciple.get(id);
    if (indicator !== undefined)
      for (const name of [id, label.sv, label.en, ...aliases]) names.set(normaliseLabel(name), indicator);
    children.forEach(visit);
  };
  visit(instrumentTree(instrument));
  for (const { id, title } of plan.indicators)
    for (const name of [id, title.sv, title.en]) names.set(normaliseLabel(name), id);
  return names;
}

function competenceId(name: string): string {
  return `competence:${normaliseLabel(name)}`;
}

/** Competence that own actions need and that organisations have counted, each name once. */
function competencesOf(
  actions: readonly Action[],
  inventory: readonly Placed<FollowedRow<'competences'>>[],
): readonly ChainNode[] {
  const found = new Map<string, ChainNode>();
  // The inventory comes first: where there is one, it is what the name leads to.
  for (const { submission, cell, value } of inventory) {
    const name = value.competence ?? '';
    if (name === '' || found.has(competenceId(name))) continue;
    found.set(competenceId(name), competenceNode(name, { submission, cell }));
  }
  for (const { value } of actions) {
    const name = value.competence ?? '';
    if (name !== '' && !found.has(competenceId(name)))
      found.set(competenceId(name), competenceNode(name, null));
  }
  return [...found.values()];
}

function competenceNode(name: string, source: ChainNode['source']): ChainNode {
  return {
    id: competenceId(name),
    kind: 'competence',
    title: text(name, name),
    more: null,
    source,
    address: null,
  };
}

function orphansOf(
  nodes: readonly ChainNode[],
  links: readonly ChainLink[],
  inventoried: boolean,
): readonly ChainOrphan[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  // Who has each kind below and above it: there may be as many links as all organisations have actions.
  const belows = new Map<ChainKind, Set<string>>();
  const aboves = new Map<ChainKind, Set<string>>();
  for (const { from, to } of links) {
    note(belows, kinds.get(to), from);
    note(aboves, kinds.get(from), to);
  }
  const below = (id: string, kind: ChainKind): boolean => belows.get(kind)?.has(id) === true;
  const above = (id: string, kind: ChainKind): boolean => aboves.get(kind)?.has(id) === true;
  return nodes.flatMap((node): ChainOrphan[] => {
    const { id, kind, title, source } = node;
    const whose = source?.submission.name ?? '';
    const orphan = (lacks: ChainOrphan['lacks'], sv: string, en: string): ChainOrphan => ({
      node: id,
      lacks,
      says: text(sv, en),
    });
    switch (kind) {
      case 'plan-action':
        return below(id, 'own-action') ? [] : [planActionOrphan(id)];
      case 'own-action':
        return [
          ...(above(id, 'plan-action')
            ? []
            : [
                orphan(
                  'plan-action',
                  `${title.sv} hos ${whose} bidrar inte till någon av stadens insatser.`,
                  `${title.en} of ${whose} contributes to none of the city's actions.`,
                ),
              ]),
          ...(below(id, 'indicator')
            ? []
            : [
                orphan(
                  'indicator',
                  `${title.sv} hos ${whose} ska inte påverka någon av planens indikatorer.`,
                  `${title.en} of ${whose} is to affect none of the plan's indicators.`,
                ),
              ]),
        ];
      case 'indicator':
        return above(id, 'own-action')
          ? []
          : [
              orphan(
                'action',
                `${id} ${title.sv}: ingen insats ska påverka den.`,
                `${id} ${title.en}: no action is to affect it.`,
              ),
            ];
      case 'competence':
        return source !== null || !inventoried
          ? []
          : [
              orphan(
                'inventory',
                `Kompetensen ${title.sv} behövs, men ingen har den i sin inventering.`,
                `The competence ${title.en} is needed, but nobody has it in their inventory.`,
              ),
            ];
      default:
        return [];
    }
  });
}

function note(by: Map<ChainKind, Set<string>>, kind: ChainKind | undefined, id: string): void {
  if (kind === undefined) return;
  const known = by.get(kind);
  if (known === undefined) by.set(kind, new Set([id]));
  else known.add(id);
}

/** An action of the plan that no organisation has an action for. */
export function planActionOrphan(id: string): ChainOrphan {
  return {
    node: id,
    lacks: 'own-action',
    says: text(`${id}: ingen organisation har en insats.`, `${id}: no organisation has an action.`),
  };
}
