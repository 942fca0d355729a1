import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { distanceBetween, type NamedInitiative, NO_TRIAL, trialId, tryPortfolio } from '@nylage/core/scoring';
import { formatNumber, formatPercent } from '@nylage/core/text';
import type { WeightKind } from '@nylage/core/workbook';
import { NumberLink, resultWords, useLanguage, useStore, useSurface } from '@nylage/ui';
import { useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { numbers } from '../../words/number-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';
import { towards } from './towards.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'right', padding: '2px 0 2px 12px', fontWeight: 400 },
  row: { textAlign: 'left', padding: '2px 0', fontWeight: 400 },
  tried: { fontWeight: 600 },
  summary: {
    position: 'sticky',
    top: '40px',
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBottom: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 300px)': { position: 'static' },
  },
  list: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: 600 },
});

/** *Prova*: initiatives in and out, and where the point goes. Nothing is written. */
export function TrialView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { initiatives, item, target } = check;
  const { weight, point: today } = item.portfolio;
  const { trial: store } = usePane();
  const trial = useStore(store) ?? NO_TRIAL;
  const { put, taken } = trial;
  const { point } = useMemo(() => tryPortfolio(initiatives, weight, trial), [initiatives, weight, trial]);
  const tried = trialId(trial);
  const goal = target?.path.points.at(-1) ?? null;
  const planned = initiatives.filter(({ standing }) => standing === 'whatIf');
  const counted = initiatives.filter(({ standing }) => standing === 'counted');
  const distances = {
    today: goal === null || today === null ? null : distanceBetween(today, goal),
    tried: goal === null || point === null ? null : distanceBetween(point, goal),
  };
  const distance = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, 1, language);
  const isTried = put.size + taken.size > 0;
  return (
    <>
      <ViewTitle>{numbers.tryTitle[language]}</ViewTitle>
      <p className={surface.plain}>{numbers.tryLead[language]}</p>
      <div className={styles.summary} role="status">
        <table className={styles.table}>
          <caption className={surface.hidden}>{numbers.point[language]}</caption>
          <thead className={mergeClasses(surface.small, surface.muted)}>
            <tr>
              <td />
              <th scope="col" className={styles.cell}>
                {numbers.today[language]}
              </th>
              <th scope="col" className={styles.cell}>
                {numbers.tried[language]}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['innovation', 'external'] as const).map((axis) => (
              <tr key={axis}>
                <th scope="row" className={styles.row}>
                  {resultWords[axis][language]}
                </th>
                <td className={styles.cell}>
                  <NumberLink
                    text={formatPercent(today?.[axis] ?? null, language)}
                    opens={today === null ? null : 'portfolio'}
                  />
                </td>
                <td className={mergeClasses(styles.cell, styles.tried)}>
                  <NumberLink
                    text={formatPercent(point?.[axis] ?? null, language)}
                    opens={point === null ? null : `portfolio:${tried}`}
                  />
                </td>
              </tr>
            ))}
            {goal !== null && (
              <tr>
                <th scope="row" className={styles.row}>
                  {numbers.toTarget(goal.year, target?.whose === 'own')[language]}
                </th>
                <td className={styles.cell}>
                  <NumberLink
                    text={distance(distances.today)}
                    opens={distances.today === null ? null : 'distance'}
                  />
                </td>
                <td className={mergeClasses(styles.cell, styles.tried)}>
                  <NumberLink
                    text={distance(distances.tried)}
                    opens={distances.tried === null ? null : `distance:${tried}`}
                  />
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <p
          className={mergeClasses(
            surface.plain,
            goal === null && surface.small,
            goal === null && surface.muted,
          )}
        >
          {goal === null
            ? numbers.noTarget[language]
            : isTried && distances.today !== null && distances.tried !== null
              ? numbers[towards(distances.today, distances.tried)][language]
              : ''}
        </p>
      </div>
      <Choices
        title={numbers.tryPlanned[language]}
        items={planned}
        weight={weight}
        isIn={(row) => put.has(row)}
        onChange={(row, on) => store.set({ put: changed(put, row, on), taken })}
      />
      <Choices
        title={numbers.tryCounted[language]}
        items={counted}
        weight={weight}
        isIn={(row) => !taken.has(row)}
        onChange={(row, on) => store.set({ put, taken: changed(taken, row, !on) })}
      />
      <PaneFooter>
        <Button disabledFocusable={!isTried} onClick={() => store.set(null)}>
          {numbers.startOver[language]}
        </Button>
      </PaneFooter>
    </>
  );
}

function Choices(props: {
  title: string;
  items: readonly NamedInitiative[];
  weight: WeightKind;
  isIn: (row: number) => boolean;
  onChange: (row: number, on: boolean) => void;
}) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>{props.title}</legend>
      {props.items.length === 0 && <p className={surface.plain}>{numbers.tryNone[language]}</p>}
      {props.items.map((one) => {
        const lacks = lackOf(one, props.weight);
        return (
          <div key={one.row}>
            <Checkbox
              className={surface.choice}
              label={[`${one.id} ${one.name}`.trim(), lacks === null ? null : numbers[lacks][language]]
                .filter((part) => part !== null)
                .join(' · ')}
              disabled={lacks !== null}
              checked={lacks === null && props.isIn(one.row)}
              onChange={(_, { checked }) => props.onChange(one.row, checked === true)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

/** Why an initiative cannot move the point, or null. */
function lackOf(
  { innovation, external, weights }: NamedInitiative,
  weight: WeightKind,
): 'notClassified' | 'noWeight' | null {
  if (innovation === null || external === null) return 'notClassified';
  return weights[weight] === null ? 'noWeight' : null;
}

function changed(rows: ReadonlySet<number>, row: number, on: boolean): ReadonlySet<number> {
  const next = new Set(rows);
  if (on) next.add(row);
  else next.delete(row);
  return next;
}
