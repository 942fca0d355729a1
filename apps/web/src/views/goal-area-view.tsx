import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { numberAddress, type PlanNumber } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { tableSheets } from '@nylage/core/workbook';
import {
  DataTable,
  formatValue,
  LinkedText,
  NumberLink,
  ROWS_ON_A_PAGE,
  useLanguage,
  useSurface,
} from '@nylage/ui';
import { useState } from 'react';
import { planWords } from '../plan-words.ts';
import type { GroupViewData } from '../protocol.ts';
import type { GoalAreaPage } from '../see-protocol.ts';
import { useOwnActions } from '../state/see-state.ts';
import { say } from '../web-words.ts';
import { Awaited } from './awaited.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { ViewHeading } from './view-heading.tsx';

const useStyles = makeStyles({
  states: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: '12px 28px',
  },
});

/** More own actions than this are folded away. */
const SHOWN = 20;

/** One of the plan's goal areas: where it is, where it should go, and what says how far it has come. */
export function GoalAreaView(props: { view: GroupViewData; area: GoalAreaPage; year: number }) {
  const { view, area, year } = props;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { id, title, currentState, targetState, counts, planActions } = area;
  const card = mergeClasses(surface.card, surface.stack);
  const count = (number: number, what: PlanNumber): string =>
    linkNumber(formatCount(number, language), numberAddress.plan(year, id, what));
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={card}>
        <ViewHeading
          level={2}
          name={`${id} ${title[language]}`}
          path={['koncern', 'planen', id]}
          within={say.doorGroup[language]}
        />
        <div className={styles.states}>
          <div>
            <h3 className={surface.subheading}>{planWords.currentState[language]}</h3>
            <p className={surface.plain}>{currentState[language]}</p>
          </div>
          <div>
            <h3 className={surface.subheading}>{planWords.targetState[language]}</h3>
            <p className={surface.plain}>{targetState[language]}</p>
          </div>
        </div>
      </section>
      <section className={card}>
        <h3 className={surface.heading}>
          {planWords.indicators[language]} {year}
        </h3>
        <p className={surface.plain}>
          <LinkedText
            text={
              planWords.targetsSet(
                count(counts.withTarget, 'with-target'),
                count(counts.indicators, 'indicators'),
                count(counts.reached, 'reached'),
              )[language]
            }
          />
        </p>
        <IndicatorTable
          caption={`${id}: ${planWords.indicators[language]}`}
          indicators={area.indicators}
          year={year}
          full
        />
      </section>
      <section className={card}>
        <h3 className={surface.heading}>
          {planWords.processMeasures[language]} {year}
        </h3>
        <p className={surface.plain}>
          <LinkedText
            text={
              planWords.withData(count(counts.withData, 'with-data'), count(counts.subMeasures, 'measures'))[
                language
              ]
            }
          />
        </p>
        <Measures area={area} year={year} />
      </section>
      <section className={card}>
        <h3 className={surface.heading}>{planWords.cityActions[language]}</h3>
        <p className={surface.plain}>
          <LinkedText
            text={
              planWords.actionsSay(
                count(area.ownActions, 'own-actions'),
                count(planActions.filter(({ own }) => own === 0).length, 'without-own'),
              )[language]
            }
          />
        </p>
        <DataTable
          caption={`${id}: ${planWords.cityActions[language]}`}
          headers={[
            { key: 'action', name: planWords.cityAction[language] },
            { key: 'own', name: planWords.ownActions[language], numeric: true },
          ]}
          rows={planActions.map((one) => ({
            key: one.id,
            cells: [
              `${one.id} ${one.title[language]}`,
              one.own === 0 ? (
                say.noLink[language]
              ) : (
                <NumberLink key="own" text={formatCount(one.own, language)} opens={one.address} />
              ),
            ],
          }))}
        />
        <h3 className={surface.subheading}>{planWords.ownActions[language]}</h3>
        <OwnActions view={view} area={area} year={year} />
      </section>
    </div>
  );
}

