import { text } from '@nylage/core/text';
import type { AddinDefinition } from './addin-definition.ts';

/** The add-in: the one source of both manifests. Raise `version` with every change here or in how manifests are made. */
export const ADDIN: AddinDefinition = {
  id: 'f0d59eb5-dd80-4cc0-9d46-e61ff90b14b1',
  unifiedId: 'd9d44ebb-3dd3-49bd-8436-7dbc915509be',
  version: '1.0.0',
  provider: 'Nyläge',
  name: text('Nyläge', 'Nyläge'),
  description: text(
    'Kontrollera, räkna ut och rätta arbetsboken till Göteborgs Stads plan för digitalisering 2022–2025, direkt i Excel. Inget skickas någonstans.',
    'Check, score and correct the workbook of Gothenburg’s plan for digitalisation 2022–2025, right in Excel. Nothing is sent anywhere.',
  ),
  shortDescription: text(
    'Kontrollera, räkna ut och rätta arbetsboken. Inget skickas någonstans.',
    'Check, score and correct the workbook. Nothing is sent anywhere.',
  ),
  excelApi: '1.13',
  tab: {
    id: 'Tab',
    label: text('Nyläge', 'Nyläge'),
    groups: [
      {
        id: 'CheckGroup',
        label: text('Kontrollera', 'Check'),
        icon: 'check',
        buttons: [
          {
            id: 'Check',
            label: text('Kontrollera', 'Check'),
            tip: {
              title: text('Kontrollera arbetsboken', 'Check the workbook'),
              description: text(
                'Öppnar panelen med besked: vad som måste rättas, och var. Inget ändras förrän ni säger till.',
                'Opens the pane with a verdict: what must be put right, and where. Nothing changes until you say so.',
              ),
            },
            icon: 'check',
            action: { shows: 'check' },
          },
          {
            id: 'Mark',
            label: text('Märk celler', 'Mark cells'),
            tip: {
              title: text('Märk cellerna i arbetsboken', 'Mark the cells in the workbook'),
              description: text(
                'Kontrollerar arbetsboken och färgar cellerna som har något att rätta. Er egen formatering rörs inte.',
                'Checks the workbook and colours the cells that have something to put right. Your own formats are left alone.',
              ),
            },
            icon: 'mark',
            action: { runs: 'markCells' },
          },
          {
            id: 'Remove',
            label: text('Ta bort', 'Remove'),
            tip: {
              title: text('Ta bort allt som Nyläge lagt till', 'Remove all that Nyläge added'),
              description: text(
                'Tar bort märkningen och bladen Nyläge Kontroll, Nyläge Resultat och Nyläge Diagram. Era egna blad och era rättningar är kvar.',
                'Removes the marks and the sheets Nyläge Kontroll, Nyläge Resultat and Nyläge Diagram. Your own sheets and your fixes stay.',
              ),
            },
            icon: 'remove',
            action: { runs: 'removeOurs' },
          },
        ],
      },
      {
        id: 'ResultGroup',
        label: text('Resultat', 'Result'),
        icon: 'result',
        buttons: [
          {
            id: 'Result',
            label: text('Resultat', 'Result'),
            tip: {
              title: text('Räkna ut resultatet', 'Work out the result'),
              description: text(
                'Visar mognaden och portföljens läge i panelen, och för varje tal hur det räknades.',
                'Shows the maturity and where the portfolio stands in the pane, and how every number was made.',
              ),
            },
            icon: 'result',
            action: { shows: 'score' },
          },
          {
            id: 'Write',
            label: text('Skriv blad', 'Write sheets'),
            tip: {
              title: text('Skriv resultatet i arbetsboken', 'Write the result in the workbook'),
              description: text(
                'Skriver bladen Nyläge Kontroll, Nyläge Resultat och Nyläge Diagram, med Excels egna diagram. Finns bladen redan skrivs de om.',
                'Writes the sheets Nyläge Kontroll, Nyläge Resultat and Nyläge Diagram, with Excel’s own charts. Sheets already there are rewritten.',
              ),
            },
            icon: 'write',
            action: { runs: 'writeResults' },
          },
          {
            id: 'HandIn',
            label: text('Lämna in', 'Hand in'),
            tip: {
              title: text('Gör klart för inlämning', 'Get ready to hand in'),
              description: text(
                'Visar vad som återstår och gör utdraget utan enskilda svar, med kvittokod.',
                'Shows what remains and makes the extract without individual answers, with a receipt code.',
              ),
            },
            icon: 'hand-in',
            action: { shows: 'hand-in' },
          },
        ],
      },
    ],
  },
  cellMenu: {
    id: 'CellMenu',
    label: text('Nyläge', 'Nyläge'),
    tip: {
      title: text('Nyläge', 'Nyläge'),
      description: text(
        'Vad Nyläge säger om det ni har markerat.',
        'What Nyläge says about what you have selected.',
      ),
    },
    icon: 'nylage',
    lines: [
      {
        id: 'Cell',
        label: text('Om den här cellen', 'About this cell'),
        tip: {
          title: text('Om den här cellen', 'About this cell'),
          description: text(
            'Visar i panelen vad som behöver rättas i cellen, varför, och vad ni kan göra.',
            'Shows in the pane what needs to be put right in the cell, why, and what you can do.',
          ),
        },
        action: { shows: 'cell' },
      },
    ],
  },
  firstRun: {
    title: text('Nyläge finns i menyfliksområdet', 'Nyläge is in the ribbon'),
    description: text(
      'Öppna fliken Nyläge och tryck Kontrollera. Arbetsboken läses på er dator och skickas ingenstans.',
      'Open the tab Nyläge and press Check. The workbook is read on your computer and sent nowhere.',
    ),
  },
  helpPage: 'help.html',
};
