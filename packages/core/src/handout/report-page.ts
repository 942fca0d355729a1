import { type Instrument, type InstrumentNode, instrumentName } from '../instrument/index.ts';
import type { HandoutReport } from '../report/index.ts';
import { resultWords, weightWords } from '../results/index.ts';
import {
  compareText,
  formatCount,
  formatNumber,
  formatPercent,
  type Language,
  type Text,
} from '../text/index.ts';
import { decisionParts } from './decision-section.ts';
import type { Passed } from './gate.ts';
import { nodesOf } from './koncern-row.ts';
import { html, type Markup } from './markup.ts';
import { groupNotShown, groupNumberWords, type NotShown, whyNotShown } from './not-shown.ts';
import {
  figureMarkup,
  type PageFigure,
  type PageRow,
  type PageTable,
  page,
  sectionMarkup,
  tableMarkup,
} from './page.ts';
import { planParts } from './plan/plan-section.ts';
import { planHandoutWords } from './plan/plan-words.ts';
import { reportWords as words } from './report-words.ts';

/** What the report is made from. */
export interface ReportPageInput {
  readonly passed: Passed;
  readonly instrument: Instrument;
  readonly language: Language;
  /** Said first, for instance that all is invented; null for nothing. */
  readonly notice: string | null;
  /** Made from the same hand-out, drawn for a page 640 pixels wide. */
  readonly figures: readonly PageFigure[];
}

/** Most columns of numbers side by side on A4. */
const MOST_COLUMNS = 6;

type Year = HandoutReport['years'][number];

/** The koncern as one page to read on screen or paper: static, without script, nothing fetched. */
export function reportPage(input: ReportPageInput): string {
  const { passed, language, notice, figures } = input;
  const { report } = passed;
  const newest = report.years.at(-1);
  const title = newest === undefined ? words.title[language] : `${words.title[language]} ${newest.year}`;
  const sections = [
    {
      id: 'figurer',
      title: words.figures[language],
      parts: figures.map((figure) => figureMarkup(figure, language)),
    },
    { id: 'mognad', title: words.maturity[language], parts: maturityParts(input) },
    ...(newest === undefined
      ? []
      : [
          { id: 'portfolj', title: words.portfolio[language], parts: portfolioParts(newest, language) },
          {
            id: 'planen',
            title: planHandoutWords.title[language],
            parts: planParts(passed.plan, language),
          },
          {
            id: 'organisationer',
            title: words.byOrganisation[language],
            parts: organisationParts(newest, input),
          },
        ]),
    {
      id: 'beslutat',
      title: planHandoutWords.decided[language],
      parts: decisionParts(passed.decided(language), language),
    },
    { id: 'visas-inte', title: words.notShown[language], parts: notShownParts(input) },
    { id: 'om-talen', title: words.about[language], parts: aboutParts(input) },
  ];
  return page({
    title,
    language,
    header: html`<h1>${title}</h1>
${notice === null ? '' : html`<p class="notice">${notice}</p>`}
<p class="stamp">${words.stamp[language]}${report.includesNotReady ? ` · ${words.notReady[language]}` : ''}</p>
${newest === undefined ? html`<p>${words.nobody[language]}</p>` : html`<p>${words.counted(newest.organisations, newest.portfolio.coverage.expected)[language]}</p>`}
<nav aria-label="${words.contents[language]}"><ul>${sections.map((one) => html`<li><a href="#${one.id}">${one.title}</a></li>`)}</ul></nav>`,
    main: sections.map((one) => sectionMarkup(one.id, one.title, one.parts)),
    footer: html`<p>${words.footer[language]}</p>`,
  });
}

/** `43,2 %`, or what stands in its place: that it is withheld, or that nothing is known. */
type Shown = (value: number | null | undefined, about: string) => string;

function shownIn({ passed, language }: ReportPageInput, year: number): Shown {
  const why = new Map(
    passed.notShown.flatMap((one) =>
      one.year === year && one.planned === null
        ? [[placeOf(one.organisation?.id ?? '', one.node, one.number), one.why]]
        : [],
    ),
  );
  return (value, about) => {
    if (value !== null && value !== undefined) return formatPercent(value, language);
    const [whose = ''] = about.split('\t');
    const reason = why.get(about) ?? why.get(placeOf(whose, null, null));
    if (reason === undefined) return formatPercent(null, language);
    return reason === 'few' ? words.fewer[language] : words.blank[language];
  };
}

