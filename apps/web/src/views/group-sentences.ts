import { type Text, text } from '@nylage/core/text';
import type { GroupViewData } from '../protocol.ts';
import { newestYear } from './group-figures.ts';

/** What cannot be said yet, and what it takes. Only what the data itself shows to be missing. */
export function unsaid(view: GroupViewData): readonly Text[] {
  const newest = newestYear(view);
  const lines: Text[] = [];
  if (newest === null || newest.portfolio.path.points.length === 0)
    lines.push(
      text(
        'Om portföljen rör sig mot målet: målpunkten är inte beslutad.',
        'Whether the portfolio moves towards the target: the target point has not been decided.',
      ),
    );
  if (view.years.length < 2)
    lines.push(
      text(
        'Om mognaden förändras: det finns bara ett mätår. Lägg till arbetsböcker från fler år.',
        'Whether maturity changes: there is only one year. Add workbooks of more years.',
      ),
    );
  if (view.expected === null)
    lines.push(
      text(
        'Vilka som saknas: det finns inget register. Lägg organisationer.json bland filerna.',
        'Who is missing: there is no register. Put organisationer.json among the files.',
      ),
    );
  const others = newest?.portfolio.notInPoint.length ?? 0;
  if (others > 0)
    lines.push(
      text(
        `Hela portföljens läge: ${others} organisationer väger i annat och är inte med i punkten.`,
        `Where the whole portfolio lies: ${others} organisations weigh in another kind and are not in the point.`,
      ),
    );
  if (view.masked > 0)
    lines.push(
      text(
        `Enskilda resultat för ${view.masked} organisationer: för få har svarat för att de ska visas.`,
        `Single results of ${view.masked} organisations: too few have responded for them to be shown.`,
      ),
    );
  return lines;
}

/** A message to those who have not handed in, to paste into a mail. Swedish: it goes to colleagues. */
export function reminderText(view: GroupViewData): string {
  const missing = view.organisations.filter(({ status }) => status === 'missing').map(({ name }) => name);
  return [
    'Hej!',
    '',
    `Vi saknar er arbetsbok för mätår ${view.year ?? ''} från:`,
    ...missing.map((name) => `– ${name}`),
    '',
    'Kontrollera den gärna själva först i Nyläge. Ni kan lämna in ett utdrag utan enskilda svar.',
  ].join('\n');
}
