import { openWorkbook } from '@nylage/excel';
import { keptTrouble } from './engine/kept-trouble.ts';
import { browserMemory, chosenLanguage } from './engine/memory.ts';
import { PaneEngine } from './engine/pane-engine.ts';
import { SelfTest } from './engine/self-test.ts';
import { mountPane } from './pane/mount-pane.tsx';
import { type Route, Router } from './pane/router.ts';
import { PANE_VIEWS, type PaneView } from './ribbon-contract.ts';
import { excelSurroundings } from './start/excel-surroundings.ts';
import { marksKeeper } from './start/marks-keeper.ts';
import { officeStart, type StartTrouble } from './start/office-start.ts';
import { otherPanes } from './start/other-panes.ts';
import { thisPage } from './start/this-page.ts';
import { TROUBLE_WORDS } from './start/trouble-words.ts';

/** The pane's view for each that a ribbon button opens it at. */
const FIRST_ROUTES: Readonly<Record<PaneView, Route>> = {
  check: { view: 'check' },
  score: { view: 'result' },
  'hand-in': { view: 'hand-in' },
  cell: { view: 'cell' },
};

const start = await officeStart(thisPage(), () => tellTrouble('slow-office'));
if (start.ok) {
  const workbook = openWorkbook();
  const memory = browserMemory(Office.context.partitionKey ?? '');
  const now = () => new Date();
  const excel = excelSurroundings(Office.context, workbook.capabilities.apiSet);
  const engine = new PaneEngine(workbook, {
    now,
    language: () => chosenLanguage(memory) ?? excel.language,
    mayKeepMarks: marksKeeper(),
    others: otherPanes(),
  });
  const asked = new URLSearchParams(window.location.search).get('view');
  const first = PANE_VIEWS.find((view) => view === asked) ?? 'check';
  const kept = keptTrouble(memory);
  if (kept !== null) engine.tell(kept);
  mountPane({
    engine,
    selfTest: new SelfTest(engine, now),
    router: new Router(FIRST_ROUTES[first]),
    memory,
    excel,
  });
  // What the first press needs is fetched while the person reads.
  void engine.prepare();
  import('./views/check/check-view.tsx').catch(() => undefined);
} else tellTrouble(start.trouble);

/** Says in the page, in place of *Panelen startar*, why the pane has not begun. */
function tellTrouble(trouble: StartTrouble): void {
  const { sv, en } = TROUBLE_WORDS[trouble];
  const swedish = document.createElement('p');
  swedish.textContent = sv;
  const english = document.createElement('p');
  english.lang = 'en';
  english.textContent = en;
  document.querySelector('.start')?.replaceChildren(swedish, english);
}
