import type { Standing } from '../group/index.ts';
import { resultWords } from '../results/index.ts';
import { AXIS_LABELS } from '../scoring/index.ts';
import { formatCount, formatPercent, type Language, type Text, text } from '../text/index.ts';
import { html, type Markup } from './markup.ts';
import { page, sectionMarkup, tableMarkup } from './page.ts';
import type { ReturnedMatter, ReturnedNode, ReturnPackage } from './return-package.ts';

const words = {
  title: (name: string): Text => text(`Återkoppling till ${name}`, `Feedback to ${name}`),
  handedIn: text('Det ni lämnade in', 'What you handed in'),
  year: text('Mätår', 'Year'),
  receipt: text('Kvittokod', 'Receipt'),
  form: text('Form', 'Form'),
  workbook: text('Arbetsbok', 'Workbook'),
  extract: text('Utdrag', 'Extract'),
  standing: text('Läge', 'State'),
  errors: text('Måste rättas', 'Must be fixed'),
  result: (year: number): Text => text(`Ert resultat ${year}`, `Your result ${year}`),
  noResult: text(
    'Inget av det ni lämnade in räknas än. Se de öppna frågorna, och kontrollera arbetsboken igen.',
    'Nothing that you handed in counts yet. See the open questions, and check the workbook again.',
  ),
  maturity: text('Digital mognad, hos er och i kommunkoncernen', 'Digital maturity, yours and the group’s'),
  node: text('Dimension, faktor, princip, påstående', 'Dimension, factor, principle, statement'),
  yours: text('Ni', 'You'),
  respondents: text('Antal svar', 'Responses'),
  group: text(
    'Kommunkoncernen, varje organisation väger lika',
    'The group, every organisation weighs the same',
  ),
  few: text('färre än 5', 'fewer than 5'),
  subtraction: text('visas inte', 'not shown'),
  whyNot: text(
    'Det här kan läsas av fler än er. Därför står inga tal för färre än fem svar här, och inga tal som andras kan räknas ut ur. Era egna tal finns i er arbetsbok.',
    'Others than you may read this. It therefore has no numbers for fewer than five responses, and none that others’ can be worked out from. Your own numbers are in your workbook.',
  ),
  portfolio: text('Portföljens läge', 'Where the portfolio lies'),
  what: text('Vad', 'What'),
  ...AXIS_LABELS,
  pooled: text('Kommunkoncernen', 'The group'),
  inPoint: (counted: number, initiatives: number): Text =>
    text(
      `${counted} av era ${initiatives} initiativ är med i punkten.`,
      `${counted} of your ${initiatives} initiatives are in the point.`,
    ),
  decided: text(
    'Vad som har beslutats om era uppgifter, och varför',
    'What was decided about your data, and why',
  ),
  nothingDecided: text('Inget har behövt beslutas.', 'Nothing has needed a decision.'),
  open: text('Öppna frågor', 'Open questions'),
  nothingOpen: text('Det finns inga öppna frågor.', 'There are no open questions.'),
  yourCells: text('Era uppgifter', 'Your data'),
  decision: text('Beslut', 'Decision'),
  why: text('Varför', 'Why'),
  noReason: text('Inget skäl är angivet.', 'No reason is given.'),
  toDo: text('Gör så här', 'Do this'),
  blank: text('tomt', 'blank'),
  footer: text('Gjord med Nyläge.', 'Made with Nyläge.'),
} as const;

const standings: Readonly<Record<Standing, Text>> = {
  counts: text('Räknas', 'Counts'),
  'not-ready': text('Behöver kompletteras', 'Needs supplements'),
  conflict: text('Väntar på beslut', 'Waits for a decision'),
  'not-chosen': text('Inte vald', 'Not chosen'),
  'other-instrument': text(
    'Portföljen räknas; annat mätinstrument',
    'The portfolio counts; other instrument',
  ),
};

/** What an organisation gets back as one page: static, without script, nothing fetched. */
export function returnPage(made: ReturnPackage, language: Language, notice: string | null): string {
  const title = words.title(made.organisation.name)[language];
  return page({
    title,
    language,
    header: html`<h1>${title}</h1>
${notice === null ? '' : html`<p class="notice">${notice}</p>`}`,
    main: [
      sectionMarkup('inlamnat', words.handedIn[language], [handedIn(made, language)]),
      sectionMarkup('oppna', words.open[language], matters(made.open, words.nothingOpen[language], language)),
      sectionMarkup(
        'beslutat',
        words.decided[language],
        matters(made.decided, words.nothingDecided[language], language),
      ),
      made.result === null
        ? html`<p>${words.noResult[language]}</p>`
        : sectionMarkup('resultat', words.result(made.result.year)[language], result(made.result, language)),
    ],
    footer: html`<p>${words.footer[language]}</p>`,
  });
}

