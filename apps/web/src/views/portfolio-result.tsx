import {
  ChartFigure,
  PortfolioAlternatives,
  PortfolioCells,
  resultWords,
  useLanguage,
  useSurface,
} from '@nylage/ui';
import { ownPortfolioPoint } from '@nylage/ui/model';
import { useMemo } from 'react';
import type { WorkbookView } from '../protocol.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';

/** One workbook's portfolio: its point, what it speaks of, and the same under other weights. */
export function PortfolioResult({ view }: { view: WorkbookView }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const { portfolio, year } = view;
  const chart = useMemo(() => ownPortfolioPoint(portfolio, year, language), [portfolio, year, language]);
  if (portfolio.scope === 'none')
    return <p className={surface.card}>{resultWords.portfolioNone[language]}</p>;
  return (
    <div className={styles.figures}>
      {portfolio.point === null ? (
        <p className={surface.card}>{resultWords.portfolioMissing[language]}</p>
      ) : (
        <ChartFigure chart={chart} number={say.figure[language]} />
      )}
      <div className={styles.column}>
        <PortfolioCells portfolio={portfolio} />
        <PortfolioAlternatives portfolio={portfolio} />
      </div>
    </div>
  );
}
