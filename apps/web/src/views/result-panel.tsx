import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  mergeClasses,
} from '@fluentui/react-components';
import { maturityByFactor, principlesRadar } from '@nylage/charts';
import type { Language } from '@nylage/core/text';
import { ChartFigure, type ScoreItem, ScoreTree, useLanguage, useSurface } from '@nylage/ui';
import { useMemo } from 'react';
import type { WorkbookView } from '../protocol.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { PortfolioResult } from './portfolio-result.tsx';

/** *Resultat* of one workbook. */
export function ResultPanel({ view }: { view: WorkbookView }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const year = view.year ?? 0;
  const factors = useMemo(() => factorChart(view.maturity, year, language), [view, year, language]);
  const radar = useMemo(() => radarChart(view.maturity, year, language), [view, year, language]);
  const split = view.outsideControl.asked > 0;
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{say.maturity[language]}</h2>
        {view.instrument.notice !== null && (
          <p className={mergeClasses(surface.plain, surface.muted)}>{view.instrument.notice[language]}</p>
        )}
        <ScoreTree tree={view.maturity} caption={say.maturity[language]} />
        {split && (
          <>
            <p className={surface.plain}>{say.controlMore[language]}</p>
            <Accordion collapsible multiple>
              <AccordionItem value="within">
                <AccordionHeader as="h3">{say.withinControl[language]}</AccordionHeader>
                <AccordionPanel>
                  <ScoreTree tree={view.withinControl} caption={say.withinControl[language]} />
                </AccordionPanel>
              </AccordionItem>
              <AccordionItem value="outside">
                <AccordionHeader as="h3">{say.outsideControl[language]}</AccordionHeader>
                <AccordionPanel>
                  <ScoreTree tree={view.outsideControl} caption={say.outsideControl[language]} />
                </AccordionPanel>
              </AccordionItem>
            </Accordion>
          </>
        )}
      </section>
      <div className={styles.figures}>
        <ChartFigure chart={factors} number={say.figure[language]} />
        <ChartFigure chart={radar} number={say.figure[language]} />
      </div>
      <PortfolioResult view={view} />
    </>
  );
}

function factorsOf(tree: ScoreItem): readonly ScoreItem[] {
  return tree.level === 'factor' ? [tree] : tree.children.flatMap(factorsOf);
}

function factorChart(tree: ScoreItem, year: number, language: Language) {
  const factors = factorsOf(tree);
  return maturityByFactor(
    {
      id: 'egen-mognad',
      whose: null,
      mean: null,
      factors: factors.map(({ label }) => label[language]),
      years: [
        {
          year,
          organisations: null,
          data: factors.map(({ value, opens }) => ({ value, opens })),
        },
      ],
      references: [],
      notes: [],
    },
    language,
  );
}

function radarChart(tree: ScoreItem, year: number, language: Language) {
  const principles = factorsOf(tree).flatMap(({ children }) => children);
  return principlesRadar(
    {
      id: 'egna-principer',
      principles: principles.map(({ label }) => label[language]),
      series: [{ name: String(year), data: principles.map(({ value, opens }) => ({ value, opens })) }],
      notes: [],
    },
    language,
  );
}
