import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { useLanguage, useSurface, WorkProgress } from '@nylage/ui';
import type { MadeFile } from '@nylage/ui/model';
import { outgoing as say } from '../outgoing-words.ts';
import { cancelMaking, cancelOpening, openWork, saveWork } from '../state/outgoing-state.ts';
import { OpenFileButton } from './open-file-button.tsx';
import { type MakingProgress, NOT_BEGUN, useMaking } from './use-making.ts';

/** *Ert arbete*: everything at hand as one file, to save and to open again. */
export function OwnWork({ onOpened }: { onOpened: () => void }) {
  const surface = useSurface();
  const language = useLanguage();
  const saving = useMaking<MadeFile, MakingProgress>();
  const opening = useMaking<'opened', MakingProgress>();
  const { progress } = saving.progress === null ? opening : saving;
  return (
    <section className={mergeClasses(surface.card, surface.stack)}>
      <h2 className={surface.subheading}>{say.work[language]}</h2>
      <p className={mergeClasses(surface.plain, surface.muted)}>{say.workMore[language]}</p>
      {progress === null ? (
        <div className={surface.row}>
          <Button
            icon={<ArrowDownload16Regular />}
            onClick={() =>
              saving.make(NOT_BEGUN, (tell) => saveWork(language, (done, all) => tell({ done, all })))
            }
          >
            {say.saveWork[language]}
          </Button>
          <OpenFileButton
            label={say.openWork[language]}
            accept=".xlsx"
            onFile={(file) =>
              opening.make(NOT_BEGUN, (tell) => openWork(file, (done, all) => tell({ done, all })), onOpened)
            }
          />
          <span role="status">
            {opening.made !== null ? say.workOpened[language] : opening.failed ? say.noWork[language] : ''}
          </span>
        </div>
      ) : (
        <WorkProgress
          label={
            (saving.progress === null ? say.openingWork : say.savingWork)(progress.done, progress.all)[
              language
            ]
          }
          part={progress.all === null ? null : progress.done / progress.all}
          onCancel={saving.progress === null ? cancelOpening : cancelMaking}
        />
      )}
      {saving.failed && <p role="alert">{say.failed[language]}</p>}
    </section>
  );
}
