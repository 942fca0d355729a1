import { type Text, text } from '@nylage/core/text';

/** What the sandbox says. */
export const sandboxWords = {
  label: text('Sandlåda, inte Excel', 'Sandbox, not Excel'),
  about: text(
    'Det byggda tillägget, oförändrat, bredvid ett enkelt rutnät. Formler räknas inte om, och en del av Excels utseende visas inte.',
    'The built add-in, unchanged, beside a plain grid. Formulas are not recalculated, and some of Excel’s looks are not shown.',
  ),
  sample: text('Exempel', 'Sample'),
  planted: text('planterade fel', 'planted faults'),
  noFaults: text('inga planterade fel', 'no planted faults'),
  openOwn: text('Öppna egen arbetsbok', 'Open your own workbook'),
  save: text('Spara arbetsboken', 'Save the workbook'),
  undo: text('Ångra', 'Undo'),
  opening: text('Öppnar arbetsboken …', 'Opening the workbook …'),
  noWorkbook: text(
    'Ingen arbetsbok är öppen. Välj ett exempel eller öppna en egen.',
    'No workbook is open. Choose a sample or open one of your own.',
  ),
  unreadable: text('Arbetsboken går inte att öppna.', 'The workbook cannot be opened.'),
  sheets: text('Blad', 'Sheets'),
  row: text('Rad', 'Row'),
  grid: text('Rutnät', 'Grid'),
  selectedCell: text('Markerad cell', 'Selected cell'),
  note: text('Anteckning', 'Note'),
  hidden: text('dolt', 'hidden'),
  charts: text('Diagram på bladet', 'Charts on the sheet'),
  notDrawn: text('Diagrammet visas inte i sandlådan.', 'The chart is not shown in the sandbox.'),
  pane: text('Tilläggets panel', 'The add-in’s pane'),
  closePane: text('Stäng panelen', 'Close the pane'),
  running: text('Arbetar …', 'Working …'),
  refused: text('Excel skulle ha sagt nej', 'Excel would have refused'),
  ribbon: text('Menyflik', 'Ribbon tab'),
  saved: text('Arbetsboken är sparad som', 'The workbook is saved as'),
} satisfies Readonly<Record<string, Text>>;
