import { mergeClasses } from '@fluentui/react-components';
import type { PortfolioAxis } from '@nylage/core/scoring';
import { distanceBetween, type PortfolioPoint } from '@nylage/core/scoring';
import { type CoverageNumber, numberAddress } from '@nylage/core/see';
import { formatCount, formatNumber, formatPercent, type Language, linkNumber } from '@nylage/core/text';
import {
  ChartFigure,
  DataTable,
  formatValue,
  LinkedText,
  NumberLink,
  PortfolioCells,
  resultWords,
  StatusBadge,
  useLanguage,
  useSurface,
  weightWords,
} from '@nylage/ui';
import { type ReactNode, useMemo } from 'react';
import { countedWords } from '../counted-words.ts';
import type { GroupViewData, GroupYearData } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { useFigureGrid } from './figure-grid.styles.ts';
import { figureTwo, newestYear, portfolioCoverage } from './group-figures.ts';
import { NotInPoint } from './not-in-point.tsx';
import { PointTable } from './point-table.tsx';

/** Figure 2, the four cells, what the point speaks of, where it should go, and what stands beside it. */
export function GroupPortfolioView({ view }: { view: GroupViewData }) {
  const styles = useFigureGrid();
  const surface = useSurface();
  const language = useLanguage();
  const two = useMemo(() => figureTwo(view, language, true), [view, language]);
  const newest = newestYear(view);
  if (newest === null) return <p className={surface.card}>{say.nothingHere[language]}</p>;
  const { portfolio, year } = newest;
  const weights = view.weightMatter;
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <div className={styles.figures}>
        <ChartFigure
          chart={two}
          number={say.figure2[language]}
          tableRest={view.points.crowd === null ? null : <PointTable view={view} caption={two.title} />}
        />
        <div className={styles.column}>
          <Coverage newest={newest} />
          <PortfolioCells portfolio={portfolio} level={2} />
          <TargetPoint newest={newest} />
        </div>
      </div>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{say.underWeights[language]}</h2>
        <p className={surface.plain}>{say.underWeightsMore[language]}</p>
        <Weights newest={newest} />
        {weights !== null && (
          <p className={surface.plain}>
            <a className={surface.link} href={address(['koncern', 'beslut', weights.address])}>
              {say.chooseWeight[language]}
            </a>
            {weights.decided === null ? '' : ` ${weights.decided[language]}`}
          </p>
        )}
      </section>
      {portfolio.notInPoint > 0 && <NotInPoint view={view} count={portfolio.notInPoint} year={year} />}
    </div>
  );
}

/** How much of the city, its initiatives and their weight the point speaks of. */
function Coverage({ newest }: { newest: GroupYearData }) {
  const surface = useSurface();
  const language = useLanguage();
  const { portfolio, year } = newest;
  const { coverage, spread } = portfolio;
  const covers = (shown: string, what: CoverageNumber): string =>
    linkNumber(shown, numberAddress.covers(year, what));
  const count = resultWords.covers(
    covers(formatCount(coverage.counted, language), 'counted'),
    covers(formatCount(coverage.initiatives, language), 'initiatives'),
  )[language];
  const share =
    coverage.weightShare === null
      ? ''
      : `, ${say.ofWeight(covers(formatPercent(coverage.weightShare, language), 'weight-share'))[language]}`;
  const shows = portfolioCoverage(newest, language);
  const sentences = [`${shows.charAt(0).toUpperCase()}${shows.slice(1)}.`, `${count}${share}.`];
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{say.pointShows[language]}</h2>
      {!portfolio.representative && (
        <StatusBadge tone="mend">{resultWords.notRepresentative[language]}</StatusBadge>
      )}
      <p className={surface.plain}>
        <LinkedText text={sentences.join(' ')} />
      </p>
      {spread !== null && (
        <p className={surface.plain}>
          <LinkedText
            text={
              say.spreadSays(
                linkNumber(
                  formatNumber(spread.innovation, 1, language),
                  numberAddress.spread(year, 'innovation'),
                ),
                linkNumber(
                  formatNumber(spread.external, 1, language),
                  numberAddress.spread(year, 'external'),
                ),
              )[language]
            }
          />
        </p>
      )}
      {portfolio.sharedOnce > 0 && (
        <p className={surface.plain}>
          <LinkedText
            text={
              countedWords.sharedOnce({
                shown: covers(formatCount(portfolio.sharedOnce, language), 'shared'),
                count: portfolio.sharedOnce,
              })[language]
            }
          />
        </p>
      )}
    </section>
  );
}

