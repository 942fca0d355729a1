import { Button, makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useLanguage, useStore, useSurface, VerdictBanner } from '@nylage/ui';
import { firstThings } from '@nylage/ui/model';
import { useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { say } from '../../words/pane-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ProblemAccordion } from './problem-accordion.tsx';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px 10px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 6px 4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  section: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
});

/** One clear verdict, then at most seven things to do. */
export function CheckView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine, open, toTab } = usePane();
  const job = useStore(engine.jobs.store);
  const { item } = check;
  const { problems, counts, verdict, form } = item;
  const first = useMemo(() => firstThings(problems), [problems]);
  const safe = useMemo(
    () => (form === 'extract' ? [] : problems.filter(({ fix }) => fix?.safety === 'safe')),
    [problems, form],
  );
  const shown = first.reduce((total, { others }) => total + 1 + others.length, 0);
  const isBusy = job?.shown === true;
  return (
    <>
      <VerdictBanner compact verdict={verdict} errors={counts.error}>
        <span className={mergeClasses(surface.small, surface.muted)}>
          {[
            item.organisation,
            item.year,
            say.checkedAt(check.at)[language],
            check.isStale ? say.stale[language] : null,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </VerdictBanner>
      {form === 'extract' && <p className={surface.plain}>{say.isExtract[language]}</p>}
      {safe.length > 1 && (
        <div className={styles.offer}>
          <span>{say.canFix(safe.length)[language]}</span>
          <Button
            id="preview-safe"
            size="small"
            onClick={() => open({ view: 'fix', problems: safe.map(({ id }) => id) })}
          >
            {say.preview[language]}
          </Button>
        </div>
      )}
      {first.length === 0 ? (
        <p className={surface.plain}>{say.nothingFound[language]}</p>
      ) : (
        <section>
          <h2 className={styles.heading}>{(counts.error > 0 ? say.todoFirst : say.adviceFirst)[language]}</h2>
          <ProblemAccordion groups={first} isFixable={form === 'workbook'} opensFirst />
        </section>
      )}
      {problems.length > shown && (
        <div>
          <Button id="show-all" onClick={() => open({ view: 'all' })}>
            {say.showAll(problems.length)[language]}
          </Button>
        </div>
      )}
      <InWorkbook />
      <PaneFooter>
        {verdict === 'ready' && (
          <Button appearance="primary" onClick={() => toTab('hand-in')}>
            {say.readyNext[language]}
          </Button>
        )}
        <Button
          appearance={verdict === 'ready' ? 'secondary' : 'primary'}
          disabledFocusable={isBusy}
          onClick={() => void engine.check()}
        >
          {say.checkAgain[language]}
        </Button>
      </PaneFooter>
    </>
  );
}

/** Marks at the cells, and the way to take away everything of ours. */
function InWorkbook() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const { isMarked, hasOurs } = useStore(engine.store);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{say.inWorkbook[language]}</h2>
      <Switch
        label={say.marks[language]}
        checked={isMarked}
        onChange={(_, { checked }) => void engine.setMarks(checked)}
      />
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>{say.marksMore[language]}</p>
      {hasOurs && (
        <>
          <Button onClick={() => void engine.removeOurs()}>{say.removeOurs[language]}</Button>
          <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
            {say.removeOursMore[language]}
          </p>
        </>
      )}
    </section>
  );
}
