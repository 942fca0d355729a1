import { type Language, type Text, text } from '@nylage/core/text';
import type { Damage, ForeignFormat, Refusal } from './refusal.ts';

/** What was found, what was expected and what to do, for the person who handed in the file. */
export function refusalText(refusal: Refusal, language: Language): string {
  return wording(refusal)[language];
}

const SAVE_AS_XLSX = text(
  'Öppna filen i Excel, välj Spara som och formatet Excel-arbetsbok (.xlsx), och lämna in den nya filen.',
  'Open the file in Excel, choose Save As and the format Excel Workbook (.xlsx), and hand in the new file.',
);
const SEND_AGAIN = text(
  'Hämta eller skicka filen på nytt från den som har den hel.',
  'Download the file again, or have it sent again by someone who has it whole.',
);
const REPAIR = text(
  'Öppna den i Excel, låt Excel reparera den om det frågar, gå igenom att allt finns kvar och spara den på nytt.',
  'Open it in Excel, let Excel repair it if it asks, check that everything is still there, and save it again.',
);

function wording(refusal: Refusal): Text {
  switch (refusal.code) {
    case 'password-protected':
      return PROTECTED[refusal.how];
    case 'old-xls':
      return say(
        'Filen är en äldre Excelfil (.xls). Vi läser .xlsx och .xlsm.',
        'The file is an older Excel file (.xls). We read .xlsx and .xlsm.',
        SAVE_AS_XLSX,
      );
    case 'xlsb':
      return say(
        'Filen är en binär Excelfil (.xlsb). Vi läser .xlsx och .xlsm.',
        'The file is a binary Excel file (.xlsb). We read .xlsx and .xlsm.',
        SAVE_AS_XLSX,
      );
    case 'ods':
      return say(
        'Filen är ett OpenDocument-kalkylark (.ods). Vi läser .xlsx och .xlsm.',
        'The file is an OpenDocument spreadsheet (.ods). We read .xlsx and .xlsm.',
        text(
          'Öppna filen i det program som gjorde den, välj Spara som och Excel (.xlsx), och lämna in den nya filen.',
          'Open the file in the program that made it, choose Save As and Excel (.xlsx), and hand in the new file.',
        ),
      );
    case 'csv':
      return say(
        'Filen är en textfil med avgränsare (.csv), fast den kan heta något annat. Vi läser .xlsx och .xlsm.',
        'The file is text with separators (.csv), whatever its name says. We read .xlsx and .xlsm.',
        SAVE_AS_XLSX,
      );
    case 'other-format': {
      const found = FOREIGN[refusal.found];
      return say(
        `Filen är ${found.sv}, inte en Excel-arbetsbok.`,
        `The file is ${found.en}, not an Excel workbook.`,
        text('Lämna in arbetsboken som .xlsx eller .xlsm.', 'Hand in the workbook as .xlsx or .xlsm.'),
      );
    }
    case 'not-a-zip':
      return say(
        'Det här är inte en Excel-arbetsbok. En sådan (.xlsx eller .xlsm) börjar på ett särskilt sätt, och det gör inte filen.',
        'This is not an Excel workbook. One of those (.xlsx or .xlsm) starts in a certain way, and this file does not.',
        text('Kontrollera att du valde rätt fil.', 'Check that you chose the right file.'),
      );
    case 'truncated':
      return say(
        'Filen är avkortad: slutet saknas. Det händer när en hämtning eller kopiering avbryts.',
        'The file is cut short: its end is missing. That happens when a download or a copy is interrupted.',
        SEND_AGAIN,
      );
    case 'damaged': {
      const reason = DAMAGE[refusal.reason];
      const repair = RESEND.has(refusal.reason) ? SEND_AGAIN : REPAIR;
      return say(
        `Filen är skadad${inPart(refusal.part).sv}: ${reason.sv}.`,
        `The file is damaged${inPart(refusal.part).en}: ${reason.en}.`,
        repair,
      );
    }
    case 'duplicate-part':
      return say(
        `Filen är skadad: delen ${refusal.part} finns två gånger, så det går inte att veta vilken som gäller.`,
        `The file is damaged: the part ${refusal.part} is there twice, so there is no telling which one counts.`,
        REPAIR,
      );
    case 'bomb': {
      const reason = {
        ratio: text(
          `${refusal.found} gånger mindre packad än uppackad, och gränsen är ${refusal.limit}`,
          `packed ${refusal.found} times smaller than it is, and the limit is ${refusal.limit}`,
        ),
        'longer-than-declared': text('större än den säger sig vara', 'larger than it says it is'),
        overlap: text('inlagd ovanpå en annan del', 'laid on top of another part'),
      }[refusal.reason];
      return say(
        `Filen är gjord så att den sväller när den öppnas (${refusal.part} är ${reason.sv}). Vi öppnar den inte.`,
        `The file is made to swell when it is opened (${refusal.part} is ${reason.en}). We do not open it.`,
        text(
          'Fråga den som skickade filen hur den gjordes, och lämna in en arbetsbok som sparats i Excel.',
          'Ask whoever sent the file how it was made, and hand in a workbook saved by Excel.',
        ),
      );
    }
    case 'too-large': {
      const what = LARGE[refusal.what];
      const bytes = IN_BYTES.has(refusal.what);
      const found = bytes ? megabytes(refusal.found) : text(grouped(refusal.found), grouped(refusal.found));
      const limit = bytes ? megabytes(refusal.limit) : text(grouped(refusal.limit), grouped(refusal.limit));
      return say(
        `Filen är för stor: ${what.sv} är ${found.sv}, och vi läser högst ${limit.sv}.`,
        `The file is too large: ${what.en} is ${found.en}, and we read at most ${limit.en}.`,
        text(
          'Ta bort bilder, blad och formaterade tomma rader som inte behövs, och lämna in den igen.',
          'Remove pictures, sheets and formatted empty rows that are not needed, and hand it in again.',
        ),
      );
    }
    case 'no-worksheets':
      return say(
        'Arbetsboken har inga kalkylblad, bara diagramblad eller ingenting alls.',
        'The workbook has no worksheets, only chart sheets or nothing at all.',
        text('Kontrollera att du valde rätt fil.', 'Check that you chose the right file.'),
      );
    case 'dtd':
      return say(
        `Filen innehåller en dokumenttypsdeklaration (i ${refusal.part}). Excel skriver aldrig sådana, och de kan användas för angrepp.`,
        `The file holds a document type declaration (in ${refusal.part}). Excel never writes those, and they can be used for attacks.`,
        text(
          'Öppna den inte. Be om en arbetsbok som sparats i Excel.',
          'Do not open it. Ask for a workbook saved by Excel.',
        ),
      );
    case 'encoding':
      return say(
        `Delen ${refusal.part} är skriven med teckenkodningen ${refusal.found}. En arbetsbok ska använda UTF-8 eller UTF-16.`,
        `The part ${refusal.part} is written in the encoding ${refusal.found}. A workbook uses UTF-8 or UTF-16.`,
        SAVE_AS_XLSX,
      );
    case 'duplicate-sheet-name':
      return say(
        `Två blad heter ”${refusal.name}”, så det går inte att veta vilket som gäller.`,
        `Two sheets are called ‘${refusal.name}’, so there is no telling which one counts.`,
        text('Byt namn på det ena, eller ta bort det, och spara.', 'Rename or delete one of them, and save.'),
      );
    case 'cancelled':
      return say(
        'Läsningen avbröts.',
        'The reading was cancelled.',
        text('Börja om när du vill.', 'Start again when you like.'),
      );
  }
}

