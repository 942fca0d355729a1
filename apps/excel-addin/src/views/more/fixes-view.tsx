import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { a1 } from '@nylage/core/grid';
import { ChangeList, useLanguage, useStore, useSurface } from '@nylage/ui';
import { usePane } from '../../pane/pane-context.ts';
import { more } from '../../words/more-words.ts';
import { say } from '../../words/pane-words.ts';
import { ViewTitle } from '../view-title.tsx';

/** Cells listed for one fix; the rest are counted. */
const LISTED = 8;

const useStyles = makeStyles({
  fix: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
});

/** What has been fixed from here, newest first, each to be taken back. */
export function FixesView() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const { fixes } = useStore(engine.store);
  return (
    <>
      <ViewTitle>{more.fixes[language]}</ViewTitle>
      <p className={mergeClasses(surface.plain, surface.muted)}>
        {(fixes.length === 0 ? more.noFixes : more.fixesKept)[language]}
      </p>
      {fixes.map(({ fix, at }) => (
        <section key={fix.id} className={styles.fix}>
          <h2 className={styles.heading}>{more.fixAt(at, fix.count)[language]}</h2>
          <ChangeList
            changes={fix.cells.map(({ sheet, row, column, before, after }) => ({
              sheet,
              cell: a1({ row, column }),
              before,
              after,
              what: null,
            }))}
            most={LISTED}
          />
          <Button size="small" onClick={() => void engine.undo(fix.id)}>
            {say.undoFix[language]}
          </Button>
        </section>
      ))}
    </>
  );
}
