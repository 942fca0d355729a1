import type { Language } from '@nylage/core/text';
import type { CommandName } from './arguments.ts';
import { commonOptions, exitCodes, helpGroups, helpTexts } from './help-texts.ts';
import { printLines } from './print.ts';

/** Prints help, for one command or for all. */
export function sayHelp(language: Language, command?: CommandName): void {
  printLines(command === undefined ? overview(language) : about(command, language));
}

/** How a command is used, in short. */
export function usageOf(command: CommandName, language: Language): string {
  const more = language === 'sv' ? 'Mer' : 'More';
  return `nylage ${helpTexts[command].usage[language]}\n${more}: nylage ${command} --help`;
}

function overview(language: Language): string[] {
  const sv = language === 'sv';
  const lines = [
    sv
      ? 'Nyläge: kontrollera, räkna och slå samman arbetsböcker.'
      : 'Nyläge: check, score and merge workbooks.',
    sv ? 'Allt sker på din dator.' : 'Everything happens on your computer.',
  ];
  for (const { title, commands } of helpGroups) {
    lines.push('', title[language]);
    for (const name of commands) lines.push(`  ${name.padEnd(12)}${helpTexts[name].does[language]}`);
  }
  lines.push('', sv ? 'Slutkod' : 'Exit code', ...exitCodes.map((code) => `  ${code[language]}`));
  lines.push('', sv ? 'Mer: nylage KOMMANDO --help' : 'More: nylage COMMAND --help');
  return lines;
}

function about(command: CommandName, language: Language): string[] {
  const { usage, does, options } = helpTexts[command];
  const lines = [`nylage ${usage[language]}`, '', does[language], ''];
  for (const [option, says] of [...options, ...commonOptions])
    lines.push(`  ${option[language].padEnd(24)}${says[language]}`);
  return lines;
}
