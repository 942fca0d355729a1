import type { CollatedSubmission, GroupNode, GroupYear } from '@nylage/core/group';
import { factCell, findOwnNode, nodeCell, ownResponseRate } from '@nylage/core/group';
import { type ResultCell, resultWords } from '@nylage/core/results';
import { FEWEST_SHOWN } from '@nylage/core/scoring';
import { formatPercent } from '@nylage/core/text';
import type { SheetToWrite } from '../../write/index.ts';
import { tableSheet } from '../../write/index.ts';
import {
  type KoncernInput,
  newestYear,
  numberOrNull,
  principleTree,
  sayIn,
  shownGroup,
  shownResult,
} from './koncern-input.ts';

const INDENT = '\u2003';

function flatten(tree: GroupNode): ReadonlyMap<string, GroupNode> {
  const byId = new Map<string, GroupNode>();
  const visit = (node: GroupNode): void => {
    byId.set(node.id, node);
    node.children.forEach(visit);
  };
  visit(tree);
  return byId;
}

/** Maturity at every node down to principles: both means by year, and how many are behind them. */
export function maturitySheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const years = input.view.years.map((year) => ({
    year,
    organisation: flatten(year.maturity.organisationMean),
    respondent: flatten(year.maturity.respondentMean),
  }));
  const newest = years.at(-1);
  const rows = principleTree(input).map(({ node, depth }): ResultCell[] => {
    const last = newest?.organisation.get(node.id);
    const quartiles = last?.quartiles ?? null;
    const quartile = (at: 0 | 2): ResultCell =>
      newest === undefined
        ? null
        : shownGroup(input, newest.year.year, node.id, 'quartiles', quartiles?.[at] ?? null);
    return [
      `${INDENT.repeat(depth)}${node.label[input.language]}`,
      ...years.map(({ year, organisation }) =>
        shownGroup(input, year.year, node.id, 'organisationMean', organisation.get(node.id)?.value ?? null),
      ),
      ...years.map(({ year, respondent }) =>
        shownGroup(input, year.year, node.id, 'respondentMean', respondent.get(node.id)?.value ?? null),
      ),
      last?.organisations ?? 0,
      quartile(0),
      quartile(2),
    ];
  });
  return tableSheet({
    name: say('Mognad', 'Maturity'),
    tableName: 'KoncernMognad',
    stamp,
    title: say('Digital mognad', 'Digital maturity'),
    lines: [
      say(
        'Medelvärden över de organisationer som har ett värde. Små organisationer är med i medelvärdena, men visas inte var för sig.',
        'Means over the organisations that have a value. Small organisations are in the means, but are not shown by themselves.',
      ),
      ...input.view.years.map((year) => rateLine(input, year)),
    ],
    columns: [
      { header: say('Dimension, faktor, princip', 'Dimension, factor, principle'), kind: 'text', width: 38 },
      ...years.map(({ year }) => ({
        header: say(
          `${year.year}, varje organisation väger lika`,
          `${year.year}, every organisation weighs the same`,
        ),
        kind: 'percent' as const,
        bar: true,
        width: 18,
      })),
      ...years.map(({ year }) => ({
        header: say(`${year.year}, varje svar väger lika`, `${year.year}, every response weighs the same`),
        kind: 'percent' as const,
        width: 16,
      })),
      { header: say('Organisationer', 'Organisations'), kind: 'integer' },
      { header: say('En fjärdedel ligger under', 'A quarter lie below'), kind: 'percent', width: 14 },
      { header: say('En fjärdedel ligger över', 'A quarter lie above'), kind: 'percent', width: 14 },
    ],
    rows,
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

function rateLine(input: KoncernInput, { year, maturity }: GroupYear): string {
  const say = sayIn(input);
  const { value, answered, invited, organisations, of } = maturity.responseRate;
  const cell = shownGroup(input, year, 'total', 'responseRate', value);
  const rate = numberOrNull(cell);
  const name = `${resultWords.responseRate[input.language]} ${year}`;
  if (rate === null) return `${name}: ${cell ?? formatPercent(null, input.language)}.`;
  const within = say(
    `i ${organisations} av ${of} organisationer`,
    `in ${organisations} of ${of} organisations`,
  );
  return `${name}: ${formatPercent(rate, input.language)} (${resultWords.ofInvited(answered, invited)[input.language]}, ${within}).`;
}

/** An organisation's respondents, invited and response rate: shown, withheld or of too few, as its total is. */
function rateCells(input: KoncernInput, one: CollatedSubmission): readonly ResultCell[] {
  const total = findOwnNode(one, 'total');
  const shown = shownResult(input, one.fingerprint, total);
  if (typeof shown !== 'number') return [shown, shown, shown];
  const rate = ownResponseRate(one);
  return [total?.n ?? null, rate?.invited ?? null, rate?.value ?? null];
}

/** Each organisation's own result at total, dimensions and factors, in order of name: no ranking. */
export function organisationMaturitySheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const newest = newestYear(input);
  const nodes = principleTree(input).filter(({ node }) => node.level !== 'principle');
  const row = (one: CollatedSubmission): ResultCell[] => [
    one.name,
    ...nodes.map(({ node }) => shownResult(input, one.fingerprint, findOwnNode(one, node.id))),
    ...rateCells(input, one),
  ];
  return tableSheet({
    name: say('Mognad per organisation', 'Maturity by organisation'),
    tableName: 'KoncernMognadOrganisation',
    stamp,
    title: say(
      `Mognad per organisation ${newest?.year ?? ''}`,
      `Maturity by organisation ${newest?.year ?? ''}`,
    ),
    lines: [
      say(
        'I bokstavsordning, inte rangordnat: självskattningar går inte att jämföra rakt av. Färre än 5 svar visas inte.',
        'In alphabetical order, not ranked: self-ratings cannot be compared outright. Fewer than 5 responses are not shown.',
      ),
    ],
    columns: [
      // A factor is called Organisation, so the column of names is not.
      { header: say('Förvaltning eller bolag', 'Department or company'), kind: 'text', width: 34 },
      ...nodes.map(({ node }) => ({
        header: node.label[input.language],
        kind: 'percent' as const,
        width: 14,
      })),
      { header: say('Svarande', 'Respondents'), kind: 'integer' },
      { header: say('Inbjudna', 'Invited'), kind: 'integer' },
      { header: resultWords.responseRate[input.language], kind: 'percent', width: 16 },
    ],
    rows: byName(newest).map(row),
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}

function byName(year: GroupYear | null): readonly CollatedSubmission[] {
  return [...(year?.counted ?? [])].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** For every number of the koncern: who stands behind it, and in which file, sheet and cell. */
export function originSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  const newest = newestYear(input);
  const rows = principleTree(input).flatMap(({ node }) =>
    byName(newest).flatMap((one): ResultCell[][] => {
      const own = findOwnNode(one, node.id);
      if (own === undefined || own.value === null) return [];
      return [
        [
          node.label[input.language],
          one.name,
          shownResult(input, one.fingerprint, own),
          own.n < FEWEST_SHOWN ? say('färre än 5', 'fewer than 5') : own.n,
          one.files[0] ?? '',
          nodeCell(one.contribution.places, node.id) ?? '',
        ],
      ];
    }),
  );
  for (const one of byName(newest)) {
    const [answered = null, , rate = null] = rateCells(input, one);
    if (ownResponseRate(one) === null) continue;
    rows.push([
      resultWords.responseRate[input.language],
      one.name,
      rate,
      answered,
      one.files[0] ?? '',
      factCell(one.contribution.places, 'invited') ?? '',
    ]);
  }
  return tableSheet({
    name: say('Ursprung', 'Origin'),
    tableName: 'KoncernUrsprung',
    stamp,
    title: say('Varifrån talen kommer', 'Where the numbers come from'),
    lines: [
      say(
        'En rad för varje tal som ingår i koncernens medelvärden, med fil, blad och cell.',
        "One row for each number in the koncern's means, with file, sheet and cell.",
      ),
    ],
    columns: [
      { header: say('Tal', 'Number'), kind: 'text', width: 30 },
      { header: say('Organisation', 'Organisation'), kind: 'text', width: 34 },
      { header: say('Resultat', 'Result'), kind: 'percent' },
      { header: say('Svarande', 'Respondents'), kind: 'integer' },
      { header: say('Fil', 'File'), kind: 'text', width: 50 },
      { header: say('Blad och celler', 'Sheet and cells'), kind: 'text', width: 28 },
    ],
    rows,
    whenEmpty: say('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  });
}
