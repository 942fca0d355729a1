import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  mergeClasses,
} from '@fluentui/react-components';
import { ChartFigure, ResponseRateLine, resultWords, ScoreTree, useLanguage, useSurface } from '@nylage/ui';
import { ownFactors, ownPrinciples } from '@nylage/ui/model';
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
  const factors = useMemo(
    () => ownFactors(view.maturity, year, language, view.earlier, view.responseRate),
    [view, year, language],
  );
  const radar = useMemo(() => ownPrinciples(view.maturity, year, language), [view, year, language]);
  const split = view.outsideControl.asked > 0;
  return (
    <>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{resultWords.maturity[language]}</h2>
        {view.instrument.notice !== null && (
          <p className={mergeClasses(surface.plain, surface.muted)}>{view.instrument.notice[language]}</p>
        )}
        <ResponseRateLine rate={view.responseRate} />
        <ScoreTree tree={view.maturity} caption={resultWords.maturity[language]} />
        {split && (
          <>
            <p className={surface.plain}>{resultWords.controlMore[language]}</p>
            <Accordion collapsible multiple>
              <AccordionItem value="within">
                <AccordionHeader as="h3">{resultWords.withinControl[language]}</AccordionHeader>
                <AccordionPanel>
                  <ScoreTree tree={view.withinControl} caption={resultWords.withinControl[language]} />
                </AccordionPanel>
              </AccordionItem>
              <AccordionItem value="outside">
                <AccordionHeader as="h3">{resultWords.outsideControl[language]}</AccordionHeader>
                <AccordionPanel>
                  <ScoreTree tree={view.outsideControl} caption={resultWords.outsideControl[language]} />
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
