import { type Text, text } from '@nylage/core/text';

/** What the template says beside the contract's own headers and help. */
export const words = {
  guideSheet: text('Så fyller ni i', 'How to fill in'),
  listsSheet: text('Listor', 'Lists'),
  listsHelp: text(
    'Valen i arbetsbokens listor hämtas härifrån. Ni behöver inte göra något här.',
    "The workbook's drop-downs take their choices from here. There is nothing to do here.",
  ),
  fact: text('Uppgift', 'Fact'),
  value: text('Värde', 'Value'),
  help: text('Hjälp', 'Help'),
  workbookTitle: text('Arbetsbok för digitalisering', 'Workbook for digitalisation'),

  mustFill: text('Måste fyllas i.', 'Must be filled in.'),
  example: (value: string): Text => text(`Exempel: ${value}`, `Example: ${value}`),
  severalValues: text(
    'Välj i listan, eller skriv flera värden åtskilda med semikolon.',
    'Choose from the list, or write several values separated by semicolons.',
  ),
  functionNotPerson: text(
    'Skriv en funktion, aldrig en persons namn.',
    "Write a function, never a person's name.",
  ),

  checkCell: text('Stämmer det här?', 'Is this right?'),
  chooseFromList: text('Välj ett av värdena i listan.', 'Choose one of the values in the list.'),
  answerError: (min: number, max: number, notAnswer: string): Text =>
    text(
      `Skriv ett helt tal från ${min} till ${max}, eller ${notAnswer}.`,
      `Write a whole number from ${min} to ${max}, or ${notAnswer}.`,
    ),
  wholeError: text('Här behövs ett helt tal, till exempel 12.', 'This should be a whole number, such as 12.'),
  numberError: text(
    'Här behövs ett tal, utan enhet och text. Enheten står i rubriken.',
    'This should be a number, without unit or text. The unit is in the header.',
  ),
  percentError: text(
    'Här behövs hela procent från 0 till 100: skriv 35, inte 0,35.',
    'This should be a percentage from 0 to 100: write 35, not 0.35.',
  ),
  percentPrompt: text('Skriv 0–100, till exempel 35.', 'Write 0–100, for instance 35.'),
  dateError: text('Skriv datum som 2022-03-31.', 'Write dates like 2022-03-31.'),
  datePrompt: text('Skriv som 2022-03-31.', 'Write like 2022-03-31.'),
  yearError: text(
    'Skriv ett år med fyra siffror, till exempel 2022.',
    'Write a year with four digits, such as 2022.',
  ),
  organisationError: text(
    'Namnet står inte i listan över organisationer. Välj i listan om ni kan.',
    'The name is not in the list of organisations. Choose from the list if you can.',
  ),

  halfAnHour: text(
    'Tre blad, ungefär en halvtimme när svaren och portföljen finns framme.',
    'Three sheets, about half an hour when responses and portfolio are at hand.',
  ),
  anyOrder: text(
    'Fyll i bladen i den ordning som passar er. Inget frivilligt hindrar er från att lämna in.',
    'Fill in the sheets in any order. Nothing optional keeps you from handing in.',
  ),
  stepsTitle: text('Gör så här', 'Do this'),
  steps: [
    text(
      'Börja i Om arbetsboken: vilka ni är, vilket år det gäller och hur ni har mätt.',
      'Start in Om arbetsboken: who you are, which year it concerns and how you measured.',
    ),
    text(
      'Fyll i en rad i taget i de andra bladen. Håll muspekaren över en rubrik så visas vad som menas.',
      'Fill in the other sheets row by row. Hold the pointer over a header to see what it means.',
    ),
    text(
      'Där cellen har en pil väljer ni i listan. Flera värden i samma cell skiljs åt med semikolon.',
      'Where the cell has an arrow, choose from the list. Several values in one cell are separated by semicolons.',
    ),
    text(
      'Skriv procent som 35, datum som 2022-03-31 och pengar i tusental kronor (tkr).',
      'Write percentages as 35, dates as 2022-03-31 and money in thousands of kronor (tkr).',
    ),
    text(
      'Skriv funktioner och roller, aldrig namn på personer. Inga personnummer.',
      "Write functions and roles, never people's names. No personal identity numbers.",
    ),
    text(
      'Kontrollera arbetsboken med Nyläge när ni vill. Sätt Läge till Klar när ni lämnar in.',
      'Check the workbook with Nyläge whenever you like. Set Läge to Klar when you hand in.',
    ),
  ],
  unchangedStep: text(
    'Raderna från förra året är ifyllda. Stämmer raden fortfarande: skriv Ja i Oförändrat?.',
    "Last year's rows are filled in. If a row still holds: write Ja in Oförändrat?.",
  ),
  difficultTitle: text('Svåra påståenden', 'Difficult statements'),
  difficultMore: text(
    'Förra gången svarade mer än hälften hos er Vet ej. Prata igenom dem innan ni svarar, eller skriv dem i Frågor utanför vår rådighet.',
    'Last time more than half of you answered Vet ej. Talk them through before you answer, or write them in Frågor utanför vår rådighet.',
  ),
  ownContent: text(
    'Ni kan lägga till egna kolumner och blad. De lämnas orörda.',
    'You may add columns and sheets of your own. They are left untouched.',
  ),
  instrumentNotice: (notice: Text): Text =>
    text(`Om mätinstrumentet: ${notice.sv}.`, `About the instrument: ${notice.en}.`),
  sheetsTitle: text('Bladen', 'The sheets'),
  sheet: text('Blad', 'Sheet'),
  sheetIs: text('Vad det är', 'What it is'),
  needed: text('Behövs det?', 'Is it needed?'),
  neededYes: text('Ja', 'Yes'),
  neededOrResults: text('Ja, eller Mognadsresultat', 'Yes, or Mognadsresultat'),
  neededInstead: text('Bara i stället för Enkätsvar', 'Only instead of Enkätsvar'),
  neededOrNone: text(
    'Ja, om ni inte väljer Ingen i år i Om arbetsboken',
    'Yes, unless you choose Ingen i år in Om arbetsboken',
  ),
  neededNo: text('Frivilligt', 'Optional'),
  legendTitle: text('Färgerna', 'The colours'),
  legendRequired: text('Rubrik som måste fyllas i', 'Header that must be filled in'),
  legendOptional: text('Frivillig rubrik', 'Optional header'),
  legendLeft: text('Tom cell som behöver fyllas i', 'Empty cell that needs to be filled in'),
} as const;
