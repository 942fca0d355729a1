import { type Text, text } from '@nylage/core/text';

/** Words of everything under *Mer*. */
export const more = {
  title: text('Mer', 'More'),
  whatIs: text('Vad betyder', 'What is the meaning of'),
  cell: text('Den markerade cellen', 'The selected cell'),
  cellMore: text('Vad som ska stå där, och vad vi såg', 'What belongs there, and what we saw'),
  fixes: text('Rättningar', 'Fixes'),
  fixesMore: text('Det du har rättat här, att ångra', 'What you have fixed here, to undo'),
  noFixes: text(
    'Du har inte rättat något sedan panelen öppnades.',
    'You have fixed nothing since the pane was opened.',
  ),
  fixesKept: text(
    'Listan finns bara så länge panelen är öppen, och sparas ingenstans.',
    'The list exists only while the pane is open, and is kept nowhere.',
  ),
  fixAt: (time: string, count: number): Text =>
    text(`${time}: ${count} ändringar`, `${time}: ${count} changes`),
  template: text('Ny arbetsbok från mallen', 'New workbook from the template'),
  templateMore: text('Öppnas i ett eget fönster', 'Opens in a window of its own'),
  profile: text('Vilka blad', 'Which sheets'),
  profileHelp: {
    minimum: text('Tre blad, ungefär en halvtimme.', 'Three sheets, about half an hour.'),
    own: text('Alla blad. Ta bort dem ni inte behöver.', 'Every sheet. Remove those you do not need.'),
    'executive-office': text(
      'Också Ärenden, som bara stadsledningskontoret fyller i.',
      'Also Ärenden, which only the city executive office fills in.',
    ),
  },
  organisation: text('Organisation (kan lämnas tom)', 'Organisation (may be left empty)'),
  year: text('Mätår', 'Year'),
  make: text('Gör arbetsboken', 'Make the workbook'),
  glossary: text('Ordlista', 'Glossary'),
  glossaryMore: text('Vad orden betyder', 'What the words mean'),
  notToConfuse: text('Inte att blanda ihop med', 'Not to be confused with'),
  settings: text('Inställningar', 'Settings'),
  settingsMore: text('Språk', 'Language'),
  language: text('Språk', 'Language'),
  followExcel: text('Samma som Excel', 'The same as Excel'),
  about: text('Om Nyläge', 'About Nyläge'),
  aboutMore: text('Versioner, personuppgifter, självtest', 'Versions, privacy, self-test'),
  introduction: text('Visa introduktionen', 'Show the introduction'),
  versions: text('Versioner', 'Versions'),
  rules: (version: number): Text => text(`Regler ${version}`, `Rules ${version}`),
  contract: (version: number): Text => text(`Arbetsbok ${version}`, `Workbook ${version}`),
  instrument: text('Mätinstrument', 'Instrument'),
  excel: (set: string): Text => text(`Excel svarar för ExcelApi ${set}`, `Excel answers for ExcelApi ${set}`),
  privacy: text('Personuppgifter', 'Privacy'),
  privacyMore: [
    text(
      'Arbetsboken läses i Excel på din dator. Nyläge skickar inget och har ingen server.',
      'The workbook is read in Excel on your computer. Nyläge sends nothing and has no server.',
    ),
    text(
      'Personnummer, e-post och telefonnummer som står i cellerna upprepas aldrig.',
      'Personal identity numbers, e-mail and telephone numbers in the cells are never repeated.',
    ),
    text(
      'På den här datorn sparas bara språkvalet och att du har sett introduktionen. I arbetsboken sparas bara det du själv ber om.',
      'On this computer only the language and that you have seen the introduction are kept. In the workbook only what you ask for is kept.',
    ),
    text(
      'Excel hämtar själv Office.js från Microsoft. Ligger arbetsboken i molnet gäller er organisations avtal för det.',
      'Excel itself fetches Office.js from Microsoft. If the workbook lies in the cloud, your organisation’s agreement for that applies.',
    ),
  ],
  noCell: text(
    'Ingen cell är markerad. Klicka i en cell och tryck på knappen igen.',
    'No cell is selected. Click a cell and press the button again.',
  ),
  showCell: text('Visa för cellen jag står i', 'Show for the cell I am in'),
  required: text('Måste fyllas i', 'Must be filled in'),
  choices: text('Välj ett av', 'Choose one of'),
  example: text('Exempel', 'Example'),
  wordsHere: text('Orden här', 'The words here'),
  nothingHere: text('Vi såg inget att anmärka på i cellen.', 'We saw nothing to remark on in the cell.'),
} as const;