function handedIn({ handedIn: all }: ReturnPackage, language: Language): Markup {
  return tableMarkup(
    {
      caption: words.handedIn[language],
      headers: [words.receipt, words.year, words.form, words.standing, words.errors].map(
        (one) => one[language],
      ),
      rows: all.map(({ year, receipt, form, standing, errors }) => ({
        header: receipt,
        cells: [
          year === null ? '' : String(year),
          words[form][language],
          standings[standing][language],
          formatCount(errors, language),
        ],
      })),
    },
    'words',
    language,
  );
}

function rateLine(
  { responseRate, groupResponseRate, maturity }: NonNullable<ReturnPackage['result']>,
  language: Language,
): string {
  const why = maturity.find(({ level }) => level === 'total')?.notShown ?? null;
  const own =
    responseRate === null
      ? why === null
        ? formatPercent(null, language)
        : words[why][language]
      : `${formatPercent(responseRate.value, language)} (${resultWords.ofInvited(responseRate.answered, responseRate.invited)[language]})`;
  return `${resultWords.responseRate[language]}: ${own}. ${words.pooled[language]}: ${formatPercent(groupResponseRate, language)}.`;
}

function result(made: NonNullable<ReturnPackage['result']>, language: Language): Markup[] {
  const { maturity, portfolio } = made;
  const depths = { total: 0, dimension: 1, factor: 2, principle: 3, statement: 3 } as const;
  const own = ({ value, notShown }: ReturnedNode): string =>
    notShown === null ? formatPercent(value, language) : words[notShown][language];
  const hidden = maturity.some(({ notShown }) => notShown !== null);
  return [
    hidden ? html`<p>${words.whyNot[language]}</p>` : html``,
    html`<p>${rateLine(made, language)}</p>`,
    tableMarkup(
      {
        caption: words.maturity[language],
        headers: [words.node, words.yours, words.respondents, words.group].map((one) => one[language]),
        rows: maturity.map((node) => ({
          header: node.label,
          depth: depths[node.level],
          cells: [
            own(node),
            node.n === null ? '' : formatCount(node.n, language),
            formatPercent(node.group, language),
          ],
        })),
      },
      'numbers',
      language,
    ),
    html`<p>${words.inPoint(portfolio.counted, portfolio.initiatives)[language]}</p>`,
    tableMarkup(
      {
        caption: words.portfolio[language],
        headers: [words.what, words.yours, words.pooled].map((one) => one[language]),
        rows: (['innovation', 'external'] as const).map((axis) => ({
          header: words[axis][language],
          cells: [
            formatPercent(portfolio.point?.[axis] ?? null, language),
            formatPercent(portfolio.group?.[axis] ?? null, language),
          ],
        })),
      },
      'numbers',
      language,
    ),
  ];
}

function matters(all: readonly ReturnedMatter[], none: string, language: Language): Markup[] {
  if (all.length === 0) return [html`<p>${none}</p>`];
  return all.map(({ title, year, says, cells, decided, remedy }) => {
    const reason = decided?.reason === '' ? words.noReason[language] : (decided?.reason ?? '');
    return html`<article>
<h3>${title}${year === null ? '' : ` (${year})`}</h3>
<p>${says}</p>
${
  decided === null
    ? ''
    : html`<p><strong>${words.decision[language]}:</strong> ${decided.choice} (${decided.role}, ${decided.on})</p>
<p><strong>${words.why[language]}:</strong> ${reason}</p>`
}
${remedy === null ? '' : html`<p><strong>${words.toDo[language]}:</strong> ${remedy}</p>`}
${
  cells.length === 0
    ? ''
    : html`<p>${words.yourCells[language]}:</p><ul>${cells.map(
        ({ cell, header, value }) =>
          html`<li>${header}: ${value === '' ? words.blank[language] : value}${cell === null ? '' : ` (${cell})`}</li>`,
      )}</ul>`
}
</article>
`;
  });
}
