import { nodeDeflate } from '@nylage/xlsx/inflate-node';
import { writeWorkbook } from '@nylage/xlsx/write';
import type { FrameLocator, Page } from 'playwright-core';
import { handIn } from '../../../apps/excel-addin/src/words/hand-in-words.ts';
import { more } from '../../../apps/excel-addin/src/words/more-words.ts';
import { numbers } from '../../../apps/excel-addin/src/words/number-words.ts';
import { say } from '../../../apps/excel-addin/src/words/pane-words.ts';
import { selfTestWords } from '../../../apps/excel-addin/src/words/self-test-words.ts';
import { gridCell, openSheet, paneButton } from './pane.ts';

/** The languages of the pane. */
export type PaneLanguage = 'sv' | 'en';

/** A view of the pane, and the steps that lead to it from the view before it in the list. */
export interface PaneViewSteps {
  readonly view: string;
  readonly open: (pane: FrameLocator, language: PaneLanguage, page: Page) => Promise<void>;
}

type Words = Readonly<Record<PaneLanguage, string>>;

const heading = (pane: FrameLocator, name: string) =>
  pane.getByRole('heading', { name, exact: true }).first().waitFor();

/** Presses one of the tabs; where the view has a heading, waits for it. */
function tab(name: keyof typeof say.tabs): PaneViewSteps['open'] {
  return (pane, language) =>
    pane.getByRole('navigation').getByRole('button', { name: say.tabs[name][language], exact: true }).click();
}

/** Opens a view under *Mer*. */
function underMore(item: string, title: Words): PaneViewSteps['open'] {
  return async (pane, language, page) => {
    await tab('more')(pane, language, page);
    await pane.locator(`#more-${item}`).click();
    await heading(pane, title[language]);
  };
}

/** Opens a view from *Om Nyläge*. */
function fromAbout(id: string, title: Words): PaneViewSteps['open'] {
  return async (pane, language, page) => {
    await underMore('about', more.about)(pane, language, page);
    await pane.locator(`#${id}`).click();
    await heading(pane, title[language]);
  };
}

/** Every view of the pane on the workbook to practise on, in an order in which each can be reached. */
export const PANE_VIEWS: readonly PaneViewSteps[] = [
  { view: 'start', open: (pane, language) => heading(pane, say.startTitle[language]) },
  {
    view: 'check',
    open: async (pane, language) => {
      await paneButton(pane, say.checkNow[language]).click();
      await paneButton(pane, say.checkAgain[language]).waitFor();
    },
  },
  {
    view: 'problem-opened',
    open: async (pane, language) => {
      await pane.getByRole('button', { name: /Portfölj F4/ }).click();
      await pane
        .getByRole('button', { name: { sv: 'Varför?', en: 'Why?' }[language], exact: true })
        .last()
        .click();
    },
  },
  {
    view: 'all',
    open: async (pane, language) => {
      await pane.locator('#show-all').click();
      await heading(pane, say.allTitle[language]);
    },
  },
  {
    view: 'fix',
    open: async (pane, language, page) => {
      await tab('check')(pane, language, page);
      await pane.locator('#preview-safe').click();
      await heading(pane, say.previewTitle[language]);
    },
  },
  {
    view: 'fixed',
    open: async (pane, language) => {
      await paneButton(pane, say.fixAll(7)[language]).click();
      await paneButton(pane, say.undoFix[language]).waitFor();
    },
  },
  {
    view: 'result',
    open: async (pane, language, page) => {
      await tab('result')(pane, language, page);
      await heading(pane, numbers.tree[language]);
    },
  },
  {
    view: 'result-figures',
    open: async (pane, language) => {
      await paneButton(pane, numbers.figures[language]).click();
      await pane.getByRole('img').first().waitFor();
    },
  },
  {
    view: 'explain',
    open: async (pane, language) => {
      await pane
        .getByRole('button', { name: `(${numbers.howCounted[language]})` })
        .first()
        .click();
      await heading(pane, numbers.howCounted[language]);
    },
  },
  {
    view: 'portfolio',
    open: async (pane, language, page) => {
      await tab('portfolio')(pane, language, page);
      await heading(pane, numbers.point[language]);
    },
  },
  {
    view: 'trial',
    open: async (pane, language) => {
      await pane.locator('#try').click();
      await heading(pane, numbers.tryTitle[language]);
      await pane.getByRole('checkbox').first().check();
    },
  },
  {
    view: 'hand-in',
    open: async (pane, language, page) => {
      await tab('hand-in')(pane, language, page);
      await heading(pane, handIn.title[language]);
    },
  },
  {
    view: 'more',
    open: async (pane, language, page) => {
      await tab('more')(pane, language, page);
      await heading(pane, more.title[language]);
    },
  },
  {
    view: 'cell',
    open: async (pane, language, page) => {
      await openSheet(page, 'Portfölj');
      await gridCell(page, 'B', 3).click();
      await underMore('cell', { sv: 'Portfölj B3', en: 'Portfölj B3' })(pane, language, page);
    },
  },
  { view: 'fixes', open: underMore('fixes', more.fixes) },
  { view: 'template', open: underMore('template', more.template) },
  { view: 'glossary', open: underMore('glossary', more.glossary) },
  { view: 'settings', open: underMore('settings', more.settings) },
  { view: 'about', open: underMore('about', more.about) },
  { view: 'self-test', open: fromAbout('self-test', selfTestWords.title) },
  { view: 'introduction', open: fromAbout('introduction', say.startTitle) },
  {
    view: 'foreign',
    open: async (pane, language, page) => {
      await page.locator('input[type="file"]').setInputFiles({
        name: 'budget.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(
          writeWorkbook(
            { title: 'Budget', sheets: [{ name: 'Blad1', rows: [{ cells: [{ value: 'Budget' }] }] }] },
            { deflate: nodeDeflate },
          ),
        ),
      });
      // The pane starts anew, and checks by itself since the introduction has been seen.
      await heading(pane, say.foreignTitle[language]);
    },
  },
];
