import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { StatusBadge, useAnswer, useLanguage, useSurface } from '@nylage/ui';
import { useEffect, useRef, useState } from 'react';
import type { MatterView } from '../decide-protocol.ts';
import type { GroupViewData } from '../protocol.ts';
import { openMatter } from '../state/decision-state.ts';
import { giveFocus } from '../state/keep-focus.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { DecideForm } from './decide-form.tsx';
import { SidesTable } from './sides-table.tsx';
import { UndoDecision } from './undo-decision.tsx';
import { ViewHeading } from './view-heading.tsx';

const useStyles = makeStyles({
  says: { maxWidth: '75ch' },
  decided: {
    borderLeft: `4px solid ${tokens.colorPaletteGreenBorder2}`,
    paddingLeft: '14px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
  },
});

/** One matter: what does not agree side by side, what is proposed and why, and the choice. */
export function MatterPage({ matter, view }: { matter: string; view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const answer = useAnswer(matter, () => openMatter(matter), String(view.revision));
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <a className={surface.link} href={address(['koncern', 'beslut'])}>
        {say.allMatters[language]}
      </a>
      {answer.state === 'waiting' && <p role="status">{say.waiting[language]}</p>}
      {answer.state === 'none' && <p className={surface.card}>{say.noMatter[language]}</p>}
      {answer.state === 'there' && (
        <Matter key={matter} matter={answer.value} path={['koncern', 'beslut', matter]} />
      )}
    </div>
  );
}

function Matter({ matter, path }: { matter: MatterView; path: readonly string[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [again, setAgain] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { made, next } = matter;
  const holds = made?.at ?? null;
  const before = useRef(holds);
  // Deciding and undoing remove what had the focus; without this the keyboard would be lost.
  useEffect(() => {
    if (holds !== before.current) giveFocus(() => heading.current, null);
    before.current = holds;
    setAgain(false);
  }, [holds]);
  const choosing = made === null || again;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <StatusBadge tone={made !== null ? 'done' : matter.waits ? 'decide' : 'note'}>
        {(made !== null ? say.decided : matter.waits ? say.waits : say.advice)[language]}
      </StatusBadge>
      <ViewHeading
        level={2}
        name={matter.says[language]}
        path={path}
        within={say.doorGroup[language]}
        className={styles.says}
        ref={heading}
      />
      <p className={mergeClasses(surface.plain, surface.muted)}>{matter.why[language]}</p>
      {made !== null && (
        <div className={styles.decided} role="status">
          <p className={surface.plain}>
            <strong>{made.choice[language]}</strong>.{' '}
            {say.decidedAs(made.role, made.when.slice(0, 10))[language]} {made.reason}
          </p>
          <div className={surface.row}>
            {next !== null && (
              <Button
                appearance="primary"
                onClick={() => {
                  window.location.hash = address(['koncern', 'beslut', next]);
                }}
              >
                {say.nextMatter[language]}
              </Button>
            )}
            <Button aria-expanded={again} onClick={() => setAgain(!again)}>
              {say.chooseOtherwise[language]}
            </Button>
            <UndoDecision at={made.at} about={matter.says[language]} />
          </div>
        </div>
      )}
      <SidesTable caption={say.sideBySide[language]} sides={matter.sides} rest={matter.rest} />
      {choosing && <DecideForm matter={matter} />}
    </section>
  );
}
