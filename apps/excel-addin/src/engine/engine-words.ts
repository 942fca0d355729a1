import { type Text, text } from '@nylage/core/text';

/** What the engine says of its own work. */
export const engineWords = {
  reading: text('Läser arbetsboken', 'Reading the workbook'),
  rechecking: text('Kontrollerar det som ändrats', 'Checking what has changed'),
  fixing: text('Rättar', 'Fixing'),
  undoing: text('Ångrar', 'Undoing'),
  writing: text('Skriver resultatet', 'Writing the result'),
  marking: text('Märker cellerna', 'Marking the cells'),
  removing: text('Tar bort det som Nyläge lagt till', 'Removing what Nyläge has added'),
  making: text('Gör filen', 'Making the file'),
  going: text('Går till cellen', 'Going to the cell'),
  fixed: (count: number): Text =>
    count === 1
      ? text('1 ändring är gjord.', '1 change is made.')
      : text(`${count} ändringar är gjorda.`, `${count} changes are made.`),
  alreadyFixed: text(
    'Det finns inget kvar att rätta där. Arbetsboken har ändrats sedan ni tittade.',
    'There is nothing left to fix there. The workbook has changed since you looked.',
  ),
  notReadAgain: text(
    'Det är skrivet, men arbetsboken gick inte att läsa efteråt. Tryck Kontrollera igen.',
    'It is written, but the workbook could not be read afterwards. Press Check again.',
  ),
  undone: (count: number): Text =>
    count === 1
      ? text('1 ändring är tillbakatagen.', '1 change is taken back.')
      : text(`${count} ändringar är tillbakatagna.`, `${count} changes are taken back.`),
  notUndone: (count: number): Text =>
    count === 1
      ? text(
          'Inget ångrades: en cell har ändrats sedan rättningen. Ändra den för hand om ni vill ha tillbaka det gamla.',
          'Nothing was undone: a cell has changed since the fix. Change it by hand if you want the old value back.',
        )
      : text(
          `Inget ångrades: ${count} celler har ändrats sedan rättningen. Ändra dem för hand om ni vill ha tillbaka det gamla.`,
          `Nothing was undone: ${count} cells have changed since the fix. Change them by hand if you want the old values back.`,
        ),
  written: text('Resultatet är skrivet i tre Nyläge-blad.', 'The result is written in three Nyläge sheets.'),
  removed: (sheets: number, marks: number): Text =>
    text(
      `Borttaget: ${sheets} blad och ${marks} slags märken. Era egna blad är orörda.`,
      `Removed: ${sheets} sheets and ${marks} kinds of marks. Your own sheets are untouched.`,
    ),
  removedInPart: (sheets: number, marks: number): Text =>
    text(
      `Borttaget: ${sheets} blad och ${marks} slags märken. Någon har redan tagit bort en del, så Excel hann inte svara om alla. Tryck en gång till.`,
      `Removed: ${sheets} sheets and ${marks} kinds of marks. Somebody has taken some away already, so Excel could not tell of all. Press once more.`,
    ),
  wentTo: (place: string): Text => text(`${place} är markerad.`, `${place} is selected.`),
  approved: text('Godkännandet står i Om arbetsboken.', 'The approval stands in Om arbetsboken.'),
  approvalKept: text(
    'Raderna för godkännande saknas i Om arbetsboken. Uppgiften sparas i arbetsboken utan att synas i något blad.',
    'The rows for approval are missing in Om arbetsboken. It is kept in the workbook without showing in any sheet.',
  ),
  opened: text(
    'En ny arbetsbok har öppnats i ett eget fönster.',
    'A new workbook has opened in a window of its own.',
  ),
} as const;
