import { mergeClasses } from '@fluentui/react-components';
import { portfolioPoint } from '@nylage/charts';
import { formatPercent } from '@nylage/core/text';
import { ChartFigure, DataTable, useLanguage, useSurface } from '@nylage/ui';
import { useMemo } from 'react';
import type { WorkbookView } from '../protocol.ts';
import { say, weightWords } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { PortfolioCells } from './portfolio-cells.tsx';

/** One workbook's portfolio: its point, what it speaks of, and the same under other weights. */
export function PortfolioResult({ view }: { view: WorkbookView }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const { portfolio } = view;
  const { coverage, point, scope, beside } = portfolio;
  const chart = useMemo(
    () =>
      portfolioPoint(
        {
          id: 'egen-portfolj',
          whose: null,
          today:
            point === null
              ? null
              : { ...point, label: String(view.year ?? ''), size: null, opens: 'portfolio' },
          start: null,
          target: null,
          milestones: [],
          organisations: [],
          alternatives: [],
          coverage: say
            .covers(coverage.counted, coverage.initiatives)
            [language].replace(/^[VS]/, (letter) => letter.toLowerCase()),
          notes: [
            ...(portfolio.representative ? [] : [say.notRepresentative[language]]),
            say.beside(beside.whatIf, beside.finished, beside.cancelled)[language],
          ],
        },
        language,
      ),
    [portfolio, point, coverage, beside, view.year, language],
  );
  if (scope === 'none') return <p className={surface.card}>{say.portfolioNone[language]}</p>;
  return (
    <div className={styles.figures}>
      {point === null ? (
        <p className={surface.card}>{say.portfolioMissing[language]}</p>
      ) : (
        <ChartFigure chart={chart} number={say.figure[language]} />
      )}
      <div className={styles.column}>
        <PortfolioCells portfolio={portfolio} />
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h3 className={surface.subheading}>{say.otherWeights[language]}</h3>
          <DataTable
            caption={say.otherWeights[language]}
            headers={[
              { key: 'weight', name: language === 'sv' ? 'Vikt' : 'Weight' },
              { key: 'innovation', name: say.innovation[language], numeric: true },
              { key: 'external', name: say.external[language], numeric: true },
              { key: 'counted', name: language === 'sv' ? 'Initiativ' : 'Initiatives', numeric: true },
            ]}
            rows={portfolio.alternatives.map(({ weight, point: other, counted }) => ({
              key: weight,
              cells: [
                weightWords[weight][language],
                formatPercent(other?.innovation ?? null, language),
                formatPercent(other?.external ?? null, language),
                String(counted),
              ],
            }))}
          />
        </section>
      </div>
    </div>
  );
}