function say(sv: string, en: string, remedy: Text): Text {
  return text(`${sv} ${remedy.sv}`, `${en} ${remedy.en}`);
}

function inPart(part: string): Text {
  return part === '' ? text('', '') : text(` i delen ${part}`, ` in the part ${part}`);
}

const PROTECTED: Readonly<Record<Extract<Refusal, { code: 'password-protected' }>['how'], Text>> = {
  office: say(
    'Arbetsboken är skyddad med lösenord, så den går inte att läsa.',
    'The workbook is protected with a password, so it can not be read.',
    text(
      'Öppna den i Excel, ta bort lösenordet under Arkiv › Info › Skydda arbetsbok, spara och lämna in den igen.',
      'Open it in Excel, remove the password under File › Info › Protect Workbook, save, and hand it in again.',
    ),
  ),
  rights: say(
    'Arbetsboken är krypterad med en känslighetsetikett eller behörigheter, så den går inte att läsa.',
    'The workbook is encrypted by a sensitivity label or by permissions, so it can not be read.',
    text(
      'Öppna den i Excel, välj en etikett som inte krypterar eller ta bort behörigheterna under Arkiv › Info, och spara en kopia att lämna in.',
      'Open it in Excel, choose a label that does not encrypt or remove the permissions under File › Info, and save a copy to hand in.',
    ),
  ),
  zip: say(
    'Filen är ett zip-arkiv som är skyddat med lösenord, inte en arbetsbok.',
    'The file is a zip archive protected with a password, not a workbook.',
    text(
      'Lämna in arbetsboken som den är, utan lösenord.',
      'Hand in the workbook as it is, without a password.',
    ),
  ),
};

