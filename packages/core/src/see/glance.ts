import {
  type GroupView,
  type GroupYear,
  groupChange,
  type Register,
  targetPath,
  waitsForDecision,
} from '../group/index.ts';
import { weighOtherwise } from '../results/index.ts';
import { changePhrases, type PortfolioAxis } from '../scoring/index.ts';
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPrice,
  type Language,
  linkNumber,
  type Text,
  text,
} from '../text/index.ts';
import type { WeightKind } from '../workbook/index.ts';
import { numberAddress, type PlanNumber } from './number-address.ts';
import type { ChainOrphan } from './plan-chain.ts';
import type { PlanGlance } from './plan-glance.ts';
import type { BoardRow } from './status-board.ts';

/** A part of the first line: `41 av 62 har lämnat in`; its numbers are marked with their addresses. */
export interface GlanceCount {
  readonly id: 'received' | 'not-ready' | 'unexpected' | 'missing' | 'failed' | 'to-decide';
  readonly count: number;
  readonly says: Text;
  readonly address: string;
}

/** A sentence; its numbers are marked with their addresses (`linkedParts`). */
export interface GlanceSentence {
  readonly id: string;
  readonly says: Text;
}

/** What cannot be said yet, and what it takes; numbers are marked with their addresses. */
export interface GlanceGap {
  readonly id: string;
  readonly says: Text;
  readonly takes: Text;
}

/** One of the plan's four tiles; its numbers are marked with their addresses. */
export interface GlanceTile {
  readonly id: string;
  readonly title: Text;
  readonly says: Text;
}

/** The koncern's first screen, in one glance. No league table. */
export interface Glance {
  readonly year: number | null;
  readonly title: Text;
  readonly counts: readonly GlanceCount[];
  readonly canSay: readonly GlanceSentence[];
  readonly tiles: readonly GlanceTile[];
  /** *Saknar koppling*: actions of the plan that no organisation has an action for, with its place in the chain. */
  readonly orphans: readonly Pick<ChainOrphan, 'node' | 'says'>[];
  readonly cannotSay: readonly GlanceGap[];
  /** That there is a register that could not be read, why and what to do; null where there is none. */
  readonly registerTrouble: Text | null;
}

/** What the first screen is made from, beside the view. */
export interface GlanceInput {
  readonly view: GroupView;
  readonly register: Register | null;
  /** Why a register that is among the files could not be read. */
  readonly registerTrouble?: Text | null;
  /** The status board of the view's newest year. */
  readonly board: readonly BoardRow[];
  /** The plan followed up in the newest year; null where nobody counts. */
  readonly followUp: PlanGlance | null;
  /** Today and the last day to hand in, as `2022-03-31`. */
  readonly today: string;
  readonly dueOn: string | null;
}

/** The first screen of the view's newest year. */
export function glanceOf(input: GlanceInput): Glance {
  const { view, today } = input;
  const newest = view.years.find(({ year }) => year === view.newest) ?? null;
  const year = view.newest;
  return {
    year,
    title:
      year === null
        ? notBegun(view.status.expected)
        : text(`Mätår ${year}, läget ${today}`, `Year ${year}, as of ${today}`),
    counts: year === null ? [] : countsOf(input, year),
    canSay:
      newest === null
        ? []
        : [maturitySentence(newest, input), portfolioSentence(newest)].flatMap((one) => one ?? []),
    tiles: (input.followUp?.goalAreas ?? []).map(({ id, title, counts }) => {
      const of = (value: number, what: PlanNumber): string =>
        linkNumber(String(value), numberAddress.plan(year ?? 0, id, what));
      const [set, all] = [of(counts.withTarget, 'with-target'), of(counts.indicators, 'indicators')];
      const [data, measures] = [of(counts.withData, 'with-data'), of(counts.subMeasures, 'measures')];
      const reached = of(counts.reached, 'reached');
      return {
        id,
        title,
        says: text(
          `mål satta ${set} av ${all} · nått ${reached} · processmått med data ${data} av ${measures}`,
          `targets set ${set} of ${all} · reached ${reached} · process measures with data ${data} of ${measures}`,
        ),
      };
    }),
    orphans: (input.followUp?.chain.orphans ?? []).flatMap(({ lacks, node, says }) =>
      lacks === 'own-action' ? { node, says } : [],
    ),
    cannotSay: gapsOf(newest, input),
    registerTrouble: view.status.expected === null ? troubleOf(input) : null,
  };
}

/** The first year begins with a register alone. */
function notBegun(expected: number | null): Text {
  return expected === null
    ? text('Ingen arbetsbok är inläst än', 'No workbook has been read yet')
    : text(
        expected === 1 ? '1 organisation väntas' : `${formatCount(expected, 'sv')} organisationer väntas`,
        expected === 1
          ? '1 organisation is expected'
          : `${formatCount(expected, 'en')} organisations are expected`,
      );
}

