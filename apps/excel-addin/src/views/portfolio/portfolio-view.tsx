import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatPercent } from '@nylage/core/text';
import {
  ChartFigure,
  formatValue,
  NumberLink,
  PortfolioAlternatives,
  PortfolioCells,
  resultWords,
  useLanguage,
  useSurface,
  weightWords,
} from '@nylage/ui';
import { ownPortfolioPoint } from '@nylage/ui/model';
import { Fragment, useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { numbers } from '../../words/number-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { SkipToAction, SkipToViews } from '../skip-links.tsx';
import { TermHint } from '../term-hint.tsx';
import { ViewTitle } from '../view-title.tsx';

const useStyles = makeStyles({
  point: { display: 'flex', flexWrap: 'wrap', gap: '4px 28px' },
  axis: { display: 'flex', flexDirection: 'column' },
  label: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  value: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: 600 },
});

/** Where the portfolio lies, what the point speaks of, and how much the choices behind it matter. */
export function PortfolioView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { open, trial } = usePane();
  const { portfolio, year } = check.item;
  const { point, beside, coverage, scope, spread, weight } = portfolio;
  const chart = useMemo(
    () =>
      ownPortfolioPoint(portfolio, year, language, {
        target: check.target?.path ?? null,
        trial: null,
        besideStandsApart: true,
      }),
    [portfolio, year, check.target, language],
  );
  const muted = mergeClasses(surface.plain, surface.small, surface.muted);
  if (scope === 'none')
    return (
      <>
        <ViewTitle>{numbers.point[language]}</ViewTitle>
        <p className={surface.plain}>{resultWords.portfolioNone[language]}</p>
      </>
    );
  return (
    <>
      <ViewTitle>{numbers.point[language]}</ViewTitle>
      <SkipToAction action={numbers.try[language]} />
      {point === null ? (
        <p className={surface.plain}>{resultWords.portfolioMissing[language]}</p>
      ) : (
        <div className={styles.point}>
          {(['innovation', 'external'] as const).map((axis) => (
            <div key={axis} className={styles.axis}>
              <span className={mergeClasses(surface.small, surface.muted, styles.label)}>
                {resultWords[axis][language]}
                <TermHint
                  terms={
                    axis === 'innovation'
                      ? ['efficiency', 'innovation']
                      : ['internalBenefit', 'externalBenefit']
                  }
                />
              </span>
              <span className={styles.value}>
                <NumberLink text={formatPercent(point[axis], language)} opens="portfolio" />
              </span>
            </div>
          ))}
        </div>
      )}
      <section>
        <p className={surface.plain}>
          <NumberLink
            text={resultWords.covers(coverage.counted, coverage.initiatives)[language]}
            opens="portfolio:coverage"
          />
          .{' '}
          {coverage.weightShare !== null && (
            <>
              <NumberLink
                text={numbers.ofWeight(formatPercent(coverage.weightShare, language))[language]}
                opens="portfolio:share"
              />{' '}
              {numbers.isClassified(weightWords[weight][language])[language]}
            </>
          )}
        </p>
        {spread !== null && (
          <p className={surface.plain}>
            {numbers.spread[language]}:{' '}
            {(['innovation', 'external'] as const).map((axis, at) => (
              <Fragment key={axis}>
                {at > 0 && ', '}
                <NumberLink text={formatValue(spread[axis], 'width', language)} opens="portfolio:spread" />{' '}
                {numbers.ofAxis(resultWords[axis][language])[language]}
              </Fragment>
            ))}
            .
          </p>
        )}
        <p className={surface.plain}>
          <NumberLink
            text={resultWords.beside(beside.whatIf, beside.finished, beside.cancelled)[language]}
            opens="portfolio:coverage"
          />
        </p>
        {!portfolio.representative && <p className={muted}>{numbers.representative[language]}</p>}
        {check.target === null && <p className={muted}>{numbers.noTarget[language]}</p>}
      </section>
      {point !== null && <ChartFigure chart={chart} number={numbers.figure[language]} />}
      <PortfolioCells portfolio={portfolio} level={2} />
      <PortfolioAlternatives portfolio={portfolio} level={2} />
      <SkipToViews />
      <PaneFooter>
        <Button
          appearance="primary"
          id="try"
          onClick={() => {
            trial.set(null);
            open({ view: 'trial' });
          }}
        >
          {numbers.try[language]}
        </Button>
      </PaneFooter>
    </>
  );
}
