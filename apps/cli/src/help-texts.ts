import { type Text, text } from '@nylage/core/text';
import type { CommandName } from './arguments.ts';

/** What there is to say of one command. */
export interface Help {
  readonly usage: Text;
  readonly does: Text;
  readonly options: readonly (readonly [option: Text, does: Text])[];
}

const option = (sv: string, en: string, does: Text): readonly [Text, Text] => [text(sv, en), does];

const out = (sv: string, en: string, does: Text): readonly [Text, Text] =>
  option(`--out ${sv}`, `--out ${en}`, does);

/** Every command, in the order in which a year goes. */
export const helpTexts: Readonly<Record<CommandName, Help>> = {
  template: {
    usage: text('template --out FIL.xlsx [val]', 'template --out FILE.xlsx [options]'),
    does: text('Skriver en arbetsbok att fylla i.', 'Writes a workbook to fill in.'),
    options: [
      out('FIL.xlsx', 'FILE.xlsx', text('Filen att skriva.', 'The file to write.')),
      option(
        '--organisation NAMN',
        '--organisation NAME',
        text('Organisationen som ska fylla i den.', 'The organisation that will fill it in.'),
      ),
      option('--year ÅR', '--year YEAR', text('Mätåret.', 'The measuring year.')),
      option(
        '--profile PROFIL',
        '--profile PROFILE',
        text(
          'Vilka blad: minsta (förval), eget eller slk.',
          'Which sheets: minsta (smallest core, default), eget (own choice), slk (executive office).',
        ),
      ),
      option(
        '--sheets BLAD,BLAD',
        '--sheets SHEET,SHEET',
        text('Blad utöver de minsta: Insatser,Mål.', 'Sheets beside the smallest core: Insatser,Mål.'),
      ),
      option(
        '--from FÖRRA.xlsx',
        '--from LAST.xlsx',
        text(
          'Förra årets arbetsbok. Raderna följer med, med frågan Oförändrat?',
          "Last year's workbook. Its rows follow along, with the question Oförändrat? (unchanged).",
        ),
      ),
    ],
  },
  check: {
    usage: text('check FIL…|MAPP [--fix --out MAPP]', 'check FILE…|FOLDER [--fix --out FOLDER]'),
    does: text(
      'Kontrollerar arbetsböcker: vad som hindrar inlämning, var det står och vad ni gör.',
      'Checks workbooks: what keeps them from being handed in, where it stands and what to do.',
    ),
    options: [
      option(
        '--fix',
        '--fix',
        text(
          'Skriver rättade kopior. Bara sådant som inte ändrar innebörden rättas.',
          'Writes fixed copies. Only what does not change the meaning is fixed.',
        ),
      ),
      out('MAPP', 'FOLDER', text('Mappen för kopiorna.', 'The folder for the copies.')),
    ],
  },
  score: {
    usage: text('score FIL…|MAPP', 'score FILE…|FOLDER'),
    does: text(
      'Räknar ut mognad och portfölj, också för arbetsböcker som måste rättas.',
      'Works out maturity and portfolio, also of workbooks that must be fixed.',
    ),
    options: [],
  },
  explain: {
    usage: text('explain FIL NOD', 'explain FILE NODE'),
    does: text(
      'Visar hur ett tal räknades, till cellen. NOD: P01, total, count:P01, spread:P01, rate:total (svarsfrekvens), portfolio.',
      'How a number was made, to the cell. NODE: P01, total, count:P01, spread:P01, rate:total (response rate), portfolio.',
    ),
    options: [],
  },
  extract: {
    usage: text('extract FIL --out UTDRAG.xlsx', 'extract FILE --out EXTRACT.xlsx'),
    does: text(
      'Skriver utdraget, som lämnas in i stället för arbetsboken: utan enskilda svar.',
      'Writes the extract, which is handed in instead of the workbook: without single answers.',
    ),
    options: [
      out(
        'FIL',
        'FILE',
        text(
          'Filen att skriva. UTDRAG.utdrag.json ger JSON.',
          'The file to write. EXTRACT.utdrag.json gives JSON.',
        ),
      ),
    ],
  },
  merge: {
    usage: text(
      'merge FIL…|MAPP [--out koncern-arbete.xlsx]',
      'merge FILE…|FOLDER [--out koncern-arbete.xlsx]',
    ),
    does: text(
      'Slår samman allas arbetsböcker och utdrag till kommunkoncernens bild.',
      "Merges everybody's workbooks and extracts into the picture of the whole group.",
    ),
    options: [
      out(
        'FIL.xlsx',
        'FILE.xlsx',
        text('Koncernarbetsboken, för er som slår samman.', 'The group workbook, for those who merge.'),
      ),
      option(
        '--decisions FIL',
        '--decisions FILE',
        text(
          'Era beslut (förval: beslut.json bredvid arbetsböckerna).',
          'Your decisions (default: beslut.json beside the workbooks).',
        ),
      ),
      option(
        '--include-not-ready',
        '--include-not-ready',
        text(
          'Räknar med arbetsböcker som måste rättas, och säger det överallt.',
          'Counts workbooks that must be fixed too, and says so everywhere.',
        ),
      ),
    ],
  },
  handout: {
    usage: text('handout koncern-arbete.xlsx --out MAPP', 'handout koncern-arbete.xlsx --out FOLDER'),
    does: text(
      'Skriver det som kan lämnas ut utan att röja någon, och antecknar det i koncernarbetsboken.',
      'Writes what can be handed out without disclosing anybody, and notes it in the group workbook.',
    ),
    options: [
      out('MAPP', 'FOLDER', text('Mappen att skriva i.', 'The folder to write to.')),
      option(
        '--role ROLL',
        '--role ROLE',
        text('Rollen som lämnar ut, för anteckningen.', 'The role that hands out, for the note.'),
      ),
      option(
        '--settings FIL',
        '--settings FILE',
        text(
          'Vem som ger ut öppna data, koder för Stratsys (förval: utlamning.json bredvid, eller senast).',
          'Who publishes open data, codes for Stratsys (default: utlamning.json beside, or latest).',
        ),
      ),
    ],
  },
  schema: {
    usage: text('schema', 'schema'),
    does: text(
      'Visar arbetsbokens blad, kolumner och val, och mätinstrumentet.',
      "Shows the workbook's sheets, columns and choices, and the instrument.",
    ),
    options: [],
  },
  sendout: {
    usage: text(
      'sendout [koncern-arbete.xlsx] --year ÅR --out utskick.zip [val]',
      'sendout [koncern-arbete.xlsx] --year YEAR --out utskick.zip [options]',
    ),
    does: text(
      'Gör en ifylld arbetsbok till varje organisation i registret, alla i en zip.',
      'Makes a prefilled workbook for each organisation of the register, all in one zip.',
    ),
    options: [
      out('FIL.zip', 'FILE.zip', text('Filen att skriva.', 'The file to write.')),
      option('--year ÅR', '--year YEAR', text('Mätåret.', 'The measuring year.')),
      option(
        '--profile PROFIL',
        '--profile PROFILE',
        text(
          'Vilka blad: minsta (förval) eller eget; blad med rader förra året följer med.',
          'Which sheets: minsta (core, default) or eget (own); those with rows last year come along.',
        ),
      ),
      option(
        '--slk ORGANISATION',
        '--slk ORGANISATION',
        text(
          'Den som också ska ha stadsledningskontorets blad.',
          'Who shall also have the sheets of the executive office.',
        ),
      ),
    ],
  },
  register: {
    usage: text('register FIL.json|FIL.xlsx [--out FIL]', 'register FILE.json|FILE.xlsx [--out FILE]'),
    does: text(
      'Kontrollerar organisationsregistret och gör om det mellan JSON och blad.',
      'Checks the register of organisations and turns it from JSON into a sheet and back.',
    ),
    options: [
      out('FIL', 'FILE', text('Filen att skriva, .json eller .xlsx.', 'The file to write, .json or .xlsx.')),
    ],
  },
  instrument: {
    usage: text(
      'instrument [FIL.json|FIL.xlsx] [--out FIL]',
      'instrument [FILE.json|FILE.xlsx] [--out FILE]',
    ),
    does: text(
      'Gör om ett mätinstrument mellan JSON och blad. Utan fil: exempelinstrumentet.',
      'Turns an instrument from JSON into sheets and back. Without a file: the example instrument.',
    ),
    options: [
      out('FIL', 'FILE', text('Filen att skriva, .json eller .xlsx.', 'The file to write, .json or .xlsx.')),
    ],
  },
  sample: {
    usage: text('sample --out MAPP [val]', 'sample --out FOLDER [options]'),
    does: text(
      'Skriver påhittade arbetsböcker att prova med, deras register och facit.',
      'Writes invented workbooks to try with, their register and what is true of them.',
    ),
    options: [
      out('MAPP', 'FOLDER', text('Mappen att skriva i.', 'The folder to write to.')),
      option(
        '--organisations ANTAL',
        '--organisations COUNT',
        text('Hur många organisationer (förval 62).', 'How many organisations (default 62).'),
      ),
      option(
        '--years ANTAL',
        '--years COUNT',
        text('Hur många år, 1–4 (förval 1).', 'How many years, 1–4 (default 1).'),
      ),
      option(
        '--seed TAL',
        '--seed NUMBER',
        text('Samma tal ger samma filer (förval 1).', 'The same number gives the same files (default 1).'),
      ),
      option(
        '--faults',
        '--faults',
        text(
          'Lägger in fel som människor gör. expected.json säger var.',
          'Plants mistakes that people make. expected.json says where.',
        ),
      ),
    ],
  },
};

