import { Button, Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { formatCount } from '@nylage/core/text';
import { DataTable, saveFile, useAnswer, useLanguage, useSurface, WorkProgress } from '@nylage/ui';
import { type FormEvent, useState } from 'react';
import type { HandOutPreview, MadeHandOut } from '../outgoing-protocol.ts';
import { outgoing as say } from '../outgoing-words.ts';
import type { GroupViewData } from '../protocol.ts';
import { roleStore } from '../state/decision-state.ts';
import {
  cancelMaking,
  makeHandOut,
  openSettings,
  previewHandOut,
  saveMadeWork,
  settingsTemplate,
  useNotShown,
} from '../state/outgoing-state.ts';
import { say as common } from '../web-words.ts';
import { Opening } from './opening.tsx';
import { OwnWork } from './own-work.tsx';
import { PagedRows } from './paged-rows.tsx';
import { RemainingCounts, remaining } from './remaining-counts.tsx';
import { type MakingProgress, NOT_BEGUN, useMaking } from './use-making.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '14px', maxWidth: '640px' },
  short: { maxWidth: '320px' },
  names: { minWidth: '200px' },
});

/** *Lämna ut*: what leaves the koncern after disclosure control, what is left out, and the log. */
export function HandOutView({ view }: { view: GroupViewData }) {
  const surface = useSurface();
  const language = useLanguage();
  const [round, setRound] = useState(0);
  const again = (): void => setRound((before) => before + 1);
  const stamp = `${round} ${view.organisations} ${view.received} ${view.log.all}`;
  // What was shown stays until it is shown anew: where one has opened a file is where one is told of it.
  const answer = useAnswer('hand-out', previewHandOut, stamp);
  const preview = answer.state === 'there' ? answer.value : null;
  const left = remaining(view.glance.counts);
  return (
    <div className={surface.stack} style={{ gap: '16px' }}>
      <section className={mergeClasses(surface.card, surface.stack)}>
        <h2 className={surface.heading}>{say.handOutTitle[language]}</h2>
        <p className={mergeClasses(surface.plain, surface.muted)}>{say.handOutMore[language]}</p>
        {view.years.length === 0 ? (
          <p className={surface.plain}>{say.nothingToHandOut[language]}</p>
        ) : (
          <>
            {left.length > 0 && (
              <div className={surface.stack} style={{ gap: '6px' }}>
                <p className={surface.plain}>{say.notAllDone[language]}</p>
                <RemainingCounts counts={left} />
              </div>
            )}
            <HandOutForm onMade={again} />
          </>
        )}
      </section>
      {preview !== null && <NotShown count={preview.notShown} stamp={stamp} />}
      {preview !== null && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.settings[language]}</h2>
          <p className={mergeClasses(surface.plain, surface.muted)}>{say.settingsMore[language]}</p>
          <p className={surface.plain}>
            {(preview.settings.openData ? say.hasOpenData : say.noOpenData)[language]}{' '}
            {(preview.settings.stratsys ? say.hasStratsys : say.noStratsys)[language]}
          </p>
          <Opening
            label={say.openSettings[language]}
            accept=".json"
            open={openSettings}
            opened={say.settingsOpened}
            onOpened={again}
          />
          <div>
            <Button
              icon={<ArrowDownload16Regular />}
              onClick={() => void settingsTemplate().then((made) => saveFile(made))}
            >
              {say.settingsTemplate[language]}
            </Button>
          </div>
        </section>
      )}
      {preview !== null && (
        <section className={mergeClasses(surface.card, surface.stack)}>
          <h2 className={surface.subheading}>{say.log[language]}</h2>
          <Log log={preview.log} />
        </section>
      )}
      <OwnWork onOpened={again} />
    </div>
  );
}

