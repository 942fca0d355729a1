import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  copyText,
  mustBeFixed,
  resultWords,
  StatusBadge,
  saveFile,
  useLanguage,
  useStore,
  useSurface,
} from '@nylage/ui';
import { type ReactNode, useState } from 'react';
import type { CheckedState } from '../../engine/pane-state.ts';
import { usePane } from '../../pane/pane-context.ts';
import { handIn } from '../../words/hand-in-words.ts';
import { PaneFooter } from '../pane-footer.tsx';
import { ViewTitle } from '../view-title.tsx';
import { ApprovalForm } from './approval-form.tsx';

const useStyles = makeStyles({
  date: { whiteSpace: 'nowrap' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  item: {
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400, fontWeight: 600 },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    alignItems: 'flex-start',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What is in place and what is not, the approval, the receipt, and the file to hand in. */
export function HandInView({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine, excel, toTab, open } = usePane();
  const job = useStore(engine.jobs.store);
  const { keptApproval } = useStore(engine.store);
  const [saved, setSaved] = useState<string | null>(null);
  const { readiness, item } = check;
  const isExtract = item.form === 'extract';
  const approvedBy = readiness.approvedBy ?? keptApproval?.role ?? null;
  const approvedOn = readiness.approvedOn ?? keptApproval?.date ?? null;
  const muted = mergeClasses(surface.plain, surface.small, surface.muted);
  const save = async (): Promise<void> => {
    const made = await engine.extract();
    if (made === null) return;
    saveFile(made);
    setSaved(made.name);
  };
  return (
    <>
      <ViewTitle>{handIn.title[language]}</ViewTitle>
      <ul className={styles.list}>
        <Ready
          isDone={readiness.errors === 0}
          says={(readiness.errors === 0 ? handIn.ready : mustBeFixed(readiness.errors))[language]}
        >
          {readiness.errors > 0 && (
            <Button size="small" onClick={() => toTab('check')}>
              {handIn.showThem[language]}
            </Button>
          )}
        </Ready>
        <Ready
          isDone={readiness.isMarkedDone}
          says={(readiness.isMarkedDone ? handIn.markedDone : handIn.notMarkedDone)[language]}
        />
        <Ready
          isDone={approvedBy !== null && approvedOn !== null}
          says={
            approvedBy !== null && approvedOn !== null ? (
              <>
                {handIn.approved(approvedBy)[language]} <span className={styles.date}>{approvedOn}</span>
              </>
            ) : (
              handIn.notApproved[language]
            )
          }
        />
        {readiness.warnings > 0 && (
          <li className={styles.item}>
            <StatusBadge tone="note">{handIn.lookOver(readiness.warnings)[language]}</StatusBadge>
            <Button size="small" id="look-over" onClick={() => open({ view: 'all' })}>
              {handIn.showThem[language]}
            </Button>
          </li>
        )}
      </ul>
      {!isExtract && (
        <section className={styles.section}>
          <h2 className={surface.subheading}>{handIn.approvalTitle[language]}</h2>
          <p className={muted}>{handIn.notApproval[language]}</p>
          <ApprovalForm check={check} />
        </section>
      )}
      <section className={styles.section}>
        <h2 className={surface.subheading}>{resultWords.receipt[language]}</h2>
        <Receipt check={check} />
      </section>
      {!isExtract && (
        <section className={styles.section}>
          <h2 className={surface.subheading}>{handIn.extractTitle[language]}</h2>
          <p className={surface.plain}>{resultWords.extractMore[language]}</p>
          {item.verdict === 'not-ready' && (
            <StatusBadge tone="mend">{resultWords.extractNotReady[language]}</StatusBadge>
          )}
          {excel.canSaveFiles && (
            <>
              <p className={muted}>{handIn.openInsteadMore[language]}</p>
              <Button onClick={() => void engine.openExtract()}>{handIn.openInstead[language]}</Button>
            </>
          )}
        </section>
      )}
      {!isExtract && (
        <PaneFooter>
          <Button
            appearance={item.verdict === 'ready' ? 'primary' : 'secondary'}
            disabledFocusable={job?.shown === true}
            onClick={() => void (excel.canSaveFiles ? save() : engine.openExtract())}
          >
            {(excel.canSaveFiles ? handIn.save : handIn.openInstead)[language]}
          </Button>
          <span role="status" className={surface.small}>
            {saved === null ? '' : handIn.saved(saved)[language]}
          </span>
        </PaneFooter>
      )}
    </>
  );
}

function Ready({ isDone, says, children }: { isDone: boolean; says: ReactNode; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <StatusBadge tone={isDone ? 'done' : 'waiting'}>{says}</StatusBadge>
      {children}
    </li>
  );
}

function Receipt({ check }: { check: CheckedState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { code, ruleSet, instrument, contract } = check.receipt;
  const withWhat = handIn.receiptWith(ruleSet, instrument, contract)[language];
  return (
    <>
      <span className={styles.code}>{code}</span>
      <span className={surface.small}>{withWhat}</span>
      <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
        {resultWords.receiptMore[language]}
      </p>
      <div className={surface.row}>
        <Button
          size="small"
          onClick={() =>
            void copyText(`${resultWords.receipt[language]} ${code} · ${withWhat}`).then(setCopied)
          }
        >
          {handIn.copy[language]}
        </Button>
        <span role="status" className={surface.small}>
          {copied === null ? '' : (copied ? handIn.copied : handIn.notCopied)[language]}
        </span>
      </div>
    </>
  );
}
