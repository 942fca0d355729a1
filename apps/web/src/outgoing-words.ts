import { type Text, text } from '@nylage/core/text';

/** Words of *Skicka ut* and *Lämna ut*. */
export const outgoing = {
  handOutTitle: text('Lämna ut kommunkoncernens resultat', "Hand out the group's results"),
  handOutMore: text(
    'Allt som lämnas ut passerar röjandekontrollen, tillsammans med det som lämnats ut förut. Ni får en zip med Excel, JSON, CSV, en rapport att läsa eller skriva ut, återkoppling till varje organisation och öppna data.',
    'Everything handed out passes disclosure control, together with what was handed out before. You get a zip with Excel, JSON, CSV, a report to read or print, feedback to each organisation and open data.',
  ),
  notAllDone: text(
    'Allt är inte klart. Det går att lämna ut ändå: rapporten säger hur många organisationer som är med. Men kommer någon liten till senare kan tal som visas nu inte visas nästa gång, för då gick dess resultat att räkna fram. Lämna därför helst ut när alla är klara.',
    'Not everything is done. It can be handed out all the same: the report says how many organisations are in it. But if somebody small comes later, numbers shown now cannot be shown the next time, since its result could then be worked out. Hand out when everybody is done if you can.',
  ),
  asRole: text('Lämnas ut av (roll)', 'Handed out by (role)'),
  writeRole: text('Skriv vilken roll som lämnar ut.', 'Write which role hands out.'),
  makeHandOut: text('Gör utlämningen', 'Make the hand-out'),
  making: (done: number, all: number | null): Text =>
    all === null
      ? text(`Gör filer: ${done}`, `Making files: ${done}`)
      : text(`Gör filer: ${done} av ${all}`, `Making files: ${done} of ${all}`),
  made: (files: number): Text =>
    text(
      `Utlämningen är gjord: ${files} filer. Spara båda.`,
      `The hand-out is made: ${files} files. Save both.`,
    ),
  saveFirst: text(
    'Spara koncernarbetsboken först. Den minns vad som lämnats ut, så att nästa utlämning inte kan dras ifrån den här.',
    'Save the group workbook first. It remembers what was handed out, so that the next hand-out cannot be subtracted from this one.',
  ),
  saveWorkFirst: text('1. Spara koncern-arbete.xlsx', '1. Save koncern-arbete.xlsx'),
  saveZip: text('2. Spara utlämningen (zip)', '2. Save the hand-out (zip)'),
  failed: text('Det gick inte att göra filerna. Prova igen.', 'The files could not be made. Try again.'),
  notShown: text('Vad som inte visas, och varför', 'What is not shown, and why'),
  allShown: text('Alla tal visas.', 'All numbers are shown.'),
  inMeans: text(
    'Det som inte visas räknas ändå med i koncernens medelvärden.',
    "What is not shown counts in the group's means all the same.",
  ),
  nothingToHandOut: text(
    'Det finns inget att lämna ut: ingen arbetsbok räknas än.',
    'There is nothing to hand out: no workbook counts yet.',
  ),
  concerns: text('Gäller', 'Concerns'),
  year: text('Mätår', 'Year'),
  why: text('Varför', 'Why'),
  what: text('Vad', 'What'),
  log: text('Utlämnat hittills', 'Handed out so far'),
  nothingYet: text(
    'Inget har lämnats ut härifrån. Har ni lämnat ut förut: öppna först den koncern-arbete.xlsx som minns det, så att det nya inte kan dras ifrån det gamla.',
    'Nothing has been handed out from here. If you have handed out before: first open the koncern-arbete.xlsx that remembers it, so that the new cannot be subtracted from the old.',
  ),
  when: text('När', 'When'),
  who: text('Roll', 'Role'),
  withheld: text('Tal som skyddar någon annan', 'Numbers withheld for somebody else'),
  settings: text('Öppna data och Stratsys', 'Open data and Stratsys'),
  settingsMore: text(
    'Vem som ger ut öppna data och era koder i Stratsys står i utlamning.json. Öppna den en gång: koncern-arbete.xlsx minns den sedan. Mallen har varje tal som kan få en kod; det som lämnas tomt är inte med.',
    'Who publishes open data and your codes in Stratsys stand in utlamning.json. Open it once: koncern-arbete.xlsx remembers it from then on. The template has every number that can have a code; what is left empty is not part.',
  ),
  hasOpenData: text('Öppna data beskrivs enligt DCAT-AP-SE.', 'Open data is described by DCAT-AP-SE.'),
  noOpenData: text(
    'Öppna data följer med utan beskrivning: ingen utgivare är angiven.',
    'Open data comes without a description: no publisher is given.',
  ),
  hasStratsys: text('Filen för Stratsys följer med.', 'The file for Stratsys comes with it.'),
  noStratsys: text(
    'Ingen fil för Stratsys: inga koder är angivna.',
    'No file for Stratsys: no codes are given.',
  ),
  openSettings: text('Öppna utlamning.json', 'Open utlamning.json'),
  settingsOpened: text('Inställningarna är öppnade.', 'The settings are opened.'),
  settingsTemplate: text('Spara en mall för utlamning.json', 'Save a template of utlamning.json'),
  work: text('Ert arbete', 'Your work'),
  workMore: text(
    'koncern-arbete.xlsx innehåller allt: vad som lämnats in, register, beslut, inställningar och vad som lämnats ut. Den är intern. Öppna den för att fortsätta.',
    'koncern-arbete.xlsx holds everything: what was handed in, register, decisions, settings and what was handed out. It is internal. Open it to go on.',
  ),
  saveWork: text('Spara koncern-arbete.xlsx', 'Save koncern-arbete.xlsx'),
  savingWork: (done: number, all: number | null) =>
    all === null
      ? text('Sparar arbetet', 'Saving the work')
      : text(`Sparar arbetet: ${done} av ${all} filer`, `Saving the work: ${done} of ${all} files`),
  openWork: text('Öppna koncern-arbete.xlsx', 'Open koncern-arbete.xlsx'),
  openingWork: (done: number, all: number | null) =>
    all === null
      ? text('Öppnar arbetet', 'Opening the work')
      : text(`Öppnar arbetet: ${done} av ${all} filer`, `Opening the work: ${done} of ${all} files`),
  workOpened: text('Arbetet är öppnat.', 'The work is opened.'),
  noWork: text(
    'Filen är ingen koncernarbetsbok som kan öppnas här, eller så har den ändrats.',
    'The file is no group workbook that can be opened here, or it was changed.',
  ),
  sendOutTitle: text('Skicka ut arbetsböcker', 'Send out workbooks'),
  sendOutMore: text(
    'En arbetsbok till varje organisation i registret, ifylld med förra årets rader, mål och svåra påståenden där de finns här. Den som hade rader i fler blad förra året får de bladen också. Alla i en zip.',
    "One workbook for each organisation of the register, filled in with last year's rows, targets and difficult statements where they are here. Whoever had rows in more sheets last year gets those sheets too. All in one zip.",
  ),
  forYear: text('Mätår att fylla i för', 'Year to fill in for'),
  writeYear: text('Skriv ett år med fyra siffror.', 'Write a year with four digits.'),
  profile: text('Blad', 'Sheets'),
  minimum: text('Minsta gemensamma (tre blad)', 'Smallest common core (three sheets)'),
  own: text('Eget val (alla blad)', 'Own choice (all sheets)'),
  office: text('Får också stadsledningskontorets blad', "Also gets the executive office's sheets"),
  nobody: text('Ingen', 'Nobody'),
  makeSendOut: text('Gör arbetsböckerna', 'Make the workbooks'),
  sent: (workbooks: number, prefilled: number): Text =>
    text(
      `${workbooks} arbetsböcker är gjorda, ${prefilled} av dem ifyllda med förra årets rader.`,
      `${workbooks} workbooks are made, ${prefilled} of them filled in with last year's rows.`,
    ),
  sentMore: (count: number): Text =>
    text(
      `${count} fick också blad utöver profilens, som de hade rader i förra året.`,
      `${count} also got sheets beyond the profile's, which they had rows in last year.`,
    ),
  saveSendOut: text('Spara utskicket (zip)', 'Save the workbooks (zip)'),
  register: text('Organisationsregistret', 'The register of organisations'),
  noRegister: text(
    'Det finns inget register än. Öppna ett, så vet vi vilka som ska ha en arbetsbok.',
    'There is no register yet. Open one, and we know who shall have a workbook.',
  ),
  inRegister: (count: string): Text =>
    text(`${count} organisationer står i registret.`, `${count} organisations are in the register.`),
  registerXlsx: text('Spara registret som blad', 'Save the register as a sheet'),
  registerJson: text('Spara som JSON', 'Save as JSON'),
  openRegister: text('Öppna register', 'Open register'),
  registerOpened: text('Registret är öppnat.', 'The register is opened.'),
  registerWrong: text('Registret går inte att använda än:', 'The register cannot be used yet:'),
} as const;