const FOREIGN: Readonly<Record<ForeignFormat, Text>> = {
  empty: text('tom', 'empty'),
  text: text('en textfil', 'a text file'),
  html: text('en webbsida (html)', 'a web page (html)'),
  xml: text('en xml-fil', 'an XML file'),
  json: text('en json-fil', 'a JSON file'),
  rtf: text('ett rtf-dokument', 'an RTF document'),
  pdf: text('ett pdf-dokument', 'a PDF document'),
  image: text('en bild', 'an image'),
  word: text('ett Worddokument', 'a Word document'),
  powerpoint: text('en PowerPoint-presentation', 'a PowerPoint presentation'),
  outlook: text('ett e-postmeddelande från Outlook', 'an e-mail from Outlook'),
  numbers: text('ett kalkylark från Numbers', 'a Numbers spreadsheet'),
  gzip: text('ett gzip-arkiv', 'a gzip archive'),
  'seven-zip': text('ett 7-zip-arkiv', 'a 7-Zip archive'),
  rar: text('ett rar-arkiv', 'a RAR archive'),
  zip: text('ett zip-arkiv utan arbetsbok i', 'a zip archive with no workbook in it'),
  'office-97': text('en fil från ett äldre Officeprogram', 'a file from an older Office program'),
};

/** Damage that happens to a whole file on its way; the rest was made by the program that wrote it. */
const RESEND: ReadonlySet<Damage> = new Set([
  'directory',
  'entry-header',
  'compressed-data',
  'checksum',
  'size',
]);

const DAMAGE: Readonly<Record<Damage, Text>> = {
  directory: text('innehållsförteckningen stämmer inte', 'its table of contents does not add up'),
  'entry-header': text(
    'delens början stämmer inte med innehållsförteckningen',
    'its start does not match the table of contents',
  ),
  'compression-method': text(
    'den är packad på ett sätt som arbetsböcker inte använder',
    'it is packed in a way that workbooks do not use',
  ),
  'compressed-data': text('den går inte att packa upp', 'it can not be unpacked'),
  checksum: text(
    'kontrollsumman stämmer inte, så något har ändrats på vägen',
    'its checksum is wrong, so something changed on the way',
  ),
  size: text('storleken är en annan än den som anges', 'its size is not the one stated'),
  xml: text('innehållet är inte giltig xml', 'its content is not valid XML'),
  encoding: text('texten är inte giltig UTF-8 eller UTF-16', 'its text is not valid UTF-8 or UTF-16'),
  'missing-part': text(
    'den saknas, fast andra delar hänvisar till den',
    'it is missing, though other parts refer to it',
  ),
  'shared-part': text(
    'två blad eller tabeller påstår sig ha samma innehåll',
    'two sheets or tables claim the same content',
  ),
  'unexpected-element': text(
    'den innehåller något som inte hör hemma där',
    'it holds something that does not belong there',
  ),
  'outside-grid': text('en cell ligger utanför bladet', 'a cell lies outside the sheet'),
  range: text('ett område är inte angivet som i Excel', 'an area is not written as in Excel'),
  'too-many-styles': text(
    'den har fler cellformat än något program kan skapa',
    'it has more cell formats than any program makes',
  ),
  unexpected: text(
    'den är trasig på ett sätt som vi inte har sett förut',
    'it is broken in a way that we have not seen before',
  ),
};

type Large = Extract<Refusal, { code: 'too-large' }>['what'];
const IN_BYTES: ReadonlySet<Large> = new Set(['file', 'part', 'total', 'description']);

const LARGE: Readonly<Record<Large, Text>> = {
  file: text('filens storlek', 'its size'),
  entries: text('antalet delar i filen', 'the number of parts in it'),
  part: text('en av delarna uppackad', 'one of its parts unpacked'),
  total: text('allt uppackat', 'everything unpacked'),
  description: text('format och beskrivningar uppackade', 'its formats and descriptions unpacked'),
  cells: text('antalet celler', 'the number of cells'),
  texts: text('antalet olika texter och formler', 'the number of different texts and formulas'),
  text: text('antalet tecken i en cell', 'the number of characters in a cell'),
  items: text('antalet sammanfogade områden, listor och namn', 'the number of merged areas, lists and names'),
  'hidden-rows': text('antalet dolda rader', 'the number of hidden rows'),
  tags: text('antalet xml-element', 'the number of XML elements'),
};

function megabytes(bytes: number): Text {
  const whole = Math.ceil(bytes / 100_000) / 10;
  return text(`${whole.toString().replace('.', ',')} MB`, `${whole} MB`);
}

/** Thousands set apart by no-break spaces, which both languages may use. */
function grouped(value: number): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
