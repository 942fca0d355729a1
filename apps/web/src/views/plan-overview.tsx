import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { numberAddress, type PlanNumber } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, useLanguage, useSurface } from '@nylage/ui';
import { planWords } from '../plan-words.ts';
import type { GroupYearData } from '../protocol.ts';
import type { FollowUpPage, GoalAreaPage } from '../see-protocol.ts';
import { address } from '../state/route.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { YearLinks } from './year-links.tsx';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: '16px',
  },
});

/** The whole plan: its four goal areas, and every indicator with its target. */
export function PlanOverview({
  followUp,
  years,
}: {
  followUp: FollowUpPage;
  years: readonly GroupYearData[];
}) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { goalAreas, year } = followUp;
  const sum = (of: (counts: GoalAreaPage['counts']) => number): number =>
    goalAreas.reduce((all, { counts }) => all + of(counts), 0);
  const count = (number: number, area: string, what: PlanNumber): string =>
    linkNumber(formatCount(number, language), numberAddress.plan(year, area, what));
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <YearLinks path={['koncern', 'planen', 'alla']} years={years} year={year} />
      <div className={styles.tiles}>
        {goalAreas.map(({ id, title, counts }) => (
          <section key={id} className={mergeClasses(surface.card, surface.stack)} style={{ gap: '6px' }}>
            <h2 className={surface.subheading}>
              <a className={surface.link} href={address(['koncern', 'planen', id])}>
                {id} {title[language]}
              </a>
            </h2>
            <p className={surface.plain}>
              <LinkedText
                text={
                  planWords.targetsSet(
                    count(counts.withTarget, id, 'with-target'),
                    count(counts.indicators, id, 'indicators'),
                    count(counts.reached, id, 'reached'),
                  )[language]
                }
              />{' '}
              <LinkedText
                text={
                  planWords.withData(
                    count(counts.withData, id, 'with-data'),
                    count(counts.subMeasures, id, 'measures'),
                  )[language]
                }
              />
            </p>
          </section>
        ))}
      </div>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>
          {planWords.indicators[language]} {year}
        </h2>
        <p className={surface.plain}>
          <LinkedText
            text={
              planWords.targetsSet(
                count(
                  sum(({ withTarget }) => withTarget),
                  'all',
                  'with-target',
                ),
                count(
                  sum(({ indicators }) => indicators),
                  'all',
                  'indicators',
                ),
                count(
                  sum(({ reached }) => reached),
                  'all',
                  'reached',
                ),
              )[language]
            }
          />
        </p>
        <IndicatorTable
          caption={planWords.indicators[language]}
          indicators={goalAreas.flatMap(({ indicators }) => indicators)}
          year={year}
          full={false}
        />
      </section>
    </div>
  );
}
