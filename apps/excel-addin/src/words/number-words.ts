import { type Text, text } from '@nylage/core/text';

/** Words of the result and the portfolio. */
export const numbers = {
  total: text('Totalt,', 'Total,'),
  respondents: (n: string): Text => text(`${n} svar`, `${n} responses`),
  delivered: text('levererat av mätverktyget', 'delivered by the survey tool'),
  count: text('Räkna ut resultatet', 'Work out the result'),
  countMore: text(
    'Skriver bladen Nyläge Kontroll, Nyläge Resultat och Nyläge Diagram, med Excels egna diagram. Era egna blad ändras inte.',
    "Writes the sheets Nyläge Kontroll, Nyläge Resultat and Nyläge Diagram, with Excel's own charts. Your own sheets are not changed.",
  ),
  howCounted: text('Så räknades det', 'How it was counted'),
  tree: text('Del för del', 'Part by part'),
  control: text('Vår rådighet', 'Our control'),
  figures: text('Figurer', 'Figures'),
  figure: text('Figur', 'Figure'),
  missing: text('Det går inte att visa. Kontrollera igen.', 'It cannot be shown. Check again.'),
  point: text('Portföljens läge', 'Where the portfolio lies'),
  spread: text('Spridning', 'Spread'),
  ofAxis: (axis: string): Text => text(`i ${axis.toLowerCase()}`, `in ${axis.toLowerCase()}`),
  ofWeight: (share: string): Text => text(`${share} av vikten`, `${share} of the weight`),
  isClassified: (weight: string): Text => text(`(${weight}) är klassad.`, `(${weight}) is classified.`),
  representative: text(
    'Minst 80 % av vikten ska vara klassad för att punkten ska kallas representativ. Gränsen är vårt förslag, beslutas av er.',
    'At least 80 % of the weight must be classified for the point to be called representative. The limit is our proposal, decided by you.',
  ),
  try: text('Prova', 'Try out'),
  tryTitle: text('Prova', 'Try out'),
  tryLead: text(
    'Kryssa i och ur initiativ och se vart punkten flyttar. Inget skrivs i arbetsboken.',
    'Tick initiatives in and out and see where the point moves. Nothing is written in the workbook.',
  ),
  tryPlanned: text('Planerade, räknas inte i dag', 'Planned, not counted today'),
  tryCounted: text('I punkten i dag', 'In the point today'),
  tryNone: text('Inga.', 'None.'),
  today: text('I dag', 'Today'),
  tried: text('Prövat', 'Tried'),
  startOver: text('Börja om', 'Start over'),
  notClassified: text('inte klassat', 'not classified'),
  noWeight: text('saknar vikt', 'no weight'),
  toTarget: (year: number, own: boolean): Text =>
    own
      ? text(`Avstånd till er målpunkt ${year}`, `Distance to your target point ${year}`)
      : text(`Avstånd till stadens målpunkt ${year}`, `Distance to the city's target point ${year}`),
  closer: text('Närmare målet.', 'Closer to the target.'),
  farther: text('Längre från målet.', 'Farther from the target.'),
  same: text('Lika långt från målet.', 'As far from the target.'),
  noTarget: text(
    'Målpunkten är inte satt i bladet Mål. Därför går det inte att säga om ett prov går åt rätt håll.',
    'The target point is not set in the sheet Mål. So it cannot be said whether a trial goes the right way.',
  ),
  argument: text('Motivering', 'Argument'),
} as const;
