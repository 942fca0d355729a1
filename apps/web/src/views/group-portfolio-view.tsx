import { mergeClasses } from '@fluentui/react-components';
import { formatCount, formatPercent } from '@nylage/core/text';
import {
  ChartFigure,
  DataTable,
  NumberLink,
  PortfolioCells,
  resultWords,
  useLanguage,
  useSurface,
  weightWords,
} from '@nylage/ui';
import { useMemo } from 'react';
import type { GroupViewData } from '../protocol.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { figureTwo, newestYear, portfolioCoverage } from './group-figures.ts';

/** Figure 2, the four cells, what the point speaks of, and what stands beside it. */
export function GroupPortfolioView({ view }: { view: GroupViewData }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const two = useMemo(() => figureTwo(view, language), [view, language]);
  const newest = newestYear(view);
  if (newest === null) return <p className={surface.card}>{say.nothingHere[language]}</p>;
  const { portfolio, year } = newest;
  const { coverage } = portfolio;
  const sv = language === 'sv';
  const names = new Map(view.organisations.map(({ id, name }) => [id, name]));
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <div className={styles.figures}>
        <ChartFigure chart={two} number={say.figure2[language]} />
        <div className={styles.column}>
          <section className={mergeClasses(surface.card, surface.stack)}>
            <h2 className={surface.heading}>{sv ? 'Vad punkten visar' : 'What the point shows'}</h2>
            <p className={surface.plain}>
              {portfolioCoverage(newest, language)}.{' '}
              {resultWords.covers(coverage.counted, coverage.initiatives)[language]}
              {coverage.weightShare === null
                ? ''
                : `, ${formatPercent(coverage.weightShare, language)} ${sv ? 'av vikten' : 'of the weight'}`}
              .
            </p>
            {portfolio.sharedOnce > 0 && (
              <p className={surface.plain}>
                {sv
                  ? `${formatCount(portfolio.sharedOnce, 'sv')} gemensamma initiativ rapporteras av flera och räknas en gång.`
                  : `${formatCount(portfolio.sharedOnce, 'en')} shared initiatives are reported by several and count once.`}
              </p>
            )}
            <DataTable
              caption={sv ? 'Punkten räknad på två sätt' : 'The point counted in two ways'}
              headers={[
                { key: 'how', name: sv ? 'Så vägs det' : 'Weighing' },
                { key: 'innovation', name: resultWords.innovation[language], numeric: true },
                { key: 'external', name: resultWords.external[language], numeric: true },
                { key: 'count', name: sv ? 'Organisationer' : 'Organisations', numeric: true },
              ]}
              rows={[
                {
                  key: 'pooled',
                  cells: [
                    weightWords[portfolio.weight][language],
                    <NumberLink
                      key="i"
                      text={formatPercent(portfolio.point?.innovation ?? null, language)}
                      opens={portfolio.point === null ? null : `pool:${year}:innovation`}
                    />,
                    <NumberLink
                      key="e"
                      text={formatPercent(portfolio.point?.external ?? null, language)}
                      opens={portfolio.point === null ? null : `pool:${year}:external`}
                    />,
                    formatCount(portfolio.organisations, language),
                  ],
                },
                {
                  key: 'mean',
                  cells: [
                    say.meanOrganisation[language],
                    formatPercent(portfolio.organisationMean.point?.innovation ?? null, language),
                    formatPercent(portfolio.organisationMean.point?.external ?? null, language),
                    formatCount(portfolio.organisationMean.organisations, language),
                  ],
                },
              ]}
            />
          </section>
          <PortfolioCells portfolio={portfolio} />
        </div>
      </div>
      {portfolio.notInPoint.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.heading}>{sv ? 'Inte med i punkten' : 'Not in the point'}</h2>
          <p className={surface.plain}>
            {sv
              ? 'De väger sina initiativ i något annat, och olika slags vikt går inte att lägga ihop.'
              : 'They weigh their initiatives in something else, and different kinds of weight cannot be added.'}
          </p>
          <p className={surface.plain}>{portfolio.notInPoint.map((id) => names.get(id) ?? id).join(' · ')}</p>
        </section>
      )}
    </div>
  );
}
