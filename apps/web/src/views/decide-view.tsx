import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload16Regular, FolderOpen16Regular } from '@fluentui/react-icons';
import { numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, StatusBadge, useLanguage, useSurface } from '@nylage/ui';
import { useRef, useState } from 'react';
import type { MatterItem } from '../decide-protocol.ts';
import type { GroupViewData } from '../protocol.ts';
import { openDecisions, saveDecisions } from '../state/decision-state.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { DecisionLog } from './decision-log.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** What does not agree between workbooks, what was decided, and the log of it. */
export function DecideView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const waiting = view.matters.filter(({ waits }) => waits);
  const decided = view.matters.filter((one) => one.decided !== null);
  const advice = view.matters.filter((one) => !one.waits && one.decided === null);
  const stale = view.log.filter(({ standing }) => standing === 'changed' || standing === 'gone');
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>
          {waiting.length === 0 ? (
            say.nothingToDecide[language]
          ) : (
            <LinkedText
              text={
                say.toDecide(
                  linkNumber(
                    formatCount(waiting.length, language),
                    numberAddress.status(view.year ?? 0, 'to-decide'),
                  ),
                  waiting.length,
                )[language]
              }
            />
          )}
        </h2>
        <p className={mergeClasses(surface.plain, surface.muted)}>{say.decideMore[language]}</p>
        <Matters matters={waiting} />
        <DecisionsFile />
      </section>
      {stale.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.staleTitle[language]}</h2>
          <p className={mergeClasses(surface.plain, surface.muted)}>{say.staleMore[language]}</p>
          <DecisionLog caption={say.staleTitle[language]} log={stale} />
        </section>
      )}
      {advice.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.canDecide[language]}</h2>
          <Matters matters={advice} />
        </section>
      )}
      {decided.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.decided[language]}</h2>
          <Matters matters={decided} />
        </section>
      )}
      {view.log.length > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.log[language]}</h2>
          <DecisionLog caption={say.log[language]} log={view.log} />
        </section>
      )}
    </div>
  );
}

function Matters({ matters }: { matters: readonly MatterItem[] }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  return (
    <ul className={styles.list}>
      {matters.map(({ address: at, says, decided, waits }) => (
        <li key={at}>
          <StatusBadge tone={decided !== null ? 'done' : waits ? 'decide' : 'note'}>
            <a className={surface.link} href={address(['koncern', 'beslut', at])}>
              {says[language]}
            </a>
            {decided !== null && <span className={surface.muted}> {decided[language]}</span>}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

/** The decisions as a file that the coordinator owns. */
function DecisionsFile() {
  const surface = useSurface();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  return (
    <div className={surface.row}>
      <Button icon={<ArrowDownload16Regular />} onClick={() => void saveDecisions()}>
        {say.saveDecisions[language]}
      </Button>
      <Button icon={<FolderOpen16Regular />} onClick={() => input.current?.click()}>
        {say.openDecisions[language]}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={say.openDecisions[language]}
        onChange={({ target }) => {
          const blob = target.files?.[0];
          target.value = '';
          if (blob === undefined) return;
          void openDecisions({ name: blob.name, blob }).then((held) =>
            setTold((held ? say.decisionsOpened : say.noDecisions)[language]),
          );
        }}
      />
      <span role="status">{told}</span>
    </div>
  );
}
