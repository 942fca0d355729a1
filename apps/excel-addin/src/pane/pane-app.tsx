import type { Trial } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import { CellDoor, ExplainDoor, type ExplainWay, KeptOpen, NylageProvider, useStore } from '@nylage/ui';
import { Store } from '@nylage/ui/model';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { chosenLanguage, type Memory } from '../engine/memory.ts';
import type { PaneEngine } from '../engine/pane-engine.ts';
import type { SelfTest } from '../engine/self-test.ts';
import { EVERYTHING } from '../views/check/question.ts';
import { PaneFrame } from '../views/pane-frame.tsx';
import { ViewBoundary } from '../views/view-boundary.tsx';
import { ViewSwitch } from '../views/view-switch.tsx';
import { focusAgain, focusLeft } from './left-focus.ts';
import { type ExcelSurroundings, type Pane, PaneProvider } from './pane-context.ts';
import type { Route, Router, Tab } from './router.ts';

/** What the pane is made of. */
export interface PaneParts {
  readonly engine: PaneEngine;
  readonly selfTest: SelfTest;
  readonly router: Router;
  readonly memory: Memory;
  readonly excel: ExcelSurroundings;
}

/** The whole pane: language, theme, frame, and the view that the router names. */
export function PaneApp({ engine, selfTest, router, memory, excel }: PaneParts) {
  const [chosen, setChosen] = useState<Language | null>(() => chosenLanguage(memory));
  const language = chosen ?? excel.language;
  const chooseLanguage = useCallback(
    (next: Language | null) => {
      memory.set('language', next);
      setChosen(next);
    },
    [memory],
  );
  const [question] = useState(() => new Store(EVERYTHING));
  const open = useCallback(
    (route: Route) => {
      engine.forgetDone();
      if (route.view === 'all') question.set(EVERYTHING);
      router.open(route, { scrolled: window.scrollY, focused: focusLeft(document.activeElement) });
    },
    [engine, router, question],
  );
  const toTab = useCallback(
    (tab: Tab) => {
      engine.forgetDone();
      router.toTab(tab);
    },
    [engine, router],
  );
  const [trial] = useState(() => new Store<Trial | null>(null));
  const pane = useMemo<Pane>(
    () => ({
      engine,
      selfTest,
      router,
      trial,
      question,
      memory,
      excel,
      chosenLanguage: chosen,
      chooseLanguage,
      open,
      toTab,
    }),
    [engine, selfTest, router, trial, question, memory, excel, chosen, chooseLanguage, open, toTab],
  );
  const [opened] = useState(() => new Store<ReadonlyMap<string, boolean>>(new Map()));
  const explain = useMemo<ExplainWay>(
    () => ({ kind: 'call', open: (id) => open({ view: 'explain', id }) }),
    [open],
  );
  const goTo = useCallback((sheet: string, cell: string) => void engine.goTo(sheet, cell), [engine]);
  useScreenOf(router, excel.isDark);
  return (
    <NylageProvider language={language} hostIsDark={excel.isDark}>
      <PaneProvider value={pane}>
        <ExplainDoor value={explain}>
          <CellDoor value={goTo}>
            <KeptOpen value={opened}>
              <PaneFrame>
                <ViewBoundary>
                  <ViewSwitch />
                </ViewBoundary>
              </PaneFrame>
            </KeptOpen>
          </CellDoor>
        </ExplainDoor>
      </PaneProvider>
    </NylageProvider>
  );
}

/** Scrolls and focuses as one comes and goes, and colours what lies outside the app. */
function useScreenOf(router: Router, isDark: boolean | null): void {
  const { visits, isBack } = useStore(router.store);
  const shown = visits.at(-1);
  useLayoutEffect(() => {
    window.scrollTo(0, shown?.scrolled ?? 0);
    if (isBack && shown?.left != null) focusAgain(shown.left);
    if (!isBack) return undefined;
    // Figures are drawn when they know their width, and only then is there so much to scroll.
    const again = requestAnimationFrame(() => window.scrollTo(0, shown?.scrolled ?? 0));
    return () => cancelAnimationFrame(again);
  }, [shown, isBack]);
  useEffect(() => {
    if (isDark === null) return;
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.documentElement.style.background = isDark ? '#1f1f1f' : '#fff';
  }, [isDark]);
}