function placeOf(organisation: string, node: string | null, number: NotShown['number']): string {
  return [organisation, node ?? '', number ?? ''].join('\t');
}

/** The nodes of the instrument down to principles, from the top, with their depth. */
function principles(
  instrument: Instrument,
): readonly { readonly node: InstrumentNode; readonly depth: number }[] {
  const depths = { total: 0, dimension: 1, factor: 2, principle: 3 } as const;
  return [...nodesOf(instrument).values()].flatMap((node) =>
    node.level === 'statement' ? [] : [{ node, depth: depths[node.level] }],
  );
}

function maturityParts(input: ReportPageInput): Markup[] {
  const { passed, instrument, language } = input;
  const years = passed.report.years.slice(-MOST_COLUMNS + 3);
  const byYear = years.map(({ maturity }) => new Map(maturity.map((one) => [one.id, one])));
  const last = byYear.at(-1);
  const says = years.map(({ year }) => shownIn(input, year));
  const newest = says.at(-1);
  const rows = principles(instrument).map(({ node, depth }): PageRow => {
    const own = last?.get(node.id);
    return {
      header: node.label[language],
      depth,
      cells: [
        ...byYear.map(
          (nodes, at) =>
            says[at]?.(nodes.get(node.id)?.organisationMean, placeOf('', node.id, 'organisationMean')) ?? '',
        ),
        ...(newest === undefined
          ? []
          : [
              newest(own?.respondentMean, placeOf('', node.id, 'respondentMean')),
              own?.quartiles == null
                ? newest(null, placeOf('', node.id, 'quartiles'))
                : `${formatPercent(own.quartiles[0], language)}–${formatPercent(own.quartiles[2], language)}`,
            ]),
        formatCount(own?.organisations ?? 0, language),
      ],
    };
  });
  return [
    html`<p>${words.means[language]}</p>`,
    html`<ul>${years.map((year, at) => html`<li>${rateLine(year, says[at], language)}</li>`)}</ul>
`,
    tableMarkup(
      {
        caption: words.maturityCaption[language],
        headers: [
          words.node[language],
          ...years.map(({ year }) => `${year}, ${groupNumberWords.organisationMean[language]}`),
          ...(years.length === 0
            ? ['']
            : [`${years.at(-1)?.year}, ${groupNumberWords.respondentMean[language]}`]),
          words.half[language],
          words.organisations[language],
        ],
        rows,
      },
      'numbers',
      language,
    ),
  ];
}

function rateLine({ year, responseRate }: Year, shown: Shown | undefined, language: Language): string {
  const rate = shown?.(responseRate?.value, placeOf('', 'total', 'responseRate')) ?? '';
  const says = `${words.rate(year)[language]}: ${rate}`;
  if (responseRate === null) return says;
  const { answered, invited, organisations, of } = responseRate;
  const [some = '', all = '', in_ = '', ofAll = ''] = [answered, invited, organisations, of].map((count) =>
    formatCount(count, language),
  );
  return `${says} (${words.rateOf(some, all, in_, ofAll)[language]})`;
}

function portfolioParts({ portfolio }: Year, language: Language): Markup[] {
  const { point, cells, spread, organisationMean, coverage, weight, representative } = portfolio;
  const row = (header: Text, value: number | null | undefined): PageRow => ({
    header: header[language],
    cells: [formatPercent(value ?? null, language)],
  });
  const points = (header: Text, value: number | undefined): PageRow =>
    value === undefined
      ? row(header, null)
      : { header: header[language], cells: [formatNumber(value, 1, language)] };
  const all: PageTable = {
    caption: words.portfolioCaption(weightWords[weight])[language],
    headers: [words.what[language], words.share[language]],
    rows: [
      row(words.innovation, point?.innovation),
      row(words.external, point?.external),
      row(words.innovationEqual, organisationMean?.innovation),
      row(words.externalEqual, organisationMean?.external),
      row(words.efficiencyInternal, cells?.efficiencyInternal),
      row(words.efficiencyExternal, cells?.efficiencyExternal),
      row(words.innovationInternal, cells?.innovationInternal),
      row(words.innovationExternal, cells?.innovationExternal),
      points(words.spreadInnovation, spread?.innovation),
      points(words.spreadExternal, spread?.external),
      row(words.classified, coverage.weightShare),
    ],
  };
  return [
    html`<p>${words.covers(coverage.organisations, coverage.expected, coverage.counted, coverage.initiatives)[language]}${
      representative ? '' : ` ${resultWords.groupNotRepresentative[language]}`
    }</p>`,
    tableMarkup(all, 'numbers', language),
  ];
}

