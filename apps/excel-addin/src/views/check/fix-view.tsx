import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChangeList, useLanguage, useStore, useSurface } from '@nylage/ui';
import { groupProblems } from '@nylage/ui/model';
import { useMemo } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { say } from '../../words/pane-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';

/** Changes listed for one kind of problem; the rest are counted. */
const LISTED = 50;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 600, overflowWrap: 'anywhere' },
});

/** *Visa före och efter*: every cell that would change, and the button that changes them. */
export function FixView({ check, problems }: { check: CheckedState; problems: readonly string[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine, router } = usePane();
  const job = useStore(engine.jobs.store);
  const wanted = useMemo(() => new Set(problems), [problems]);
  const left = check.item.problems.filter(({ id, fix }) => fix !== null && wanted.has(id));
  const asks = left.some(({ fix }) => fix?.safety === 'ask');
  return (
    <>
      <ViewTitle>{say.previewTitle[language]}</ViewTitle>
      {left.length === 0 && <p className={surface.plain}>{say.nothingToFix[language]}</p>}
      {left.length > 0 && (
        <p className={surface.plain}>{(asks ? say.isRight : say.keepsMeaning)[language]}</p>
      )}
      {groupProblems(left).map(({ key, first, others }) => (
        <section key={key} className={styles.group}>
          <h2 className={styles.heading}>{first.says[language]}</h2>
          {first.fix?.safety === 'ask' && (
            <p className={mergeClasses(surface.plain, surface.muted)}>{first.remedy[language]}</p>
          )}
          <ChangeList changes={[first, ...others].flatMap(({ fix }) => fix?.changes ?? [])} most={LISTED} />
        </section>
      ))}
      <PaneFooter>
        {left.length === 0 ? (
          <Button onClick={() => router.back()}>{say.back[language]}</Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={job?.shown === true}
            onClick={() =>
              void engine.fix(left.map(({ id }) => id)).then((done) => {
                if (done) router.back();
              })
            }
          >
            {say.fixAll(left.length)[language]}
          </Button>
        )}
      </PaneFooter>
    </>
  );
}
