import { type Language, type Text, text } from '@nylage/core/text';
import type { CommandName } from './arguments.ts';
import { ExitCode } from './exit-code.ts';

interface Help {
  readonly usage: string;
  readonly does: Text;
  readonly options: readonly (readonly [string, Text])[];
}

const out = (sv: string, en: string): readonly [string, Text] => ['--out', text(sv, en)];

const helps: Readonly<Record<CommandName, Help>> = {
  schema: {
    usage: 'schema [--json]',
    does: text(
      'Visar arbetsbokens blad, kolumner och val, och instrumentet.',
      "Shows the workbook's sheets, columns and choices, and the instrument.",
    ),
    options: [],
  },
  template: {
    usage:
      'template [--organisation NAMN] [--year ÅR] [--profile minsta|eget|slk] [--sheets …] [--from FÖRRA.xlsx] --out FIL.xlsx',
    does: text('Skriver en arbetsbok att fylla i.', 'Writes a workbook to fill in.'),
    options: [
      [
        '--profile',
        text('Vilka blad: minsta (förval), eget eller slk.', 'Which sheets: minsta (default), eget or slk.'),
      ],
      [
        '--sheets',
        text(
          'Egna blad utöver de minsta, åtskilda med komma: Insatser,Mål.',
          'Sheets beside the smallest core, separated by commas: Insatser,Mål.',
        ),
      ],
      [
        '--from',
        text(
          'Förra årets arbetsbok; raderna följer med, med frågan Oförändrat?.',
          "Last year's workbook; its rows follow along with the question Oförändrat?.",
        ),
      ],
      out('Filen att skriva.', 'The file to write.'),
    ],
  },
  sample: {
    usage: 'sample --out MAPP [--organisations 62] [--seed 1] [--years 1] [--faults]',
    does: text(
      'Skriver arbetsböcker för påhittade organisationer, deras register och vad som är sant om dem.',
      'Writes workbooks of fictitious organisations, their register and what is true of them.',
    ),
    options: [
      [
        '--faults',
        text(
          'Lägger in fel som människor gör; expected.json säger var.',
          'Plants mistakes that people make; expected.json says where.',
        ),
      ],
      out('Mappen att skriva i.', 'The folder to write to.'),
    ],
  },
  check: {
    usage: 'check FIL…|MAPP [--fix --out MAPP] [--json]',
    does: text(
      'Kontrollerar arbetsböcker: vad som hindrar inlämning, var, och vad man gör.',
      'Checks workbooks: what keeps them from being handed in, where, and what to do.',
    ),
    options: [
      [
        '--fix',
        text(
          'Skriver rättade kopior till --out; bara rättningar som inte ändrar innebörden.',
          'Writes fixed copies to --out; only fixes that keep the meaning.',
        ),
      ],
      out('Mappen för rättade kopior.', 'The folder for fixed copies.'),
    ],
  },
  score: {
    usage: 'score FIL…|MAPP [--json]',
    does: text('Räknar ut mognad och portfölj.', 'Works out maturity and portfolio.'),
    options: [],
  },
  explain: {
    usage: 'explain FIL NOD [--json]',
    does: text(
      'Visar hur ett tal räknades, ner till cellen. NOD är ett id i instrumentet eller portfolio.',
      'Shows how a number was made, down to the cell. NOD is an id of the instrument or portfolio.',
    ),
    options: [],
  },
  extract: {
    usage: 'extract FIL --out UTDRAG.xlsx|UTDRAG.utdrag.json',
    does: text(
      'Skriver utdraget utan enskilda svar: det som lämnas in.',
      'Writes the extract without single answers: what is handed in.',
    ),
    options: [out('Filen att skriva; .utdrag.json ger JSON.', 'The file to write; .utdrag.json gives JSON.')],
  },
  merge: {
    usage:
      'merge MAPP|FIL… [--out koncern-arbete.xlsx] [--decisions beslut.json] [--include-not-ready] [--json]',
    does: text(
      'Slår samman allas arbetsböcker eller utdrag till kommunkoncernen.',
      "Merges everybody's workbooks or extracts into the group view.",
    ),
    options: [
      [
        '--decisions',
        text(
          'Beslut om krockar; annars beslut.json bredvid arbetsböckerna.',
          'Decisions on conflicts; else beslut.json beside the workbooks.',
        ),
      ],
      [
        '--include-not-ready',
        text(
          'Räknar med arbetsböcker som måste rättas, och säger det.',
          'Counts workbooks that must be fixed too, and says so.',
        ),
      ],
      out('Arbetsboken för er som slår samman.', 'The workbook for those who merge.'),
    ],
  },
  handout: {
    usage: 'handout KONCERN.xlsx --out MAPP [--role ROLL]',
    does: text(
      'Skriver det som lämnas ut, efter röjandekontroll, och minns det i koncernarbetsboken.',
      'Writes what is handed out, after disclosure control, and remembers it in the group workbook.',
    ),
    options: [
      ['--role', text('Rollen som lämnar ut; står i loggen.', 'The role that hands out; stands in the log.')],
      out('Mappen att skriva i.', 'The folder to write to.'),
    ],
  },
  instrument: {
    usage: 'instrument [FIL.json|FIL.xlsx] --out FIL.json|FIL.xlsx',
    does: text(
      'Läser eller skriver ett mätinstrument som JSON eller som blad.',
      'Reads or writes an instrument as JSON or as a sheet.',
    ),
    options: [out('Filen att skriva.', 'The file to write.')],
  },
};

const COMMON: Help['options'] = [
  ['--json', text('Resultatet som JSON.', 'The result as JSON.')],
  ['--lang', text('sv (förval) eller en.', 'sv (default) or en.')],
  [
    '--register',
    text('Register över organisationer (.json eller .xlsx).', 'Register of organisations (.json or .xlsx).'),
  ],
  ['--instrument', text('Ett annat mätinstrument (.json).', 'Another instrument (.json).')],
];

/** Prints help, for one command or for all. */
export function sayHelp(language: Language, command?: CommandName): void {
  const lines: string[] = [];
  if (command === undefined) {
    lines.push(
      language === 'sv'
        ? 'Nyläge: kontrollera, räkna och slå samman arbetsböcker.'
        : 'Nyläge: check, score and merge workbooks.',
      '',
    );
    for (const [name, help] of Object.entries(helps))
      lines.push(`  ${name.padEnd(12)}${help.does[language]}`);
    lines.push('', language === 'sv' ? 'Mer: nylage KOMMANDO --help' : 'More: nylage COMMAND --help');
  } else {
    const help = helps[command];
    lines.push(`nylage ${help.usage}`, '', help.does[language], '');
    for (const [name, does] of [...help.options, ...COMMON])
      lines.push(`  ${name.padEnd(22)}${does[language]}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Says what was wrong with the words typed; ends with exit code 2. */
export function sayUsage(language: Language, command: CommandName | null, found: string): ExitCode {
  const sv =
    command === null
      ? `Det finns inget kommando «${found}».`
      : `${command}: det går inte att läsa «${found}».`;
  const en = command === null ? `There is no command «${found}».` : `${command}: cannot read «${found}».`;
  const usage = command === null ? 'nylage --help' : `nylage ${helps[command].usage}`;
  process.stderr.write(`${language === 'sv' ? sv : en}\n${usage}\n`);
  return ExitCode.failed;
}
