import { type Text, text } from '@nylage/core/text';
import type { StartTrouble } from './office-start.ts';

/** What to do when the pane cannot begin, in both languages. */
export const TROUBLE_WORDS: Readonly<Record<StartTrouble, Text>> = {
  'no-office': text(
    'Panelen når inte appsforoffice.microsoft.com, som Excels tillägg behöver. Kontrollera nätet eller be it-avdelningen tillåta adressen, och öppna panelen igen.',
    'The pane cannot reach appsforoffice.microsoft.com, which add-ins in Excel need. Check the network or ask your IT department to allow the address, and open the pane again.',
  ),
  'slow-office': text(
    'Excel har inte svarat på tio sekunder. Panelen väntar och börjar när Excel svarar. Vill du inte vänta: stäng panelen och öppna den igen. Hjälper det inte: spara arbetsboken och starta om Excel.',
    'Excel has not answered in ten seconds. The pane is waiting and begins when Excel answers. Rather not wait: close the pane and open it again. If that does not help: save the workbook and restart Excel.',
  ),
  'not-excel': text(
    'Den här sidan är en panel i Excel och gör inget i en webbläsarflik. Öppna Excel, fliken Nyläge, och tryck Kontrollera.',
    'This page is a pane in Excel and does nothing in a browser tab. Open Excel, the tab Nyläge, and press Kontrollera.',
  ),
};