/** A number of each organisation, and the node that decides whether it is shown. */
interface OwnColumn {
  readonly name: string;
  readonly node: string;
  readonly value: (one: Year['byOrganisation'][number]) => number | undefined;
}

function organisationParts(year: Year, input: ReportPageInput): Markup[] {
  const { instrument, language } = input;
  const shown = shownIn(input, year.year);
  const columns: readonly OwnColumn[] = [
    ...principles(instrument)
      .filter(({ depth }) => depth < 3)
      .map(({ node: { id, label } }) => ({
        name: label[language],
        node: id,
        value: (one: Year['byOrganisation'][number]) => one.nodes.find((node) => node.id === id)?.value,
      })),
    // As its total is: shown, withheld, or of too few.
    { name: words.responseRate[language], node: 'total', value: (one) => one.responseRate?.value },
  ];
  const own = [...year.byOrganisation].sort(byName);
  const tables = columns
    .filter((_, at) => at % MOST_COLUMNS === 0)
    .map((_, at) => {
      const here = columns.slice(at * MOST_COLUMNS, (at + 1) * MOST_COLUMNS);
      return tableMarkup(
        {
          caption: words.organisationCaption(year.year, here.map(({ name }) => name).join(', '))[language],
          headers: [words.organisation[language], ...here.map(({ name }) => name)],
          rows: own.map((one) => ({
            header: one.name,
            cells: here.map(({ node, value }) => shown(value(one), placeOf(one.id, node, null))),
          })),
        },
        'numbers',
        language,
      );
    });
  const portfolios = tableMarkup(
    {
      caption: words.organisationPortfolios[language],
      headers: [
        words.organisation[language],
        words.weight[language],
        words.innovation[language],
        words.external[language],
        words.inPoint[language],
        words.classified[language],
      ],
      rows: [...year.portfolio.byOrganisation].sort(byName).map(({ name, weight, point, coverage }) => ({
        header: name,
        cells: [
          weightWords[weight][language],
          formatPercent(point?.innovation ?? null, language),
          formatPercent(point?.external ?? null, language),
          formatCount(coverage.counted, language),
          formatPercent(coverage.weightShare, language),
        ],
      })),
    },
    'numbers',
    language,
  );
  return [html`<p>${words.noRanking[language]}</p>`, ...tables, portfolios];
}

function notShownParts({ passed, instrument, language }: ReportPageInput): Markup[] {
  const groups = groupNotShown(passed.notShown, instrument);
  if (groups.length === 0) return [html`<p>${words.allShown[language]}</p>`];
  return [
    html`<p>${words.inMeans[language]}</p>`,
    tableMarkup(
      {
        caption: words.notShown[language],
        headers: [words.concerns[language], words.year[language], words.why[language], words.what[language]],
        rows: groups.map(({ whose, year, why, what }) => ({
          header: whose[language],
          cells: [String(year), whyNotShown[why][language], what.map((label) => label[language]).join(', ')],
        })),
      },
      'words',
      language,
    ),
  ];
}

function aboutParts({ instrument, passed, language }: ReportPageInput): Markup[] {
  return [
    html`<ul>
<li>${words.instrument(instrumentName(instrument))[language]}</li>
<li>${words.contract(passed.report.contract)[language]}</li>
<li>${words.selfRating[language]}</li>
<li>${words.few[language]}</li>
</ul>
`,
  ];
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name.localeCompare(b.name, 'sv') || compareText(a.name, b.name);
}
