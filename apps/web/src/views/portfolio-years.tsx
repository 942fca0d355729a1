import { mergeClasses } from '@fluentui/react-components';
import { distanceBetween } from '@nylage/core/scoring';
import { numberAddress } from '@nylage/core/see';
import { formatCount, formatPercent } from '@nylage/core/text';
import {
  DataTable,
  formatValue,
  NumberLink,
  resultWords,
  useLanguage,
  useSurface,
  weightWords,
} from '@nylage/ui';
import type { GroupViewData } from '../protocol.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';

const AXES = ['innovation', 'external'] as const;

/** Where the portfolio lay in each year, what was to be reached that year, and how far the target point was. */
export function PortfolioYears({ view: { years } }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const newest = years.at(-1);
  if (newest === undefined || years.every(({ portfolio }) => portfolio.point === null)) return null;
  const number = (key: string, value: number | null | undefined, opens: string) =>
    value == null ? '–' : <NumberLink key={key} text={formatPercent(value, language)} opens={opens} />;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.heading}>{say.tabPortfolio[language]}</h2>
      <p className={surface.plain}>
        {say.portfolioYears[language]}{' '}
        <a className={surface.link} href={address(['koncern', 'portfolj'])}>
          {say.figure2[language]}
        </a>
      </p>
      <DataTable
        caption={say.portfolioByYear[language]}
        headers={[
          { key: 'year', name: say.year[language] },
          ...AXES.map((axis) => ({ key: axis, name: resultWords[axis][language], numeric: true })),
          ...AXES.map((axis) => ({
            key: `milestone ${axis}`,
            name: `${say.milestone[language]}: ${resultWords[axis][language].toLowerCase()}`,
            numeric: true,
          })),
          { key: 'distance', name: say.leftToTarget[language], numeric: true },
          { key: 'organisations', name: say.tabOrganisations[language], numeric: true },
          { key: 'weight', name: resultWords.weight[language] },
        ]}
        rows={years.map(({ year, portfolio: { point, path, organisations, weight } }) => {
          const target = path.points.at(-1) ?? null;
          const milestone = newest.portfolio.path.points.find((one) => one.year === year);
          return {
            key: String(year),
            cells: [
              String(year),
              ...AXES.map((axis) => number(axis, point?.[axis], numberAddress.pool(year, axis))),
              ...AXES.map((axis) =>
                number(`milestone ${axis}`, milestone?.[axis], numberAddress.path(newest.year, year, axis)),
              ),
              point === null || target === null ? (
                '–'
              ) : (
                <NumberLink
                  key="distance"
                  text={formatValue(distanceBetween(point, target), 'width', language)}
                  opens={numberAddress.distance(year)}
                />
              ),
              <NumberLink
                key="organisations"
                text={formatCount(organisations, language)}
                opens={numberAddress.covers(year, 'organisations')}
              />,
              weightWords[weight][language],
            ],
          };
        })}
      />
    </section>
  );
}