/** Where the portfolio starts and should go, year by year, with the argument, and how far it is. */
function TargetPoint({ newest }: { newest: GroupYearData }) {
  const surface = useSurface();
  const language = useLanguage();
  const { year } = newest;
  const { point, path } = newest.portfolio;
  const target = path.points.at(-1) ?? null;
  if (target === null) return null;
  const distance = point === null ? null : distanceBetween(point, target);
  const all = [...(path.start === null ? [] : [{ ...path.start, starts: true }]), ...path.points];
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{resultWords.target(target.year)[language]}</h2>
      {distance !== null && (
        <p className={surface.plain}>
          <LinkedText
            text={
              say.toTarget(
                linkNumber(formatValue(distance, 'width', language), numberAddress.distance(year)),
              )[language]
            }
          />
        </p>
      )}
      <DataTable
        caption={resultWords.target(target.year)[language]}
        headers={[
          { key: 'what', name: say.year[language] },
          ...axisHeaders(language),
          { key: 'argument', name: say.argument[language] },
        ]}
        rows={all.map((one) => ({
          key: 'starts' in one ? 'start' : String(one.year),
          cells: [
            'starts' in one ? say.startingPoint[language] : String(one.year),
            ...(['innovation', 'external'] as const).map((axis) => (
              <NumberLink
                key={axis}
                text={formatPercent(one[axis], language)}
                opens={numberAddress.path(year, 'starts' in one ? 'start' : one.year, axis)}
              />
            )),
            one.argument ?? '',
          ],
        }))}
      />
    </section>
  );
}

/** The point as it is, with every organisation alike, and under each kind of weight. */
function Weights({ newest }: { newest: GroupYearData }) {
  const language = useLanguage();
  const { portfolio, year } = newest;
  const row = (
    key: string,
    how: string,
    point: PortfolioPoint | null,
    count: number,
    counts: string,
    opens: (axis: PortfolioAxis) => string,
  ) => ({
    key,
    cells: [
      how,
      ...(['innovation', 'external'] as const).map(
        (axis): ReactNode =>
          point === null ? (
            '–'
          ) : (
            <NumberLink key={axis} text={formatPercent(point[axis], language)} opens={opens(axis)} />
          ),
      ),
      <NumberLink key="count" text={formatCount(count, language)} opens={counts} />,
    ],
  });
  return (
    <DataTable
      caption={say.underWeights[language]}
      headers={[
        { key: 'how', name: resultWords.weight[language] },
        ...axisHeaders(language),
        { key: 'count', name: say.tabOrganisations[language], numeric: true },
      ]}
      rows={[
        row(
          'pooled',
          `${weightWords[portfolio.weight][language]} (${say.asShown[language]})`,
          portfolio.point,
          portfolio.organisations,
          numberAddress.covers(year, 'organisations'),
          (axis) => numberAddress.pool(year, axis),
        ),
        row(
          'mean',
          say.meanOrganisation[language],
          portfolio.organisationMean.point,
          portfolio.organisationMean.organisations,
          numberAddress.covers(year, 'points'),
          (axis) => numberAddress.poolMean(year, axis),
        ),
        ...portfolio.underWeights
          .filter(({ weight }) => weight !== portfolio.weight)
          .map(({ weight, point, organisations }) =>
            row(
              weight,
              weightWords[weight][language],
              point,
              organisations,
              numberAddress.covers(year, 'organisations', weight),
              (axis) => numberAddress.pool(year, axis, weight),
            ),
          ),
      ]}
    />
  );
}

function axisHeaders(language: Language) {
  return [
    { key: 'innovation', name: resultWords.innovation[language], numeric: true },
    { key: 'external', name: resultWords.external[language], numeric: true },
  ];
}
