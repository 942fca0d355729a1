import type { Language } from '@nylage/core/text';
import type { Column } from '@nylage/core/workbook';
import { words } from './words.ts';

/** The help that shows when the pointer rests on a header. */
export function headerNote(column: Column, language: Language): string {
  const lines = [
    column.required ? `${words.mustFill[language]} ${column.help[language]}` : column.help[language],
  ];
  if (column.type === 'codes') lines.push(words.severalValues[language]);
  if (column.namesFunction === true && !mentionsPerson(column.help[language]))
    lines.push(words.functionNotPerson[language]);
  if (column.type !== 'answer') lines.push(words.example(column.example)[language]);
  return lines.join('\n');
}

/** Some help texts already say it in their own words. */
function mentionsPerson(help: string): boolean {
  return /person/i.test(help);
}