/** Options of every command. */
export const commonOptions: Help['options'] = [
  option('--json', '--json', text('Resultatet som JSON.', 'The result as JSON.')),
  option('--lang sv|en', '--lang sv|en', text('Språk (förval sv).', 'Language (default sv).')),
  option(
    '--register FIL',
    '--register FILE',
    text(
      'Organisationsregister, .json eller .xlsx (förval: organisationer.json bredvid).',
      'Register of organisations, .json or .xlsx (default: organisationer.json beside).',
    ),
  ),
  option(
    '--instrument FIL',
    '--instrument FILE',
    text('Ett annat mätinstrument (.json).', 'Another instrument (.json).'),
  ),
];

/** How the commands hang together: what fills a year, and what stands beside. */
export const helpGroups: readonly { readonly title: Text; readonly commands: readonly CommandName[] }[] = [
  {
    title: text('För den som fyller i och lämnar in', 'For those who fill in and hand in'),
    commands: ['template', 'check', 'score', 'explain', 'extract'],
  },
  {
    title: text('För den som slår samman', 'For those who merge'),
    commands: ['sendout', 'merge', 'handout'],
  },
  { title: text('Vid sidan av', 'Beside that'), commands: ['schema', 'register', 'instrument', 'sample'] },
];

/** What the exit codes mean. */
export const exitCodes: readonly Text[] = [
  text('0  klart, inget måste rättas', '0  done, nothing must be fixed'),
  text(
    '1  klart, men något måste rättas eller beslutas, eller så saknas någon',
    '1  done, but something must be fixed or decided, or somebody is missing',
  ),
  text(
    '2  inget gick att läsa, eller kommandot var felskrivet',
    '2  nothing could be read, or the command was mistyped',
  ),
];