function countsOf({ view, board, dueOn }: GlanceInput, year: number): readonly GlanceCount[] {
  const { expected, received, failed } = view.status;
  const of = (status: BoardRow['status']): number => board.filter((row) => row.status === status).length;
  const toDecide = view.findings.filter(waitsForDecision).length;
  const last =
    dueOn === null ? { sv: '', en: '' } : { sv: ` (sista dag ${dueOn})`, en: ` (last day ${dueOn})` };
  const count = (id: GlanceCount['id'], number: number, sv: string, en: string): GlanceCount => ({
    id,
    count: number,
    says: text(sv, en),
    address: numberAddress.status(year, id),
  });
  const number = (value: number, status: string): Text => {
    const address = numberAddress.status(year, status);
    return text(linkNumber(formatCount(value, 'sv'), address), linkNumber(formatCount(value, 'en'), address));
  };
  const got = number(received, 'received');
  const counting = board.filter((row) => row.status === 'received' && (row.expected || expected === null));
  const counts = number(counting.length, 'received-counts');
  const unknown = number(of('unexpected'), 'unexpected');
  const incomplete = number(of('not-ready'), 'not-ready');
  const missing = number(of('missing'), 'missing');
  const broken = number(failed.length, 'failed');
  const decide = number(toDecide, 'to-decide');
  const all = expected === null ? null : number(expected, 'expected');
  return [
    count(
      'received',
      received,
      `${got.sv}${all === null ? '' : ` av ${all.sv}`} har lämnat in, varav ${counts.sv} räknas`,
      `${got.en}${all === null ? '' : ` of ${all.en}`} have handed in, ${counts.en} of which count`,
    ),
    count(
      'not-ready',
      of('not-ready'),
      `${incomplete.sv} behöver kompletteras`,
      `${incomplete.en} need supplements`,
    ),
    ...(expected === null
      ? []
      : [
          count(
            'missing',
            of('missing'),
            `${missing.sv} inte inlämnade än${last.sv}`,
            `${missing.en} not handed in yet${last.en}`,
          ),
        ]),
    ...(of('unexpected') === 0
      ? []
      : [
          count(
            'unexpected',
            of('unexpected'),
            `${unknown.sv} till finns inte i registret`,
            `${unknown.en} more not in the register`,
          ),
        ]),
    ...(failed.length === 0
      ? []
      : [count('failed', failed.length, `${broken.sv} går inte att läsa`, `${broken.en} cannot be read`)]),
    count('to-decide', toDecide, `${decide.sv} behöver ditt beslut`, `${decide.en} need your decision`),
  ];
}

/** `Mognad 47,0 % (38 organisationer, varje väger lika; hälften ligger 41–53; …)`. */
function maturitySentence(newest: GroupYear, { view, register }: GlanceInput): GlanceSentence | null {
  const { value, organisations, quartiles } = newest.maturity.organisationMean;
  if (value === null) return null;
  const before = view.years.filter(({ year }) => year < newest.year).at(-1) ?? null;
  const change =
    before === null ? null : (groupChange(view, register, 'total', before.year, newest.year)?.change ?? null);
  const { year } = newest;
  const say = (language: Language): string => {
    const sv = language === 'sv';
    const quartile = (which: 1 | 3): string =>
      linkNumber(
        formatNumber(quartiles?.[which === 1 ? 0 : 2] ?? 0, 0, language),
        numberAddress.quartile(year, which, 'total'),
      );
    const half =
      quartiles === null || organisations < 4
        ? ''
        : `; ${sv ? 'hälften ligger' : 'half lie'} ${quartile(1)}–${quartile(3)}`;
    const since =
      before === null || change === null
        ? ''
        : `; ${linkNumber(changePhrases[change.phrase][language], numberAddress.change(before.year, year, 'total'))} ${sv ? 'mot' : 'since'} ${before.year}`;
    const count = linkNumber(formatCount(organisations, language), numberAddress.who(year, 'total'));
    const who =
      organisations === 1
        ? sv
          ? 'en organisation'
          : 'one organisation'
        : `${count} ${sv ? 'organisationer, varje väger lika' : 'organisations, each weighing the same'}`;
    const percent = linkNumber(
      formatPercent(value, language),
      numberAddress.group(year, 'organisation', 'total'),
    );
    return `${sv ? 'Mognad' : 'Maturity'} ${percent} (${who}${half}${since}).`;
  };
  return { id: 'maturity', says: text(say('sv'), say('en')) };
}

const weights: Readonly<Record<WeightKind, Text>> = {
  budget: text('budget i tkr', 'budget in tkr'),
  hours: text('timmar', 'hours'),
  size: text('storlek', 'size'),
  equal: text('varje initiativ lika', 'every initiative the same'),
};

