import type { Language } from '../../text/index.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Inga', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv'],
  en: [
    'No',
    'One',
    'Two',
    'Three',
    'Four',
    'Five',
    'Six',
    'Seven',
    'Eight',
    'Nine',
    'Ten',
    'Eleven',
    'Twelve',
  ],
};

/** How a sentence begins with a count: `En rad`, `Tre rader`, `14 rader`. */
export function startWithCount(count: number, one: string, many: string, language: Language): string {
  return count === 1 ? one : `${WORDS[language][count] ?? count} ${many}`;
}
