import type { GroupViewData } from '../protocol.ts';

/** A message to those who have not handed in, to paste into a mail. Swedish: it goes to colleagues. */
export function reminderText({ organisations, year, dueOn, today }: GroupViewData): string {
  const missing = organisations.filter(({ status }) => status === 'missing').map(({ name }) => name);
  return [
    'Hej!',
    '',
    `Vi saknar er arbetsbok för mätår ${year ?? ''} från:`,
    ...missing.map((name) => `– ${name}`),
    '',
    ...(dueOn === null ? [] : [`Sista dag ${dueOn < today ? 'var' : 'är'} ${dueOn}.`, '']),
    'Kontrollera den gärna själva först i Nyläge. Ni kan lämna in ett utdrag utan enskilda svar.',
  ].join('\n');
}