/** `Portföljen: 7,0 % innovation, 22,0 % extern nytta, visar 35 av 62, budget i tkr.` */
function portfolioSentence({ year, portfolio }: GroupYear): GlanceSentence | null {
  const { pooled, coverage, decided } = portfolio;
  const { point } = pooled;
  if (point === null) return null;
  const say = (language: Language): string => {
    const sv = language === 'sv';
    const all =
      coverage.expected === null
        ? ''
        : ` ${sv ? 'av' : 'of'} ${linkNumber(formatCount(coverage.expected, language), numberAddress.status(year, 'expected'))}`;
    const share = (axis: PortfolioAxis): string =>
      linkNumber(formatPercent(point[axis], language), numberAddress.pool(year, axis));
    const shows = linkNumber(
      formatCount(coverage.organisations, language),
      numberAddress.covers(year, 'organisations'),
    );
    const price =
      decided.hourlyPrice === null
        ? ''
        : sv
          ? `, timmar för ${formatPrice(decided.hourlyPrice, 'sv')}`
          : `, hours at ${formatPrice(decided.hourlyPrice, 'en')}`;
    return `${sv ? 'Portföljen' : 'The portfolio'}: ${share('innovation')} innovation, ${share('external')} ${sv ? 'extern nytta, visar' : 'external benefit, shows'} ${shows}${all}, ${weights[pooled.weight][language]}${price}.`;
  };
  return { id: 'portfolio', says: text(say('sv'), say('en')) };
}

/** What is wrong with the register that is among the files, and what to do about it. */
function troubleOf({ registerTrouble }: GlanceInput): Text | null {
  if (registerTrouble == null) return null;
  return text(
    `Registret gick inte att läsa: ${registerTrouble.sv} Rätta filen och lägg den bland filerna igen.`,
    `The register could not be read: ${registerTrouble.en} Put the file right and put it among the files again.`,
  );
}

/** Only what the data itself shows to be missing, each with what it takes. */
function gapsOf(newest: GroupYear | null, input: GlanceInput): readonly GlanceGap[] {
  const { view, followUp } = input;
  const gap = (id: string, says: Text, takes: Text): GlanceGap => ({ id, says, takes });
  const gaps: GlanceGap[] = [];
  const year = newest?.year ?? 0;
  if (newest === null || targetPath(view.years, newest.year).points.length === 0)
    gaps.push(
      gap(
        'target-point',
        text('Om portföljen rör sig mot målet.', 'Whether the portfolio moves towards the target.'),
        text('Målpunkten är inte beslutad.', 'The target point has not been decided.'),
      ),
    );
  const others = newest?.portfolio.notInPoint.length ?? 0;
  const otherwise = weighOtherwise(
    linkNumber(String(others), numberAddress.covers(year, 'not-in-point')),
    others,
  );
  if (newest !== null && !newest.portfolio.representative)
    gaps.push(
      gap(
        'representative',
        text('Var hela kommunkoncernens portfölj ligger.', "Where the whole group's portfolio lies."),
        others > 0
          ? text(
              `${otherwise.sv}: välj vikt, eller ange ett pris per timme.`,
              `${otherwise.en}: choose the weight, or give a price per hour.`,
            )
          : text(
              'Punkten visar bara dem som har lämnat in och klassat sina initiativ.',
              'The point shows only those who have handed in and classified their initiatives.',
            ),
      ),
    );
  if (view.years.length < 2)
    gaps.push(
      gap(
        'one-year',
        text('Om mognaden förändras.', 'Whether maturity changes.'),
        text('Det finns bara ett mätår: lägg till fler.', 'There is only one year: add more.'),
      ),
    );
  if (view.status.expected === null)
    gaps.push(
      gap(
        'no-register',
        text('Vilka som saknas.', 'Who is missing.'),
        troubleOf(input) ??
          text(
            'Det finns inget register: lägg organisationer.json bland filerna.',
            'There is no register: put organisationer.json among the files.',
          ),
      ),
    );
  const areas = followUp?.goalAreas ?? [];
  const withoutTarget = areas.reduce((sum, { counts }) => sum + counts.indicators - counts.withTarget, 0);
  const noTarget = linkNumber(String(withoutTarget), numberAddress.plan(year, 'all', 'without-target'));
  if (withoutTarget > 0)
    gaps.push(
      gap(
        'no-targets',
        text(
          `Om planens indikatorer når sina mål (${noTarget} saknar mål).`,
          `Whether the plan's indicators reach their targets (${noTarget} have none).`,
        ),
        text(
          'Sätt mål för Kommunkoncernen i bladet Mål, med motivering.',
          'Set targets for Kommunkoncernen in the sheet Mål, with the argument.',
        ),
      ),
    );
  const withoutData = areas.flatMap(({ processMeasures }) =>
    processMeasures.flatMap(({ subMeasures }) => subMeasures.filter(({ source }) => source === null)),
  );
  const noData = linkNumber(String(withoutData.length), numberAddress.plan(year, 'all', 'without-data'));
  if (withoutData.length > 0)
    gaps.push(
      gap(
        'no-measures',
        text(
          `Hur det går för ${noData} av planens processmått.`,
          `How ${noData} of the plan's process measures fare.`,
        ),
        text(
          `Ingen har lämnat uppgifter om ${listed(withoutData, 'sv')}.`,
          `Nobody has given data on ${listed(withoutData, 'en')}.`,
        ),
      ),
    );
  return gaps;
}

function listed(measures: readonly { readonly title: Text }[], language: Language): string {
  const names = measures.map(({ title }) => title[language].toLowerCase());
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${language === 'sv' ? 'och' : 'and'} ${last}`;
}
