import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { a1 } from '@nylage/core/grid';
import { CellAddress, StatusBadge, useLanguage, useStore, useSurface, WorkProgress } from '@nylage/ui';
import { usePane } from '../pane/pane-context.ts';
import { say } from '../words/pane-words.ts';

/** Cells named in a notice; the rest are counted. */
const NAMED = 6;

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '6px 8px 6px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: '45vh',
    overflowY: 'auto',
  },
  words: { flexGrow: 1, minWidth: '120px', flexBasis: '120px', overflowWrap: 'anywhere', paddingTop: '2px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '6px' },
  job: { padding: '8px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** What went wrong, what was done, and what is being done: below the view, where it is always seen. */
export function Notices() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine } = usePane();
  const { trouble, done, announced } = useStore(engine.store);
  const job = useStore(engine.jobs.store);
  return (
    <>
      <div className={surface.hidden} aria-live="polite">
        {announced?.[language]}
      </div>
      <div role="alert">
        {trouble !== null && (
          <div className={styles.notice}>
            <div className={styles.words}>
              <StatusBadge tone="mend">{trouble.says[language]}</StatusBadge>
              {trouble.cells.length > 0 && (
                <div className={styles.actions}>
                  {trouble.cells.slice(0, NAMED).map(({ sheet, row, column }) => (
                    <CellAddress key={`${sheet} ${row} ${column}`} sheet={sheet} cell={a1({ row, column })} />
                  ))}
                  {trouble.cells.length > NAMED && (
                    <span>{say.andMore(trouble.cells.length - NAMED)[language]}</span>
                  )}
                </div>
              )}
            </div>
            <DoneActions undo={trouble.undo ?? null} sheet={null} />
            <Dismiss />
          </div>
        )}
      </div>
      <div role="status">
        {done !== null && trouble === null && (
          <div className={styles.notice}>
            <div className={styles.words}>
              <StatusBadge tone="done">{done.says[language]}</StatusBadge>
            </div>
            <DoneActions undo={done.undo} sheet={done.sheet} />
            <Dismiss />
          </div>
        )}
      </div>
      {job?.shown === true && (
        <div className={styles.job}>
          <WorkProgress
            key={job.label.sv}
            label={`${job.label[language]} …`}
            part={job.progress?.all == null ? null : job.progress.done / Math.max(1, job.progress.all)}
            cancelling={say.cancelling[language]}
            onCancel={() => engine.jobs.cancel()}
          />
          <p role="status" className={surface.plain}>
            {job.stuck ? say.stuck[language] : ''}
          </p>
        </div>
      )}
    </>
  );
}

function DoneActions({ undo, sheet }: { undo: string | null; sheet: string | null }) {
  const language = useLanguage();
  const { engine } = usePane();
  const { fixes } = useStore(engine.store);
  return (
    <>
      {undo !== null && fixes.some(({ fix }) => fix.id === undo) && (
        <Button size="small" onClick={() => void engine.undo(undo)}>
          {say.undoFix[language]}
        </Button>
      )}
      {sheet !== null && (
        <Button size="small" onClick={() => void engine.goTo(sheet, null)}>
          {say.showSheet[language]}
        </Button>
      )}
    </>
  );
}

function Dismiss() {
  const language = useLanguage();
  const { engine } = usePane();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={say.dismiss[language]}
      onClick={() => engine.dismiss()}
    />
  );
}
