import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { severityNames } from '@nylage/core/rules';
import {
  CellAddress,
  ChangeList,
  StatusBadge,
  severityTones,
  useLanguage,
  useStore,
  useSurface,
  words,
} from '@nylage/ui';
import type { ProblemGroup, ProblemItem } from '@nylage/ui/model';
import { useId, useState } from 'react';
import { usePane } from '../../pane/pane-context.ts';
import { say } from '../../words/pane-words.ts';

/** Cells named beside the first; the rest are counted. */
const NAMED = 11;

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  head: {
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    width: '100%',
    padding: '8px 0',
    textAlign: 'left',
    cursor: 'pointer',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: '2px 8px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' },
  says: { gridColumn: '1 / -1', overflowWrap: 'anywhere', paddingLeft: '22px' },
  closed: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  body: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 0 12px 22px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: '4px 6px', alignItems: 'center' },
});

/** One thing to do: where and what; opened: what to do about it, the way there, and the fix. */
export function ProblemRow(props: {
  group: ProblemGroup;
  isFixable: boolean;
  isOpen: boolean;
  onToggle: (open: boolean) => void;
}) {
  const { group, isOpen } = props;
  const { first, others } = group;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const body = useId();
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          data-row-head
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={() => props.onToggle(!isOpen)}
        >
          <span className={styles.place}>
            <StatusBadge tone={severityTones[first.severity]}>
              <span className={surface.hidden}>{severityNames[first.severity][language]}: </span>
              {placeName(first, language)}
            </StatusBadge>
          </span>
          <span className={mergeClasses(surface.small, surface.muted)}>
            {others.length > 0 ? say.cells(others.length + 1)[language] : ''}{' '}
            {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          </span>
          <span className={mergeClasses(styles.says, !isOpen && styles.closed)}>{first.says[language]}</span>
        </button>
      </h3>
      <div id={body}>{isOpen && <ProblemBody group={group} isFixable={props.isFixable} />}</div>
    </li>
  );
}

function placeName({ sheet, cell, header }: ProblemItem, language: 'sv' | 'en'): string {
  if (sheet === null) return words.wholeWorkbook[language];
  return [`${sheet} ${cell ?? ''}`.trim(), header].filter((part) => part !== null).join(' · ');
}

function ProblemBody({ group, isFixable }: { group: ProblemGroup; isFixable: boolean }) {
  const { first, others } = group;
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { engine, open } = usePane();
  const job = useStore(engine.jobs.store);
  const [isWhy, setWhy] = useState(false);
  const all = [first, ...others];
  const fixable = isFixable ? all.filter(({ fix }) => fix !== null) : [];
  const alone = fixable.length === 1 ? (fixable[0]?.fix ?? null) : null;
  const preview = fixable.length > 1 || (alone !== null && alone.changes.length > 1);
  const ids = fixable.map(({ id }) => id);
  const previewId = `preview ${group.key}`;
  return (
    <div className={styles.body}>
      <p className={mergeClasses(surface.plain, surface.breakable)}>{first.remedy[language]}</p>
      {!preview && alone !== null && (
        <>
          <ChangeList changes={alone.changes} most={1} />
          {alone.safety === 'ask' && (
            <p className={mergeClasses(surface.plain, surface.small, surface.muted)}>
              {say.isRight[language]}
            </p>
          )}
        </>
      )}
      <div className={styles.actions}>
        {first.sheet !== null && (
          <Button size="small" onClick={() => void engine.goTo(first.sheet ?? '', first.cell)}>
            {(first.cell === null ? say.goToSheet : words.goToCell)[language]}
          </Button>
        )}
        {!preview && alone !== null && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={job?.shown === true}
            onClick={() => void engine.fix(ids)}
          >
            {say.fix[language]}
          </Button>
        )}
        {preview && (
          <Button id={previewId} size="small" onClick={() => open({ view: 'fix', problems: ids })}>
            {say.preview[language]}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-expanded={isWhy} onClick={() => setWhy(!isWhy)}>
          {words.why[language]}
        </Button>
      </div>
      {isWhy && (
        <div>
          <p className={surface.plain}>{first.why[language]}</p>
          <p className={mergeClasses(surface.plain, surface.muted)}>
            {words.expected[language]} {first.expected[language]}
          </p>
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.cells}>
          <span className={mergeClasses(surface.small, surface.muted)}>{say.otherCells[language]}</span>
          {others
            .slice(0, NAMED)
            .map(({ id, sheet, cell }) =>
              sheet === null || cell === null ? null : (
                <CellAddress key={id} sheet={sheet} cell={cell} short />
              ),
            )}
          {others.length > NAMED && (
            <span className={mergeClasses(surface.small, surface.muted)}>
              {say.andMore(others.length - NAMED)[language]}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
