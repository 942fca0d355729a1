import type { Trial } from '@nylage/core/scoring';
import type { Language } from '@nylage/core/text';
import type { Store } from '@nylage/ui/model';
import { createContext, useContext } from 'react';
import type { Memory } from '../engine/memory.ts';
import type { PaneEngine } from '../engine/pane-engine.ts';
import type { SelfTest } from '../engine/self-test.ts';
import type { Question } from '../views/check/question.ts';
import type { Route, Router, Tab } from './router.ts';

/** What Excel says of itself. */
export interface ExcelSurroundings {
  /** The display language: Swedish where it begins with `sv`, else English. */
  readonly language: Language;
  /** The look of the program; null where it does not say. */
  readonly isDark: boolean | null;
  /** Whether files can be saved from the pane: not in Excel for Mac, whose web view has no downloads. */
  readonly canSaveFiles: boolean;
  /** `ExcelApi` set, such as `1.17`. */
  readonly apiSet: string;
}

/** What every view can reach. */
export interface Pane {
  readonly engine: PaneEngine;
  readonly selfTest: SelfTest;
  readonly router: Router;
  /** What *Prova* moves, kept while its numbers are explained; null: nothing. */
  readonly trial: Store<Trial | null>;
  /** What is asked for of everything that was seen, kept while a fix is looked at. */
  readonly question: Store<Question>;
  readonly memory: Memory;
  readonly excel: ExcelSurroundings;
  /** Chosen language; null: the same as Excel. */
  readonly chosenLanguage: Language | null;
  readonly chooseLanguage: (language: Language | null) => void;
  /** Opens a view from the one shown. */
  readonly open: (route: Route) => void;
  readonly toTab: (tab: Tab) => void;
}

const Context = createContext<Pane | null>(null);

/** Gives everything below it the pane. */
export const PaneProvider = Context;

/** The pane. */
export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === null) throw new Error('There is no pane around this view');
  return pane;
}
