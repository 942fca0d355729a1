import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatCount } from '@nylage/core/text';
import {
  canOpenFolder,
  ExplainDoor,
  FileDrop,
  type GivenFile,
  useLanguage,
  useSelected,
  useStore,
  useSurface,
  WorkProgress,
} from '@nylage/ui';
import { useRef } from 'react';
import type { GroupViewData } from '../protocol.ts';
import {
  cancelReading,
  closeGroup,
  explainGroup,
  groupStore,
  type ReadingProgress,
  readFiles,
  readOn,
  readSample,
} from '../state/group-state.ts';
import { address, useRoute } from '../state/route.ts';
import { stopWatching, watchFolder } from '../state/watched-folder.ts';
import { say } from '../web-words.ts';
import { DecideView } from './decide-view.tsx';
import { ExplanationDrawer } from './explanation-drawer.tsx';
import { GroupOverview } from './group-overview.tsx';
import { GroupPortfolioView } from './group-portfolio-view.tsx';
import { HandOutView } from './hand-out-view.tsx';
import { MatterPage } from './matter-page.tsx';
import { MaturityPages } from './maturity-pages.tsx';
import { NoSuchPage } from './no-such-page.tsx';
import { OrganisationView } from './organisation-view.tsx';
import { OrganisationsView } from './organisations-view.tsx';
import { KONCERN_TABS, pageAt } from './page-names.ts';
import { pickFile } from './pick-file.ts';
import { PlanView } from './plan-view.tsx';
import { usePutAway } from './put-away.tsx';
import { SendOutView } from './send-out-view.tsx';
import { TabLinks } from './tab-links.tsx';
import { UsedIn } from './used-in.tsx';
import { ViewHeading } from './view-heading.tsx';
import { WatchBar } from './watch-bar.tsx';
import { YearsView } from './years-view.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    margin: '8px 0 4px',
    '@media (max-width: 600px)': { flexWrap: 'nowrap', margin: 0 },
  },
  invented: { fontWeight: 600, '@media (max-width: 600px)': { fontSize: tokens.fontSizeBase200 } },
  again: { flexShrink: 0 },
  // On a phone the door above says it already.
  title: {
    '@media (max-width: 600px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

/** Files that can be chosen. */
const ACCEPTED = '.xlsx,.xlsm,.json,.xls,.xlsb,.ods,.csv,.zip';

/** Door 2: everybody's workbooks. */
export function GroupDoor() {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  // How far reading has come is told for each of thousands of files: only its bar is drawn again for that.
  const view = useSelected(groupStore, (state) => state.view);
  const ended = useSelected(groupStore, (state) => state.ended);
  const broken = useSelected(groupStore, (state) => state.broken);
  const isReading = useSelected(groupStore, (state) => state.progress !== null);
  const { path, shows, option } = useRoute();
  const putAway = usePutAway(startOver);
  const take = (files: readonly GivenFile[]): void => void readFiles(files);
  return (
    <>
      <div className={styles.head}>
        {view === null ? (
          <ViewHeading level={1} name={say.doorGroup[language]} path={path} />
        ) : (
          <h1 className={mergeClasses(surface.heading, styles.title)}>{say.doorGroup[language]}</h1>
        )}
        {view?.invented === true && <span className={styles.invented}>{say.invented[language]}</span>}
        {view !== null && !isReading && (
          <span className={mergeClasses(surface.row, styles.again)}>
            {/* Own files beside invented ones would say nothing. */}
            {!view.invented && <AddFiles onFiles={take} />}
            <Button onClick={putAway.ask}>{say.startOver[language]}</Button>
          </span>
        )}
      </div>
      {putAway.dialog}
      <WatchBar />
      {ended !== null && <ReadingEnded ended={ended} />}
      {broken && <p role="alert">{say.broken[language]}</p>}
      <ReadingBar />
      {view === null && !isReading && (
        <FileDrop
          button={say.chooseFiles[language]}
          folderButton={say.chooseFolder[language]}
          accept={ACCEPTED}
          multiple
          onFiles={take}
          beside={
            <>
              {canOpenFolder && (
                <Button size="large" onClick={() => void watchFolder()}>
                  {say.watchFolder[language]}
                </Button>
              )}
              <Button
                size="large"
                onClick={() => pickFile('.xlsx', ({ blob }) => take([{ name: 'koncern-arbete.xlsx', blob }]))}
              >
                {say.openWork[language]}
              </Button>
              <Button size="large" onClick={() => void readSample()}>
                {say.trySample[language]}
              </Button>
            </>
          }
        >
          <p className={surface.plain}>{say.dropFiles[language]}</p>
          <p className={mergeClasses(surface.plain, surface.muted)}>
            {say.dropFilesMore[language]} {say.goOn[language]}
          </p>
        </FileDrop>
      )}
      {view !== null && (
        <ExplainDoor
          value={{
            kind: 'address',
            address: (opens) => whereItOpens(opens, path, option('ar')),
          }}
        >
          <Opened view={view} path={path} />
          <ExplanationDrawer
            shows={shows}
            ask={explainGroup}
            isReading={isReading}
            below={(number) => <UsedIn number={number} />}
            onClose={() => {
              window.location.hash = address(['koncern', ...path.slice(1)], { ar: option('ar') });
            }}
          />
        </ExplainDoor>
      )}
    </>
  );
}

function ReadingBar() {
  const language = useLanguage();
  const { progress } = useStore(groupStore);
  if (progress === null) return null;
  const { done, all } = progress;
  return (
    <WorkProgress
      label={say.readingMany(done, all)[language]}
      part={all === 0 ? null : done / all}
      onCancel={cancelReading}
    />
  );
}

/** What is to be said of a reading that was stopped, or that met files read before. */
function ReadingEnded({ ended }: { ended: ReadingProgress }) {
  const surface = useSurface();
  const language = useLanguage();
  const { done, all, known } = ended;
  return (
    <p className={surface.row} style={{ margin: '0 0 8px' }}>
      <span role="status">
        {[...(done < all ? [say.stoppedAt(done, all)] : []), ...(known > 0 ? [say.knownBefore(known)] : [])]
          .map((one) => one[language])
          .join(' ')}
      </span>
      {done < all && (
        <Button size="small" onClick={() => void readOn()}>
          {say.readOn[language]}
        </Button>
      )}
    </p>
  );
}

/** Puts everything away, and leaves a watched folder alone. */
function startOver(): void {
  stopWatching();
  closeGroup();
}

/** Opens more files beside those that are read: what was decided of them holds on. */
function AddFiles({ onFiles }: { onFiles: (files: readonly GivenFile[]) => void }) {
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{say.addFiles[language]}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={say.addFiles[language]}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])].map((blob) => ({ name: blob.name, blob })));
          target.value = '';
        }}
      />
    </>
  );
}

