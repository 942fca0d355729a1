import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  ExplainDoor,
  FileDrop,
  ProblemList,
  useLanguage,
  useStore,
  useSurface,
  VerdictBanner,
  WorkProgress,
  words,
} from '@nylage/ui';
import type { WorkbookView } from '../protocol.ts';
import { address, useRoute } from '../state/route.ts';
import { closeWorkbook, explainWorkbook, openWorkbook, workbookStore } from '../state/workbook-state.ts';
import { say } from '../web-words.ts';
import { ExplanationDrawer } from './explanation-drawer.tsx';
import { FixPanel } from './fix-panel.tsx';
import { HandInPanel } from './hand-in-panel.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { ResultPanel } from './result-panel.tsx';
import { TabLinks } from './tab-links.tsx';
import { ViewHeading } from './view-heading.tsx';

const ACCEPT = '.xlsx,.xlsm,.json,.xls,.xlsb,.ods,.csv';

const useStyles = makeStyles({
  title: { margin: '8px 0 16px' },
  file: { overflowWrap: 'anywhere' },
});

/** Door 1: one workbook. */
export function WorkbookDoor() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const state = useStore(workbookStore);
  const drop = (
    <FileDrop
      button={say.chooseFile[language]}
      accept={ACCEPT}
      multiple={false}
      onFiles={([file]) => {
        if (file === undefined) return;
        window.location.hash = '#/kontrollera';
        void openWorkbook(file);
      }}
    >
      <p className={surface.plain}>{say.dropFile[language]}</p>
      <p className={mergeClasses(surface.plain, surface.muted)}>{say.dropFileMore[language]}</p>
    </FileDrop>
  );
  return (
    <>
      {state.kind === 'workbook' ? (
        <h1 className={surface.hidden}>{say.doorCheck[language]}</h1>
      ) : (
        <ViewHeading
          level={1}
          name={say.doorCheck[language]}
          path={['kontrollera']}
          className={styles.title}
        />
      )}
      {state.kind === 'empty' && drop}
      {state.kind === 'reading' && (
        <WorkProgress label={say.reading(state.file)[language]} part={null} onCancel={closeWorkbook} />
      )}
      {state.kind === 'broken' && (
        <div className={surface.stack}>
          <p role="alert">{say.broken[language]}</p>
          {drop}
        </div>
      )}
      {state.kind === 'refused' && (
        <div className={surface.stack}>
          <VerdictBanner verdict="unreadable" errors={0}>
            <span>{state.file}</span>
            <p className={surface.plain}>{state.reason[language]}</p>
          </VerdictBanner>
          {drop}
        </div>
      )}
      {state.kind === 'workbook' && <Opened view={state} />}
    </>
  );
}

function Opened({ view }: { view: WorkbookView }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const { path, shows } = useRoute();
  const tab = path[1] ?? 'att-gora';
  const tabs = [
    ['att-gora', say.tabTodo],
    ['ratta', say.tabFix],
    ['resultat', say.tabResult],
    ['lamna-in', say.tabHandIn],
  ] as const;
  const here = tabs.find(([name]) => name === tab);
  const about = [view.organisation, view.year === null ? null : String(view.year)]
    .filter((part) => part !== null)
    .join(' · ');
  return (
    <ExplainDoor
      value={{ kind: 'address', address: (opens) => address(['kontrollera', tab], { visa: opens }) }}
    >
      <VerdictBanner verdict={view.verdict} errors={view.counts.error}>
        <span className={styles.file}>
          {view.file}
          {about === '' ? '' : ` · ${about}`}
        </span>
        <span className={surface.muted}>
          {view.verdict === 'ready'
            ? view.problems.length > 0
              ? words.readyMore[language]
              : ''
            : words.notReadyMore[language]}
        </span>
        <div className={surface.row}>
          <Button onClick={closeWorkbook}>{say.chooseOther[language]}</Button>
        </div>
      </VerdictBanner>
      <TabLinks
        label={say.doorCheck[language]}
        tabs={tabs.map(([name, label]) => ({
          href: address(['kontrollera', name]),
          name: label[language],
          here: tab === name,
        }))}
      />
      <div className={surface.stack} style={{ gap: '16px' }}>
        {here !== undefined && (
          <ViewHeading
            key={tab}
            level={2}
            name={here[1][language]}
            path={['kontrollera', tab]}
            within={say.doorCheck[language]}
            className={surface.hidden}
          />
        )}
        {tab === 'att-gora' && <ProblemList problems={view.problems} />}
        {tab === 'ratta' && <FixPanel problems={view.problems} form={view.form} />}
        {tab === 'resultat' && <ResultPanel view={view} />}
        {tab === 'lamna-in' && <HandInPanel view={view} />}
        {here === undefined && (
          <NoSuchPage
            within={say.doorCheck[language]}
            on={{ href: address(['kontrollera']), name: tabs[0][1][language] }}
          />
        )}
      </div>
      <ExplanationDrawer
        shows={shows}
        ask={explainWorkbook}
        onClose={() => {
          window.location.hash = address(['kontrollera', tab]);
        }}
      />
    </ExplainDoor>
  );
}
