import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload16Regular, FolderOpen16Regular } from '@fluentui/react-icons';
import { numberAddress } from '@nylage/core/see';
import { formatCount, linkNumber } from '@nylage/core/text';
import { LinkedText, StatusBadge, useLanguage, useSurface } from '@nylage/ui';
import { useRef, useState } from 'react';
import type { MatterState } from '../decide-protocol.ts';
import type { GroupViewData } from '../protocol.ts';
import { openDecisions, saveDecisions, useMatters } from '../state/decision-state.ts';
import { address } from '../state/route.ts';
import { say } from '../web-words.ts';
import { DecisionLog } from './decision-log.tsx';
import { PagedRows } from './paged-rows.tsx';

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
  const { waiting, advice, decided } = view.matters;
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>
          {waiting === 0 ? (
            say.nothingToDecide[language]
          ) : (
            <LinkedText
              text={
                say.toDecide(
                  linkNumber(
                    formatCount(waiting, language),
                    numberAddress.status(view.year ?? 0, 'to-decide'),
                  ),
                  waiting,
                )[language]
              }
            />
          )}
        </h2>
        <p className={mergeClasses(surface.plain, surface.muted)}>{say.decideMore[language]}</p>
        <Matters view={view} state="waiting" />
        <DecisionsFile />
      </section>
      {view.log.stale > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.staleTitle[language]}</h2>
          <p className={mergeClasses(surface.plain, surface.muted)}>{say.staleMore[language]}</p>
          <DecisionLog caption={say.staleTitle[language]} view={view} which="stale" />
        </section>
      )}
      {advice > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.canDecide[language]}</h2>
          <Matters view={view} state="advice" />
        </section>
      )}
      {decided > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.decided[language]}</h2>
          <Matters view={view} state="decided" />
        </section>
      )}
      {view.log.all > 0 && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.log[language]}</h2>
          <DecisionLog caption={say.log[language]} view={view} which="all" />
        </section>
      )}
    </div>
  );
}

function Matters({ view, state }: { view: GroupViewData; state: MatterState }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const part = useMatters(view, state);
  // How many there are is known already: where there are none, nothing is waited for.
  if (view.matters[state] === 0) return null;
  return (
    <PagedRows of={part}>
      {({ rows }) => (
        <ul className={styles.list}>
          {rows.map(({ address: at, says, decided, waits }) => (
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
      )}
    </PagedRows>
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
