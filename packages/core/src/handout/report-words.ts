import { AXIS_LABELS, CORNER_LABELS } from '../scoring/index.ts';
import { type Text, text } from '../text/index.ts';

/** `41 av 62 organisationer`; where nobody knows of how many, `41 organisationer`. */
const organisationsOf = (count: number, expected: number | null): Text => {
  if (expected !== null)
    return text(`${count} av ${expected} organisationer`, `${count} of ${expected} organisations`);
  return count === 1
    ? text('1 organisation', '1 organisation')
    : text(`${count} organisationer`, `${count} organisations`);
};

/** Words of the koncern's report. */
export const reportWords = {
  title: text('Kommunkoncernen samlat', 'The whole group'),
  stamp: text('Efter röjandekontroll', 'After disclosure control'),
  notReady: text(
    'arbetsböcker som måste rättas är medräknade',
    'workbooks that must be fixed are counted too',
  ),
  nobody: text('Ingen har lämnat in än.', 'Nobody has handed in yet.'),
  counted: (counted: number, expected: number | null): Text => {
    const of = organisationsOf(counted, expected);
    return text(`Mognaden bygger på ${of.sv}.`, `The maturity rests on ${of.en}.`);
  },
  contents: text('Innehåll', 'Contents'),
  figures: text('Figurer', 'Figures'),
  maturity: text('Digital mognad', 'Digital maturity'),
  maturityCaption: text('Digital mognad per faktor och princip', 'Digital maturity by factor and principle'),
  node: text('Dimension, faktor, princip', 'Dimension, factor, principle'),
  means: text(
    'Medelvärden över de organisationer som har ett värde. Små organisationer är med i medelvärdena, men visas inte var för sig.',
    'Means over the organisations that have a value. Small organisations are in the means, but are not shown by themselves.',
  ),
  rate: (year: number): Text => text(`Svarsfrekvens ${year}`, `Response rate ${year}`),
  rateOf: (answered: string, invited: string, organisations: string, of: string): Text =>
    text(
      `${answered} av ${invited} inbjudna har svarat, i ${organisations} av ${of} organisationer`,
      `${answered} of ${invited} invited have answered, in ${organisations} of ${of} organisations`,
    ),
  responseRate: text('Svarsfrekvens', 'Response rate'),
  half: text('hälften av organisationerna ligger', 'half of the organisations lie'),
  organisations: text('Organisationer', 'Organisations'),
  portfolio: text('Portföljens läge', 'Where the portfolio lies'),
  portfolioCaption: (weight: Text): Text =>
    text(
      `Alla initiativ i en gemensam portfölj, vikt ${weight.sv}`,
      `All initiatives in one portfolio, weight ${weight.en}`,
    ),
  covers: (organisations: number, expected: number | null, counted: number, initiatives: number): Text => {
    const of = organisationsOf(organisations, expected);
    return text(
      `Visar ${of.sv} och ${counted} av ${initiatives} initiativ.`,
      `Shows ${of.en} and ${counted} of ${initiatives} initiatives.`,
    );
  },
  what: text('Vad', 'What'),
  share: text('Andel', 'Share'),
  ...AXIS_LABELS,
  innovationEqual: text(
    'Innovation, varje organisation väger lika',
    'Innovation, every organisation weighs the same',
  ),
  externalEqual: text(
    'Extern nytta, varje organisation väger lika',
    'External benefit, every organisation weighs the same',
  ),
  ...CORNER_LABELS,
  spreadInnovation: text('Spridning, innovation (procentenheter)', 'Spread, innovation (percentage points)'),
  spreadExternal: text(
    'Spridning, extern nytta (procentenheter)',
    'Spread, external benefit (percentage points)',
  ),
  classified: text('Klassad del av vikten', 'Classified share of the weight'),
  byOrganisation: text('Organisation för organisation', 'Organisation by organisation'),
  noRanking: text(
    'I bokstavsordning, inte rangordnat: självskattningar går inte att jämföra rakt av.',
    'In alphabetical order, not ranked: self-ratings cannot be compared outright.',
  ),
  organisation: text('Förvaltning eller bolag', 'Department or company'),
  organisationCaption: (year: number, nodes: string): Text =>
    text(`Mognad ${year}: ${nodes}`, `Maturity ${year}: ${nodes}`),
  organisationPortfolios: text(
    'Varje organisations portfölj, i sin egen vikt',
    "Each organisation's portfolio, in its own weight",
  ),
  weight: text('Vikt', 'Weight'),
  inPoint: text('Initiativ i punkten', 'Initiatives in the point'),
  notShown: text('Vad som inte visas, och varför', 'What is not shown, and why'),
  allShown: text('Alla tal visas.', 'All numbers are shown.'),
  inMeans: text(
    'Det som inte visas räknas ändå med i koncernens medelvärden.',
    "What is not shown counts in the group's means all the same.",
  ),
  concerns: text('Gäller', 'Concerns'),
  year: text('Mätår', 'Year'),
  why: text('Varför', 'Why'),
  blank: text('visas inte', 'not shown'),
  fewer: text('färre än 5', 'fewer than 5'),
  about: text('Om talen', 'About the numbers'),
  instrument: (name: string): Text => text(`Mätinstrument: ${name}.`, `Instrument: ${name}.`),
  contract: (version: number): Text =>
    text(`Arbetsbokens version: ${version}.`, `Version of the workbook: ${version}.`),
  selfRating: text(
    'Mognaden bygger på de svarandes egna bedömningar. Jämför inte organisationer med varandra.',
    "The maturity rests on the respondents' own judgements. Do not compare organisations with each other.",
  ),
  few: text(
    'Färre än fem svar visas aldrig, och inte heller tal som de kan räknas ut ur.',
    'Fewer than five responses are never shown, nor numbers that they can be worked out from.',
  ),
  footer: text('Gjord med Nyläge.', 'Made with Nyläge.'),
} as const;