function Measures({ area, year }: { area: GoalAreaPage; year: number }) {
  const surface = useSurface();
  const language = useLanguage();
  const small = mergeClasses(surface.small, surface.muted);
  return (
    <DataTable
      caption={`${area.id}: ${planWords.processMeasures[language]}`}
      headers={[
        { key: 'measure', name: planWords.measure[language] },
        { key: 'figure', name: planWords.figure[language] },
        { key: 'source', name: planWords.source[language] },
        { key: 'who', name: say.tabOrganisations[language], numeric: true },
      ]}
      rows={area.processMeasures.flatMap((measure) =>
        measure.subMeasures.map((sub) => ({
          key: sub.id,
          cells: [
            <div key="measure">
              {sub.id} {sub.title[language]}
              <div className={small}>
                {measure.title[language]}. {measure.why[language]}
              </div>
            </div>,
            sub.figures.length === 0
              ? planWords.noData[language]
              : sub.figures.map((figure, at) => (
                  <div key={figure.label.sv}>
                    {figure.label[language]}:{' '}
                    <NumberLink
                      text={`${formatValue(figure.value, figure.unit, language)}${figure.denominator === null || figure.numerator === null ? '' : ` (${formatCount(figure.numerator, language)} ${say.of(formatCount(figure.denominator, language))[language]})`}`}
                      opens={figure.value === null ? null : numberAddress.measure(year, sub.id, at)}
                    />
                  </div>
                )),
            <div key="source">
              {sub.source === null ? '' : planWords[sub.source][language]}
              {sub.source !== null && <div className={small}>{sub.method[language]}</div>}
            </div>,
            sub.source === null ? (
              ''
            ) : (
              <LinkedText
                key="who"
                text={`${linkNumber(formatCount(sub.organisations, language), numberAddress.measured(year, sub.id))} ${say.of(linkNumber(formatCount(sub.of, language), numberAddress.status(year, 'takes-part')))[language]}`}
              />
            ),
          ],
        })),
      )}
    />
  );
}

function OwnActions({ view, area, year }: { view: GroupViewData; area: GoalAreaPage; year: number }) {
  const surface = useSurface();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const { answer, pager } = useOwnActions(view, year, area.id, all ? ROWS_ON_A_PAGE : SHOWN);
  if (area.ownActions === 0) return <p className={surface.plain}>{planWords.noOwn[language]}</p>;
  const small = mergeClasses(surface.small, surface.muted, surface.breakable);
  return (
    <>
      {all && pager}
      <Awaited answer={answer}>
        {({ rows }) => (
          <DataTable
            caption={`${area.id}: ${planWords.ownActions[language]}`}
            headers={[
              { key: 'action', name: planWords.ownAction[language] },
              { key: 'whose', name: say.organisation[language] },
              { key: 'to', name: planWords.contributes[language] },
              { key: 'status', name: planWords.status[language] },
              { key: 'due', name: planWords.due[language] },
              { key: 'responsible', name: planWords.responsible[language] },
            ]}
            rows={rows.map((one, at) => ({
              key: String(at),
              cells: [
                [one.id, one.name].filter((part) => part !== null).join(' '),
                <div key="whose">
                  {one.submission.name}
                  <div className={small}>
                    {[one.submission.files[0] ?? '', one.cell?.replace('!', ' ') ?? ''].join(' · ')}
                  </div>
                </div>,
                one.planActions.filter((code) => code !== 'none').join(', '),
                statusName(one.status, language),
                one.due ?? '',
                one.responsible ?? '',
              ],
            }))}
          />
        )}
      </Awaited>
      {!all && area.ownActions > SHOWN && (
        <div>
          <button
            type="button"
            className={mergeClasses(surface.link, surface.linkButton)}
            onClick={() => setAll(true)}
          >
            {say.showAll[language]} {formatCount(area.ownActions, language)}
          </button>
        </div>
      )}
    </>
  );
}

/** A status as the sheet says it. */
function statusName(code: string | null, language: 'sv' | 'en'): string {
  const choice = tableSheets.actions.columns.status.codes?.choices.find(({ id }) => id === code);
  return (language === 'sv' ? choice?.cell : choice?.en) ?? '';
}