function HandOutForm({ onMade }: { onMade: () => void }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const [role, setRole] = useState(roleStore.get());
  const [tried, setTried] = useState(false);
  const { progress, made, failed, make } = useMaking<MadeHandOut, MakingProgress>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (role.trim() === '') return;
    make(NOT_BEGUN, (tell) => makeHandOut(role.trim(), language, (done, all) => tell({ done, all })), onMade);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        className={styles.short}
        label={say.asRole[language]}
        hint={common.roleHint[language]}
        {...(tried && role.trim() === ''
          ? { validationState: 'error' as const, validationMessage: say.writeRole[language] }
          : {})}
      >
        <Input value={role} onChange={(_, { value }) => setRole(value)} />
      </Field>
      {progress === null ? (
        <div>
          <Button type="submit" appearance={made === null ? 'primary' : 'secondary'}>
            {say.makeHandOut[language]}
          </Button>
        </div>
      ) : (
        <WorkProgress
          label={
            // How many files there will be nobody knows; saving the work comes after them.
            (progress.all === null
              ? say.making(progress.done, null)
              : say.savingWork(progress.done, progress.all))[language]
          }
          part={progress.all === null ? null : progress.done / progress.all}
          onCancel={cancelMaking}
        />
      )}
      {failed && <p role="alert">{say.failed[language]}</p>}
      {made !== null && (
        <div className={surface.stack}>
          <p className={surface.plain} role="status">
            <strong>{say.made(made.files)[language]}</strong> {say.saveFirst[language]}
          </p>
          {made.says.map(({ text, names }) =>
            names.length === 0 ? (
              <p key={text.sv} className={surface.plain}>
                {text[language]}
              </p>
            ) : (
              <details key={text.sv} className={surface.plain}>
                <summary>{text[language]}</summary>
                {names.join(', ')}
              </details>
            ),
          )}
          <SaveBoth key={made.zip.name} made={made} />
        </div>
      )}
    </form>
  );
}

/** The workbook that remembers the hand-out is saved before the hand-out itself. */
function SaveBoth({ made }: { made: MadeHandOut }) {
  const surface = useSurface();
  const language = useLanguage();
  const [remembered, setRemembered] = useState(false);
  return (
    <div className={surface.row}>
      <Button
        appearance={remembered ? 'secondary' : 'primary'}
        icon={<ArrowDownload16Regular />}
        onClick={() => {
          saveMadeWork(made.work);
          setRemembered(true);
        }}
      >
        {say.saveWorkFirst[language]}
      </Button>
      <Button
        appearance={remembered ? 'primary' : 'secondary'}
        icon={<ArrowDownload16Regular />}
        disabledFocusable={!remembered}
        onClick={() => saveFile(made.zip)}
      >
        {say.saveZip[language]}
      </Button>
    </div>
  );
}

function NotShown({ count, stamp }: { count: number; stamp: string }) {
  const styles = useStyles();
  const surface = useSurface();
  const language = useLanguage();
  const part = useNotShown(stamp);
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.subheading}>{say.notShown[language]}</h2>
      <p className={mergeClasses(surface.plain, surface.muted)}>
        {(count === 0 ? say.allShown : say.inMeans)[language]}
      </p>
      {count > 0 && (
        <PagedRows of={part}>
          {({ rows }) => (
            <DataTable
              caption={say.notShown[language]}
              headers={[
                { key: 'whose', name: say.concerns[language] },
                { key: 'year', name: say.year[language] },
                { key: 'why', name: say.why[language] },
                { key: 'what', name: say.what[language] },
              ]}
              rows={rows.map(({ whose, year, why, what }) => ({
                key: `${whose.sv} ${year} ${why.sv}`,
                cells: [
                  whose[language],
                  String(year),
                  why[language],
                  // Many names: a narrow column would have one word a line.
                  <div key="what" className={styles.names}>
                    {what.map((one) => one[language]).join(', ')}
                  </div>,
                ],
              }))}
            />
          )}
        </PagedRows>
      )}
    </section>
  );
}

function Log({ log }: { log: HandOutPreview['log'] }) {
  const surface = useSurface();
  const language = useLanguage();
  if (log.length === 0) return <p className={surface.plain}>{say.nothingYet[language]}</p>;
  return (
    <DataTable
      caption={say.log[language]}
      headers={[
        { key: 'at', name: say.when[language] },
        { key: 'role', name: say.who[language] },
        { key: 'withheld', name: say.withheld[language], numeric: true },
      ]}
      rows={log.map(({ at, role, withheld }) => ({
        key: at,
        cells: [at.slice(0, 16).replace('T', ' '), role, formatCount(withheld, language)],
      }))}
    />
  );
}
