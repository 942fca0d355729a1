import { openWorkbook } from '@nylage/excel';
import { ribbonFunctions } from './commands/ribbon-functions.ts';
import { browserMemory, chosenLanguage } from './engine/memory.ts';
import { PaneEngine } from './engine/pane-engine.ts';
import { RIBBON_FUNCTIONS } from './ribbon-contract.ts';
import { excelSurroundings } from './start/excel-surroundings.ts';
import { officeStart } from './start/office-start.ts';
import { thisPage } from './start/this-page.ts';

if ((await officeStart(thisPage(), () => undefined)).ok) {
  const workbook = openWorkbook();
  const memory = browserMemory(Office.context.partitionKey ?? '');
  const language =
    chosenLanguage(memory) ?? excelSurroundings(Office.context, workbook.capabilities.apiSet).language;
  const functions = ribbonFunctions({
    engine: () => new PaneEngine(workbook, { now: () => new Date(), language: () => language }),
    memory,
    language,
  });
  for (const name of RIBBON_FUNCTIONS)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void functions[name](event));
}