/** What a number opens: the matter that it is about, or how it was made, beside the view at hand. */
function whereItOpens(opens: string, path: readonly string[], year: string | null): string {
  const matter = /^finding:(.*)$/.exec(opens)?.[1];
  return matter === undefined
    ? address(['koncern', ...path.slice(1)], { visa: opens, ar: year })
    : address(['koncern', 'beslut', matter]);
}

function Opened({ view, path }: { view: GroupViewData; path: readonly string[] }) {
  const language = useLanguage();
  const surface = useSurface();
  const [, tab = 'laget'] = path;
  const open = view.matters.waiting;
  const page = pageAt(path.slice(1), language);
  const waiting = open === 0 ? '' : ` (${formatCount(open, language)})`;
  return (
    <>
      <TabLinks
        label={say.doorGroup[language]}
        tabs={KONCERN_TABS.map(([name, label]) => ({
          href: address(['koncern', name]),
          name: `${label[language]}${name === 'beslut' ? waiting : ''}`,
          here: tab === name,
        }))}
      />
      {page.kind === 'named' && (
        <ViewHeading
          key={path.join('/')}
          level={2}
          name={page.name}
          path={path}
          within={say.doorGroup[language]}
          className={surface.hidden}
        />
      )}
      {page.kind === 'none' ? (
        <NoSuchPage within={say.doorGroup[language]} />
      ) : (
        <Page view={view} path={path} />
      )}
    </>
  );
}

function Page({ view, path }: { view: GroupViewData; path: readonly string[] }) {
  const [, tab = 'laget', item] = path;
  return (
    <>
      {tab === 'laget' && <GroupOverview view={view} />}
      {tab === 'organisationer' && item === undefined && <OrganisationsView view={view} />}
      {tab === 'organisationer' && item !== undefined && (
        <OrganisationView key={item} id={item} view={view} />
      )}
      {tab === 'mognad' && <MaturityPages view={view} page={item} />}
      {tab === 'over-tid' && <YearsView view={view} />}
      {tab === 'portfolj' && <GroupPortfolioView view={view} />}
      {tab === 'planen' && <PlanView view={view} path={path.slice(2)} />}
      {tab === 'skicka-ut' && <SendOutView view={view} />}
      {tab === 'lamna-ut' && <HandOutView view={view} />}
      {tab === 'beslut' && item === undefined && <DecideView view={view} />}
      {tab === 'beslut' && item !== undefined && <MatterPage key={item} matter={item} view={view} />}
    </>
  );
}
