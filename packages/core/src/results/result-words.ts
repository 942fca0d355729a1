import { AXIS_LABELS, CORNER_LABELS, type Explanation, type LeftOutReason } from '../scoring/index.ts';
import { type Text, text } from '../text/index.ts';
import type { WeightKind } from '../workbook/index.ts';

/** Words about one workbook's numbers, said wherever they are shown. */
export const resultWords = {
  maturity: text('Digital mognad', 'Digital maturity'),
  withinControl: text('Inom vår rådighet', 'Within our control'),
  outsideControl: text('Utanför vår rådighet', 'Outside our control'),
  responseRate: text('Svarsfrekvens', 'Response rate'),
  ofInvited: (answered: number | string, invited: number | string): Text =>
    text(`${answered} av ${invited} inbjudna har svarat`, `${answered} of ${invited} invited have answered`),
  controlMore: text(
    'Påståenden som ni har märkt att ni inte själva kan påverka räknas också för sig.',
    'Statements that you have marked as outside your influence are also counted apart.',
  ),
  portfolioNone: text('Ingen portfölj i år.', 'No portfolio this year.'),
  portfolioMissing: text(
    'Punkten saknas: inget initiativ har både vikt och klassning.',
    'There is no point: no initiative has both weight and classification.',
  ),
  ...AXIS_LABELS,
  covers: (counted: number | string, all: number | string): Text =>
    text(`Visar ${counted} av ${all} initiativ`, `Shows ${counted} of ${all} initiatives`),
  notRepresentative: text('ej representativ', 'not representative'),
  groupNotRepresentative: text(
    'Ej representativ: för liten del är klassad, för få organisationer eller ett urval av initiativ.',
    'Not representative: too little is classified, too few organisations or a selection of initiatives.',
  ),
  beside: (whatIf: number, finished: number, cancelled: number): Text =>
    text(
      `Vid sidan av: ${whatIf} planerade, ${finished} avslutade, ${cancelled} avbrutna.`,
      `Beside it: ${whatIf} planned, ${finished} finished, ${cancelled} cancelled.`,
    ),
  cells: text('Så fördelar sig vikten', 'How the weight is spread'),
  cellNames: CORNER_LABELS,
  corner: text('Hörn', 'Corner'),
  share: text('Andel', 'Share'),
  independent: text(
    'Inom ett initiativ antas innovation och extern nytta vara oberoende av varandra.',
    'Within an initiative, innovation and external benefit are taken to be independent.',
  ),
  otherWeights: text('Samma punkt med annan vikt', 'The same point under other weights'),
  weight: text('Vikt', 'Weight'),
  initiatives: text('Initiativ', 'Initiatives'),
  target: (year: number): Text => text(`Målpunkt ${year}`, `Target point ${year}`),
  milestone: (year: number): Text => text(`Etappmål ${year}`, `Milestone ${year}`),
  trial: text('Prövat', 'Tried'),
  receipt: text('Kvittokod', 'Receipt'),
  receiptMore: text(
    'Spara kvittokoden. Den visar att det ni lämnade in är det ni kontrollerade.',
    'Keep the receipt. It shows that what you handed in is what you checked.',
  ),
  extractMore: text(
    'Utdraget har era resultat men inga enskilda svar. Det är vad vi föreslår att ni lämnar in: svaren stannar hos er.',
    'The extract has your results but no single answers. It is what we propose that you hand in: the answers stay with you.',
  ),
  extractNotReady: text(
    'Det finns saker som måste rättas först. Ett utdrag nu räknas inte med.',
    'There are things that must be fixed first. An extract made now does not count.',
  ),
} as const;

/** What an initiative weighs. */
export const weightWords: Readonly<Record<WeightKind, Text>> = {
  budget: text('budget i tkr', 'budget in SEK thousand'),
  hours: text('timmar', 'hours'),
  size: text('storlek', 'size'),
  equal: text('lika för alla', 'the same for all'),
};

/** `3 organisationer väger i annat`: those that a point in one kind of weight has no place for. */
export function weighOtherwise(shown: string, count: number): Text {
  return count === 1
    ? text(`${shown} organisation väger i annat`, `${shown} organisation weighs in another kind`)
    : text(`${shown} organisationer väger i annat`, `${shown} organisations weigh in another kind`);
}

/** That so many are not in the point, and why. */
export function notInPointText(count: number): Text {
  const { sv, en } = weighOtherwise(String(count), count);
  return text(
    `${sv} och är inte med i punkten.`,
    `${en} and ${count === 1 ? 'is' : 'are'} not in the point.`,
  );
}

/** How the parts of a number become the number. */
export const explanationMethods: Readonly<Record<Explanation['method'], Text>> = {
  'mean-of-children': text(
    'Medelvärdet av delarna nedan. Var och en väger lika.',
    'The mean of the parts below. Each weighs the same.',
  ),
  'mean-of-respondents': text(
    'Medelvärdet av de svarandes egna medelvärden.',
    "The mean of the respondents' own means.",
  ),
  'mean-of-answers': text('Medelvärdet av svaren.', 'The mean of the answers.'),
  delivered: text(
    'Levererat av mätverktyget. Det kan inte öppnas till svar.',
    'Delivered by the survey tool. It cannot be opened to answers.',
  ),
  'weighted-mean': text(
    'Det vägda medelvärdet av initiativen nedan.',
    'The weighted mean of the initiatives below.',
  ),
  'count-of-respondents': text(
    'Antalet som har svarat på minst ett påstående.',
    'How many have answered at least one statement.',
  ),
  'largest-of-parts': text(
    'Det största antalet bland delarna: minst så många har svarat.',
    'The largest number among the parts: at least that many have answered.',
  ),
  'share-of-invited': text('Svarande delat med inbjudna.', 'Respondents divided by invited.'),
  'sample-deviation': text(
    'Hur långt de svarandes egna värden ligger från sitt medelvärde (standardavvikelse).',
    "How far the respondents' own values lie from their mean (standard deviation).",
  ),
  'count-of-initiatives': text(
    'Antalet initiativ som räknas in i punkten.',
    'How many initiatives are counted in the point.',
  ),
  'share-of-weight': text(
    'Så stor del av vikten hos de initiativ som pågår eller är beslutade som är klassad.',
    'How much of the weight of the initiatives that are ongoing or decided is classified.',
  ),
  'weighted-deviation': text(
    'Hur långt initiativen ligger från punkten, vägt (standardavvikelse).',
    'How far the initiatives lie from the point, weighted (standard deviation).',
  ),
  'straight-line': text(
    'Raka avståndet från punkten till målpunkten.',
    'The straight line from the point to the target point.',
  ),
  'in-cell': text('Står i cellen.', 'Stands in the cell.'),
  nothing: text('Saknas: det finns inget att räkna på.', 'Missing: there is nothing to count.'),
};

/** Why a part is not in a number. */
export const leftOutReasons: Readonly<Record<LeftOutReason, Text>> = {
  'no-value': text('inget värde', 'no value'),
  'dont-know': text('Vet ej', 'Vet ej (do not know)'),
  blank: text('tomt', 'blank'),
  'not-worked-out': text('en formel som inte är uträknad', 'a formula that is not worked out'),
  excluded: text('inte på skalan', 'not on the scale'),
  'not-classified': text('inte klassat', 'not classified'),
  'no-weight': text('saknar vikt', 'no weight'),
  'what-if': text('varken pågående eller beslutat', 'neither ongoing nor decided'),
  finished: text('avslutat', 'finished'),
  cancelled: text('avbrutet', 'cancelled'),
  'taken-out': text('urkryssat i provet', 'taken out in the trial'),
};
