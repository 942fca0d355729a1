import type { Sha256 } from '@nylage/core/group';
import type { Passed } from '@nylage/core/handout';
import { chartSheet, type SheetToWrite, type WorkbookToWrite } from '../../write/index.ts';
import { koncernFigures } from './figures.ts';
import { decisionLogSheet, provenanceSheet } from './handout-sheets.ts';
import { type KoncernInput, sayIn } from './koncern-input.ts';
import { maturitySheet, organisationMaturitySheet, originSheet } from './maturity-sheets.ts';
import { planMeasureSheet, planSheet } from './plan-sheets.ts';
import { organisationPortfolioSheet, portfolioSheet, sharedSheet } from './portfolio-sheets.ts';
import { stateSheet } from './state-sheet.ts';
import { conflictSheet, overviewSheet, withheldSheet } from './status-sheets.ts';

function figuresSheet(input: KoncernInput, stamp: string): SheetToWrite {
  const say = sayIn(input);
  return chartSheet({
    name: say('Diagram', 'Charts'),
    stamp,
    title: say('Kommunkoncernen i figurer', 'The group in figures'),
    charts: koncernFigures(input),
    language: input.language,
  });
}

/** What stands on every sheet, so that no sheet copied from the workbook goes without it. */
function stampOf(input: KoncernInput, kind: string): string {
  const more = sayIn(input)(
    'arbetsböcker som måste rättas är medräknade',
    'workbooks that must be fixed are counted too',
  );
  return input.view.includesNotReady ? `${kind} · ${more}` : kind;
}

/** `koncern-arbete.xlsx`: the coordinator's own workbook, marked internal on every sheet; keeps the state. */
export function koncernWorkBook(
  input: KoncernInput,
  state: Iterable<string>,
  sha256: Sha256,
): WorkbookToWrite {
  const say = sayIn(input);
  const stamp = stampOf(
    input,
    say('internt arbetsmaterial, lämnas inte ut', 'internal working material, not handed out'),
  );
  const sheets = [
    overviewSheet(input, stamp),
    figuresSheet(input, stamp),
    maturitySheet(input, stamp),
    portfolioSheet(input, stamp),
    organisationMaturitySheet(input, stamp),
    organisationPortfolioSheet(input, stamp),
    sharedSheet(input, stamp),
    conflictSheet(input, stamp),
    originSheet(input, stamp),
    stateSheet(
      state,
      sha256,
      say(
        'Internt arbetsmaterial: här sparas allt som behövs för att fortsätta. Ändra inte.',
        'Internal working material: everything needed to go on is kept here. Do not change.',
      ),
    ),
  ];
  return { title: say('Kommunkoncernen, arbetsmaterial', 'The group, working material'), sheets };
}

/** `koncern.xlsx`: what is handed out, after disclosure control; no files, no state. */
export function koncernHandoutBook(input: KoncernInput, passed: Passed): WorkbookToWrite {
  const say = sayIn(input);
  const stamp = stampOf(input, say('efter röjandekontroll', 'after disclosure control'));
  const sheets = [
    figuresSheet(input, stamp),
    maturitySheet(input, stamp),
    portfolioSheet(input, stamp),
    organisationMaturitySheet(input, stamp),
    organisationPortfolioSheet(input, stamp),
    sharedSheet(input, stamp),
    planSheet(input, passed.plan, stamp),
    planMeasureSheet(input, passed.plan, stamp),
    withheldSheet(input, passed.notShown, stamp),
    decisionLogSheet(input, passed.decided(input.language), stamp),
    provenanceSheet(input, stamp),
  ];
  return { title: say('Kommunkoncernen samlat', 'The whole group'), sheets };
}
